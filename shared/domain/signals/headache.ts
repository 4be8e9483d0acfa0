import type { Signal } from './signal.ts';

/** Headache from tension. Why these codes: docs/clinical/signals.md#headache. */
export const headache: Signal = {
  id: 'headache',
  recordedAs: ['N02'],
  hintedBy: ['N01'],
};
