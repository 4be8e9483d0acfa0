import type { Signal } from './signal.ts';

/** Feeling lonely. Why these codes: docs/clinical/signals.md#loneliness. */
export const loneliness: Signal = {
  id: 'loneliness',
  recordedAs: ['Z04.03'],
  hintedBy: ['Z24', 'Z28', 'Z29', 'Z04.05', 'P05'],
};
