import { FailureError } from '../failure.ts';
import type { CoachOrganisation } from '../people/coach-organisation.ts';
import type { SignalId } from '../signals/signal-id.ts';
import {
  type ChoiceField,
  type FeedbackMoment,
  labelChoices,
  labelIds,
  mapChoices,
  type OptionWords,
} from './choice-fields.ts';
import { needsCallingChoice, type ReferralDraft } from './draft.ts';
import type { OutgoingContent, OutgoingReferral } from './outgoing.ts';
import { type SharedKind, sharedKinds } from './shared-kinds.ts';
import { contactTexts, mapTexts, type StoryText, storyTexts } from './text-fields.ts';

/** Plain Dutch words for every code of ours that a coach reads, whatever the language of the screen. */
export type SharedLabels = OptionWords & {
  readonly reasons: Readonly<Record<SignalId, string>>;
  readonly feedbackMoments: Readonly<Record<FeedbackMoment, string>>;
};

/** What only the moment of sending adds; `through` when the user has sent it already. */
export type AtSending = Pick<OutgoingReferral, 'authoredOn' | 'contactBy'> &
  Partial<Pick<OutgoingReferral, 'through'>>;

/** What a referral says, before permission and the moment of sending: what "Dit wordt verstuurd" can show early. */
export type SharedContent = Omit<OutgoingContent, 'coach' | 'consent' | keyof AtSending> & {
  readonly coach: OutgoingReferral['coach'] | undefined;
};

/** Draft → the only things that leave the practice. Throws `no-consent` when the patient did not agree. */
export function selectShared(
  draft: ReferralDraft,
  labels: SharedLabels,
  { authoredOn, contactBy, through }: AtSending,
): OutgoingReferral {
  const { sharing, feedback, form, at } = draft.consent;
  if (sharing !== 'given' || at === undefined || form === undefined)
    throw new FailureError({ kind: 'no-consent' });

  const { coach, ...content } = previewShared(draft, labels);
  if (coach === undefined || needsCallingChoice(draft.contact)) {
    throw new Error('Sent without a choice that is needed: missingFor was not asked'); // a bug, not a failure
  }

  const selected: OutgoingContent = {
    ...content,
    coach,
    consent: { feedback, form, askedBy: content.referrer.name, at },
    authoredOn,
    contactBy,
    through,
  };
  return selected as OutgoingReferral; // the one place that may say so
}

/** The same selection while permission or coach are still to come, so that the patient can be told what would leave. */
export function previewShared(draft: ReferralDraft, labels: SharedLabels): SharedContent {
  const { coach } = draft;
  return {
    key: draft.key,
    patient: { issuer: draft.patient.issuer, patient: draft.patient.patient },
    encounter: draft.encounter,
    person: {
      name: draft.person.name.trim(),
      birthDate: draft.person.birthDate,
      sex: draft.person.sex,
    },
    contact: sharedContact(draft.contact),
    reasons: labelIds(draft.reasons, labels.reasons),
    ...mapTexts(storyTexts, (field) => draft[field].trim()),
    ...labelChoices(draft, labels),
    interpreterLanguage: draft.interpreterLanguage.trim(),
    feedbackMoments:
      draft.consent.feedback === 'given' ? labelIds(draft.feedbackMoments, labels.feedbackMoments) : [],
    coach: coach && sharedCoach(coach),
    referrer: sharedReferrer(draft.referrer),
  };
}

function sharedCoach({ name, reference, organization }: CoachOrganisation): OutgoingReferral['coach'] {
  return { name, reference, ...(organization !== undefined && { organization }) };
}

function sharedContact(contact: ReferralDraft['contact']): OutgoingReferral['contact'] {
  const mayLeave = contact.calling !== 'do-not-call' && !needsCallingChoice(contact);
  return {
    // A number that must not be called is safest where no one can call it. Why: docs/clinical/privacy.md.
    phone: mayLeave ? contact.phone.trim() : '',
    email: contact.email.trim(),
    address: contact.addressShared === 'nothing' ? '' : contact.address.trim(),
    calling: contact.calling,
    ...mapTexts(contactTexts, (field) => contact[field].trim()),
  };
}

function sharedReferrer({
  name,
  roleText,
  reference,
  roleReference,
  practice,
}: ReferralDraft['referrer']): OutgoingReferral['referrer'] {
  return {
    name: name.trim(),
    roleText: roleText.trim(),
    reference,
    roleReference,
    practice: { reference: practice.reference, name: practice.name.trim(), phone: practice.phone.trim() },
  };
}

/**
 * What the patient is asked to permit, in the order of the sentence: every kind of theirs that this referral carries,
 * and no other. A number goes along to be called, so naming it says both.
 */
export function kindsIn(content: Pick<SharedContent, SpokenOf>): readonly SharedKind[] {
  const { contact } = content;
  const carried: Readonly<Record<Exclude<SharedKind, StoryText>, boolean>> = {
    person: true,
    phone: contact.phone !== '',
    'may-call': contact.phone === '' && contact.calling === 'may-call',
    'do-not-call': contact.calling === 'do-not-call',
    email: contact.email !== '',
    address: contact.address !== '',
    whenAndWho: contactTexts.some((field) => contact[field] !== ''),
    reasons: content.reasons.length > 0,
    ...mapChoices((field) => content[field].length > 0),
    interpreterLanguage: content.interpreterLanguage !== '',
  };
  return sharedKinds.filter((kind) => (isStoryText(kind) ? content[kind] !== '' : carried[kind]));
}

type SpokenOf = StoryText | ChoiceField | 'contact' | 'reasons' | 'interpreterLanguage';

function isStoryText(kind: SharedKind): kind is StoryText {
  return storyTexts.some((field) => field === kind);
}
