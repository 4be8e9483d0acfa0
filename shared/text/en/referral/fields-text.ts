import type { ChoiceWords, FieldWords } from '../../nl/referral/fields-text.ts';

export const enFields = {
  patientsWords: {
    ask: "In the patient's words",
    name: "The patient's words",
    toPatient: 'what you told me',
  },
  whatMatters: {
    ask: 'What matters to the patient?',
    name: 'What matters to the patient',
    toPatient: 'what matters to you',
  },
  otherSupport: {
    ask: 'Support already in place',
    name: 'Support already in place',
    toPatient: 'what help you already have',
  },
  bestMoment: { ask: 'Best moment', name: 'Best moment' },
  whoMayAnswer: { ask: 'Who may pick up?', name: 'Who may pick up' },
} satisfies FieldWords;

export const enChoices = {
  themes: {
    ask: 'Wishes',
    name: 'Wishes',
    toPatient: 'what you would like to do',
    options: {
      volunteering: 'Volunteering',
      'taking-part': 'Taking part and meeting people',
      'caregiver-support': 'Support for carers',
      discovering: 'Discovering and doing',
      moving: 'Exercise for fun',
      cooking: 'Cooking and eating together',
      nature: 'Enjoying nature',
      'music-culture': 'Music and culture',
    },
  },
  needs: {
    ask: 'To take into account',
    name: 'To take into account',
    toPatient: 'what the coach has to take into account',
    options: {
      'low-literacy': 'Difficulty reading or writing',
      hearing: 'Hard of hearing',
      mobility: 'Difficulty walking',
    },
  },
} satisfies ChoiceWords;
