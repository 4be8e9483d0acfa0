import type { nlCautions } from '../../nl/consult/cautions-text.ts';

/** Reminders from the record and the questions that no code answers, in English. */
export const enCautions = {
  cautions: {
    'suicide-risk': {
      title: 'Suicide attempt on record',
      remindsOf:
        'Ask openly about thoughts of death, even when it is long ago. If there is danger, your own crisis route comes first.',
      short: 'Suicide risk',
      helpline: { name: '113 Zelfmoordpreventie (suicide prevention)', phone: '0800-0113' },
    },
    'psychosis-or-mania': {
      title: 'Psychosis or mania on record',
      remindsOf: 'Treatment comes first. Consult whoever treats the patient if needed.',
      short: 'Psychosis or mania',
    },
    violence: {
      title: 'Violence on record',
      remindsOf:
        'Safety comes first. Follow the reporting code (meldcode). Ask if the coach can safely call this number.',
      short: 'Violence',
      helpline: { name: 'Veilig Thuis (domestic violence)', phone: '0800-2000' },
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
      title: 'On record: problems with memory or understanding',
      remindsOf:
        'Another kind of support may fit better. If needed, involve somebody the patient has trust in.',
      short: 'Memory or understanding',
    },
    structural: {
      title: 'On record: problems with debts, housing or residence',
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
      why: 'A physical cause that needs treatment comes first.',
      short: 'Physical cause',
    },
    'treatment-not-needed': {
      question: 'No treatment needed at this moment?',
      why: 'No code says this. It is your judgement.',
      short: 'Treatment not needed',
    },
    'thoughts-of-death': {
      question: 'Asked about thoughts of death?',
      why: 'With loss, worries or loneliness this is an ordinary question. No code gives the answer.',
      short: 'Thoughts of death',
      helpline: { name: '113 Zelfmoordpreventie (suicide prevention)', phone: '0800-0113' },
    },
  },
} satisfies typeof nlCautions;
