import { choiceFieldIds, type Labelled, mapChoices } from './choice-fields.ts';
import type { OutgoingReferral } from './outgoing.ts';
import { contactTexts, mapTexts, storyTexts } from './text-fields.ts';

/** What a referral can put into the form of a portal; an adapter names these. docs/PORTAL-FILLING.md lists them. */
export const portalFields = [
  'name',
  'birthDate',
  'sex',
  'phone',
  'email',
  'address',
  'postcode',
  'calling',
  ...contactTexts,
  'reasons',
  ...storyTexts,
  ...choiceFieldIds,
  'interpreterLanguage',
  'feedbackMoments',
  'coach',
  'referrer',
  'referrerRole',
  'practice',
  'practicePhone',
] as const;
type PortalFieldId = (typeof portalFields)[number];

/** One text a field, lists one item a line; empty when the referral does not say it. */
export type PortalValues = Readonly<Record<PortalFieldId, string>>;

/** What "Dit wordt verstuurd" shows → what may be typed into a portal. No id, key or reference is among it. */
export function portalValues(outgoing: OutgoingReferral): PortalValues {
  const { person, contact, referrer } = outgoing;
  return {
    name: person.name,
    birthDate: person.birthDate,
    sex: person.sex,
    phone: contact.phone,
    email: contact.email,
    address: contact.address,
    postcode: postcodeIn(contact.address),
    calling: contact.calling === 'not-chosen' ? '' : contact.calling,
    ...mapTexts(contactTexts, (field) => contact[field]),
    reasons: toLines(outgoing.reasons),
    ...mapTexts(storyTexts, (field) => outgoing[field]),
    ...mapChoices((field) => toLines(outgoing[field])),
    interpreterLanguage: outgoing.interpreterLanguage,
    feedbackMoments: toLines(outgoing.feedbackMoments),
    coach: outgoing.coach.name,
    referrer: referrer.name,
    referrerRole: referrer.roleText,
    practice: referrer.practice.name,
    practicePhone: referrer.practice.phone,
  };
}

function postcodeIn(address: string): string {
  return /\b[1-9]\d{3} ?[A-Z]{2}\b/.exec(address)?.[0] ?? ''; // shared only as part of an address
}

function toLines(labelled: readonly Labelled<string>[]): string {
  return labelled.map(({ label }) => label).join('\n');
}
