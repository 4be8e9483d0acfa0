import type { ChipText } from '../../nl/consult/chip-text.ts';
import { joined } from '../../sentences.ts';

/** The chip in the HIS page, in English. */
export const enChip = {
  title: 'Welzijn op Recept',
  label: (parts: readonly string[]) => joined(['WoR', joined(parts, ' · ')], ': '),
  signals: (count: number) => (count === 1 ? '1 signal' : `${count} signals`),
  atLeastSignals: (count: number) => `at least ${count === 1 ? '1 signal' : `${count} signals`}`,
  signalsUnknown: 'signals not read',
  news: (count: number) => (count === 1 ? 'new message' : `${count} new messages`),
  atLeastNews: (count: number) => `at least ${count === 1 ? '1 new message' : `${count} new messages`}`,
  newsUnknown: 'messages not known',
  late: 'late',
  feedbackUnknown: 'Referrals and feedback could not be read.',
  'signed-out': 'sign in',
  reading: 'reading…',
  explained: {
    'signed-out': 'You are not signed in yet. Open the panel to sign in.',
    reading: 'The record is being read.',
  },
  open: 'Open panel',
  oneMoreClick: 'Firefox opens the panel only after a click here. Next time, Alt+Shift+W opens it at once.',
  close: 'Close',
} satisfies ChipText;
