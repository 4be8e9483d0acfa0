import type { nlCautions } from '../nl/cautions.ts';

/** Reminders from the record and the questions that no code answers, in English. */
export const enCautions = {
  cautions: {
    'suicide-risk': {
      title: 'Suicide attempt on record',
      remindsOf: 'Ask openly about thoughts of death. If there is danger, your own crisis route comes first.',
      short: 'Suicide risk',
    },
    'psychosis-or-mania': {
      title: 'Psychosis or mania on record',
      remindsOf: 'Treatment comes first. Consult whoever treats the patient if needed.',
      short: 'Psychosis or mania',
    },
    violence: {
      title: 'Violence on record',
      remindsOf:
        'Follow the reporting code (meldcode); safety first. Ask if the coach can safely call this number.',
      short: 'Violence',
    },
    'under-treatment': {
      title: 'Possibly under treatment',
      remindsOf: 'Welzijn op Recept comes alongside treatment, not instead of it.',
      short: 'Treatment',
    },
    addiction: {
      title: 'Addiction on record',
      remindsOf: 'Welzijn op Recept comes alongside addiction care. Has that been arranged or discussed?',
      short: 'Addiction',
    },
    cognition: {
      title: 'Memory or understanding on record',
      remindsOf: 'Another kind of support may fit better. Involve somebody the patient trusts if needed.',
      short: 'Memory or understanding',
    },
    structural: {
      title: 'Debts, housing or residence on record',
      remindsOf: 'An activity alone does not remove this stress. Arrange help with the cause as well.',
      short: 'Money, housing or residence',
    },
    minor: {
      title: 'Under 18',
      remindsOf: 'Welzijn op Recept is for adults. Choose a route for young people.',
      short: 'Under 18',
    },
    deceased: {
      title: 'Deceased according to the HIS',
      remindsOf: 'If so, do not refer. If not, correct the HIS first.',
      short: 'Deceased',
    },
  },
  questions: {
    'physical-cause': {
      question: 'Physical cause sufficiently looked into?',
      why: 'Welzijn op Recept suits complaints without a physical cause that needs attention first.',
      short: 'Physical cause',
    },
    'treatment-not-needed': {
      question: 'No treatment needed at this moment?',
      why: 'No code says this; it is your judgement.',
      short: 'Treatment not needed',
    },
    'thoughts-of-death': {
      question: 'Asked about thoughts of death?',
      why: 'With low mood, anxiety and loss this is an ordinary question. No code gives the answer.',
      short: 'Thoughts of death',
    },
  },
} satisfies typeof nlCautions;
