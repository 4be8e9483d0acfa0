import type { nlRoles } from '../nl/roles-text.ts';

/** The question about somebody's role, in English. */
export const enRoles = {
  question: 'What do you do in this practice?',
  why: (roleText: string) =>
    roleText === ''
      ? 'The HIS does not pass on your role. This is asked once.'
      : `Your role in the HIS is "${roleText}". We do not know it yet. This is asked once.`,
  choices: {
    referrer: { label: 'I refer', hint: 'GP, practice nurse' },
    assistant: { label: 'I prepare', hint: 'practice assistant' },
    manager: { label: 'I look at numbers', hint: 'practice manager; sees no patients' },
  },
} satisfies typeof nlRoles;
