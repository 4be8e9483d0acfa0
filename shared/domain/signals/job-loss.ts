import type { Signal } from './signal.ts';

/** Loss of work. Why these codes: docs/clinical/signals.md#job-loss. */
export const jobLoss: Signal = {
  id: 'job-loss',
  recordedAs: ['Z06', 'Z05.01'],
  hintedBy: ['Z05', 'Z05.02', 'Z05.03', 'Z08.01', 'Z04.04'],
};
