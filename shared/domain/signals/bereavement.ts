import type { Signal } from './signal.ts';

/** The death of a partner. Why these codes: docs/clinical/signals.md#bereavement. */
export const bereavement: Signal = {
  id: 'bereavement',
  recordedAs: ['Z15'],
  hintedBy: ['Z19', 'Z23'],
};
