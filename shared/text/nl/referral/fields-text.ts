import type { ContactText, StoryText } from '../../../domain/referral/text-fields.ts';

/**
 * What each field of free text is called. `ask`: on the form. `name`: in the preview, a letter and the list of a portal's
 * fields. `toPatient`: in the sentence that asks the patient for permission.
 */
export const nlFields = {
  patientsWords: {
    ask: 'In de woorden van de patiënt',
    name: 'Woorden van de patiënt',
    toPatient: 'wat u mij vertelde',
  },
  whatMatters: {
    ask: 'Wat vindt de patiënt belangrijk?',
    name: 'Wat de patiënt belangrijk vindt',
    toPatient: 'wat u belangrijk vindt',
  },
  otherSupport: {
    ask: 'Steun die er al is',
    name: 'Steun die er al is',
    toPatient: 'welke hulp u al heeft',
  },
  bestMoment: { ask: 'Beste moment', name: 'Beste moment' },
  whoMayAnswer: { ask: 'Wie mag opnemen?', name: 'Wie mag opnemen' },
} satisfies FieldWords;

/** The fields of contact are asked for together, as how to reach the patient. */
export type FieldWords = Readonly<
  Record<StoryText, { readonly ask: string; readonly name: string; readonly toPatient: string }> &
    Record<ContactText, { readonly ask: string; readonly name: string }>
>;
