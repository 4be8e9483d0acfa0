import type { Signal } from './signal.ts';

/** Stress, tension. Why these codes: docs/clinical/signals.md#stress. */
export const stress: Signal = {
  id: 'stress',
  recordedAs: ['P02', 'P78', 'P01'],
  hintedBy: ['P29', 'P06', 'R98', 'K04', 'P04', 'P99.02', 'P25'],
};
