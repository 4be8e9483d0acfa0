import type { Signal } from './signal.ts';

/** Low mood. Why these codes: docs/clinical/signals.md#low-mood. */
export const lowMood: Signal = {
  id: 'low-mood',
  recordedAs: ['P03'],
  hintedBy: ['P76', 'P76.02', 'P25'],
};
