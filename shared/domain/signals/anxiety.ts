import type { Signal } from './signal.ts';

/** Anxiety. Why these codes: docs/clinical/signals.md#anxiety. */
export const anxiety: Signal = {
  id: 'anxiety',
  recordedAs: ['P01'],
  hintedBy: ['P74', 'P74.01', 'P74.02', 'P27', 'A25', 'A26', 'A27', 'Z27'],
};
