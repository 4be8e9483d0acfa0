import type { nlAnswerCodes } from '../../nl/referral/answer-codes-text.ts';

/** The names of what a coach answers by code. */
export const enAnswerCodes = {
  kinds: { existing: 'Existing offer', 'newly-made': 'Newly made', 'not-available': 'Not available here' },
  endReasons: {
    'no-match': 'No suitable offer',
    money: 'Money',
    'waiting-time': 'Waiting time',
    threshold: 'Threshold too high',
    language: 'Language',
    unreachable: 'Cannot be reached',
    'referred-on': 'Referred to other help',
    'own-wish': 'Own wish',
    moved: 'Moved',
    died: 'Died',
    other: 'Something else',
  },
} satisfies typeof nlAnswerCodes;
