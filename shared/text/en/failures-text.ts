import type { nlFailures } from '../nl/failures-text.ts';

/** One sentence and one action for every failure, in English. */
export const enFailures = {
  kinds: {
    'session-expired': {
      sentence: 'Your session has expired. What you typed is kept.',
      action: 'Sign in again',
    },
    'not-permitted': { sentence: 'The HIS does not allow this.', action: 'Try again' },
    'his-unreachable': { sentence: 'The HIS does not answer. What you typed is kept.', action: 'Try again' },
    'too-slow': { sentence: 'The HIS took too long.', action: 'Try again' },
    refused: { sentence: 'The HIS did not accept this. What you typed is kept.', action: 'Try again' },
    conflict: {
      sentence: 'Somebody else has changed this in the meantime.',
      action: 'Show how it stands now',
    },
    unreadable: { sentence: 'The answer of the HIS could not be read.', action: 'Try again' },
    'wrong-patient': { sentence: 'Another patient is open. Nothing was sent.', action: 'Check again' },
    'unknown-patient': {
      sentence: 'The HIS does not know this patient. Open the program again from the record.',
      action: 'Try again',
    },
    'replaced-patient': {
      sentence:
        'This record was merged with another record and is no longer in use. Open the patient’s other record in the HIS. Nothing was sent.',
      action: 'Check again',
    },
    'replaced-at-exchange': {
      sentence:
        'At the exchange the record of this patient was merged into another, or is no longer in use. Nothing was sent. Ask your IT administrator.',
      action: 'Check again',
    },
    'no-consent': {
      sentence: 'The patient has not given permission yet. Nothing was sent.',
      action: 'Go to permission',
    },
    misconfigured: {
      sentence: 'This program has not been set up properly yet. Ask your IT support.',
      action: 'Try again',
    },
  },
  saidByServer: (reason: string) => `The HIS says: ${reason}`,
  part: (what: string) => `For your IT support: ${what}`,
  forIt: 'For your IT support',
  copyForIt: 'Copy for IT',
} satisfies typeof nlFailures;
