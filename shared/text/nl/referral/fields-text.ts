import type { ChoiceField, OptionWords } from '../../../domain/referral/choice-fields.ts';
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

/** What each field that is chosen from a list is called, and its options, of which the Dutch words leave with the referral. */
export const nlChoices = {
  themes: {
    ask: 'Wensen',
    name: 'Wensen',
    toPatient: 'wat u graag wilt doen',
    options: {
      volunteering: 'Vrijwilligerswerk',
      'taking-part': 'Meedoen en ontmoeten',
      'caregiver-support': 'Mantelzorgondersteuning',
      discovering: 'Ontdekken en doen',
      moving: 'Bewegen met plezier',
      cooking: 'Koken en samen eten',
      nature: 'Natuur en genieten',
      'music-culture': 'Muziek en cultuur',
    },
  },
  needs: {
    ask: 'Rekening houden met',
    name: 'Rekening houden met',
    toPatient: 'waar de coach rekening mee moet houden',
    options: {
      'low-literacy': 'Moeite met lezen of schrijven',
      hearing: 'Slechthorend',
      mobility: 'Moeite met lopen',
    },
  },
} satisfies ChoiceWords;

export type ChoiceWords = {
  readonly [Field in ChoiceField]: {
    readonly ask: string;
    readonly name: string;
    readonly toPatient: string;
    readonly options: OptionWords[Field];
  };
};
