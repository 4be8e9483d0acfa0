import type { Signal } from './signal.ts';

/** Neck pain from tension; no code says that tension is the cause, so the record can only hint. Why these codes: docs/clinical/signals.md#neck-pain. */
export const neckPain: Signal = {
  id: 'neck-pain',
  recordedAs: [],
  hintedBy: ['L01', 'L83', 'L18', 'L08'],
};
