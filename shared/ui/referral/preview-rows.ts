import { choiceFieldIds, choiceFieldsIn } from '../../domain/referral/choice-fields.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { AtSending, SharedContent } from '../../domain/referral/select-shared.ts';
import { contactTexts, storyTexts, storyTextsIn } from '../../domain/referral/text-fields.ts';
import type { Texts } from '../../text/text.ts';

/** What would leave: the whole of it once permission is given, before that without what only sending adds. */
export type Preview = SharedContent & Partial<Pick<OutgoingReferral, 'consent'> & AtSending>;

/** One line of "Dit wordt verstuurd". */
export type PreviewRow = { readonly id: string; readonly term: string; readonly value: string };

type PreviewText = Pick<Texts, 'sharing' | 'referral' | 'panel' | 'dates'>;

/** The groups of the summary, in the order of the screen. */
export const summaryGroups = ['reason', 'coach', 'contact', 'also'] as const;
export type SummaryGroup = (typeof summaryGroups)[number];

/** Lines that are in a group of their own; every other line is among `also`, so that none can be forgotten. */
const groupOf: Readonly<Record<string, Exclude<SummaryGroup, 'also'>>> = {
  reasons: 'reason',
  ...Object.fromEntries(storyTextsIn('story').map((field) => [field, 'reason'])),
  ...Object.fromEntries(choiceFieldsIn('story').map((field) => [field, 'reason'])),
  coach: 'coach',
  phone: 'contact',
  calling: 'contact',
  ...Object.fromEntries(contactTexts.map((field) => [field, 'contact'])),
};

/** What says itself without its term. */
const plain = ['reasons', 'coach', 'phone'];

/** Told beside the send button: permission and the moments of sending. */
const atTheButton = ['consent', 'contactBy', 'authoredOn', 'through'];

/**
 * All that leaves, in four short lines: the first three say what they send, `also` names what else goes. Whatever is a
 * line of "Dit wordt verstuurd" is named here too.
 */
export function summaryOf(shared: Preview, words: PreviewText): Readonly<Record<SummaryGroup, string>> {
  const rows = previewRows(shared, words).filter(({ id }) => !atTheButton.includes(id));
  const inGroup = (group: SummaryGroup) => rows.filter(({ id }) => (groupOf[id] ?? 'also') === group);
  const told = (group: SummaryGroup) =>
    inGroup(group)
      .map(({ id, term, value }) => (plain.includes(id) ? value : `${term}: ${value}`))
      .join(' · ');
  return {
    reason: told('reason'),
    coach: told('coach'),
    contact: told('contact'),
    also: inGroup('also')
      .map(({ term }) => term.toLowerCase())
      .join(', '),
  };
}

/** What people read of what leaves. Empty fields do not leave, so they have no line. */
export function previewRows(
  shared: Preview,
  { sharing, referral, panel, dates }: PreviewText,
): readonly PreviewRow[] {
  const { person, contact, referrer, consent } = shared;
  const { rows, atSending } = sharing;
  return filled([
    ['name', rows.name, person.name],
    ['birthDate', rows.birthDate, dates.date(person.birthDate)],
    ['sex', rows.sex, panel.sex[person.sex]],
    ['phone', rows.phone, contact.phone],
    ['email', rows.email, contact.email],
    ['address', rows.address, contact.address],
    [
      'calling',
      rows.calling,
      contact.calling === 'not-chosen' ? '' : referral.callingChoice[contact.calling],
    ],
    ...contactTexts.map((field) => [field, rows[field], contact[field]] as const),
    ['reasons', rows.reasons, labels(shared.reasons)],
    ...storyTexts.map((field) => [field, rows[field], shared[field]] as const),
    ...choiceFieldIds.map((field) => [field, rows[field], labels(shared[field])] as const),
    ['interpreter', rows.interpreter, shared.interpreterLanguage],
    ['coach', rows.coach, shared.coach?.name ?? ''], // not chosen yet: not in what leaves yet
    ['feedbackMoments', rows.feedbackMoments, labels(shared.feedbackMoments)],
    ['referrer', rows.referrer, [referrer.name, referrer.roleText].filter(Boolean).join(', ')],
    ['practice', rows.practice, referrer.practice.name],
    ['practicePhone', rows.practicePhone, referrer.practice.phone],
    ['consent', rows.consent, consent ? consentWords(consent, { sharing, dates }) : atSending],
    ['contactBy', rows.contactBy, shared.contactBy ? dates.date(shared.contactBy) : atSending],
    ['authoredOn', rows.authoredOn, shared.authoredOn ? dates.dateTime(shared.authoredOn) : atSending],
    ...(shared.through
      ? [['through', rows.through[shared.through.channel], shared.through.name] as const]
      : []),
  ]);
}

/** What only systems read of what leaves: it goes along, so it is shown. */
export function previewMarks(
  shared: Preview,
  { sharing: { rows } }: Pick<PreviewText, 'sharing'>,
): readonly PreviewRow[] {
  const { key, patient, encounter, coach, referrer } = shared;
  return filled([
    ['key', rows.key, key],
    ['patientMark', rows.patientMark, `${patient.patient} (${patient.issuer})`],
    ['encounterMark', rows.encounterMark, encounter ?? ''],
    ['coachMark', rows.coachMark, coach?.reference ?? ''],
    ['referrerMark', rows.referrerMark, referrer.reference],
    ['roleMark', rows.roleMark, referrer.roleReference ?? ''],
    ['practiceMark', rows.practiceMark, referrer.practice.reference ?? ''],
  ]);
}

function consentWords(
  { askedBy, form, at, feedback }: OutgoingReferral['consent'],
  { sharing, dates }: Pick<PreviewText, 'sharing' | 'dates'>,
): string {
  const given = sharing.consentGiven(askedBy, sharing.consentForms[form], dates.dateTime(at));
  return `${given}. ${sharing.feedbackGiven[feedback]}.`;
}

function labels(labelled: readonly { readonly label: string }[]): string {
  return labelled.map(({ label }) => label).join(', ');
}

function filled(rows: readonly (readonly [string, string, string])[]): readonly PreviewRow[] {
  return rows.filter(([, , value]) => value !== '').map(([id, term, value]) => ({ id, term, value }));
}
