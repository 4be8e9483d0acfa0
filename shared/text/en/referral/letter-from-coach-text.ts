import type { LetterFromCoachText } from '../../nl/referral/letter-from-coach-text.ts';

/** An answer of a coach that came as a letter in the HIS. */
export const enLetterFromCoach: LetterFromCoachText = {
  read: 'Show the letter that is open',
  from: (organisation) => `Message from ${organisation}`,
  ask: (organisation, name) =>
    `A letter from ${organisation} is open. We cannot see whom it is about. Is it about ${name}?`,
  isAbout: (name) => `Yes, this letter is about ${name}`,
  why: {
    none: 'No letter of an organisation of the settings is open in the HIS.',
    'other-patient':
      'Another patient, or a letter about somebody else, is open in the HIS. Nothing was read.',
    gone: 'The page of your HIS does not answer. Load it anew.',
  },
  copy: 'Copy for the journal',
  notKept: 'Only seen here as long as this patient is open. The letter itself is in your HIS.',
};
