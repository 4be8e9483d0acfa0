import type { Signal } from './signal.ts';

/** Tiredness, burn-out. Why these codes: docs/clinical/signals.md#fatigue. */
export const fatigue: Signal = {
  id: 'fatigue',
  recordedAs: ['P78', 'Z29.01', 'A04'],
  hintedBy: ['A04.01', 'Z29.02', 'P06'],
};
