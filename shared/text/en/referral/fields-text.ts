import type { FieldWords } from '../../nl/referral/fields-text.ts';

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
