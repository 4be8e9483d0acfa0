import type { Signal } from './signal.ts';

/** Difficulties with partner, family or colleagues. Why these codes: docs/clinical/signals.md#relationship. */
export const relationship: Signal = {
  id: 'relationship',
  recordedAs: ['Z12', 'Z12.01', 'Z13', 'Z13.03', 'Z16', 'Z20', 'Z21', 'Z24', 'Z05.02'],
  hintedBy: ['Z14', 'Z18', 'Z22', 'Z13.01', 'Z21.01'],
};
