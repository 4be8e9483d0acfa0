import type { Signal } from './signal.ts';

/** Difficulties with money or with agencies and their forms. Why these codes: docs/clinical/signals.md#money-or-agencies. */
export const moneyOrAgencies: Signal = {
  id: 'money-or-agencies',
  recordedAs: ['Z01', 'Z08', 'Z08.01', 'Z08.02'],
  hintedBy: ['Z03', 'Z03.01', 'Z07.01', 'Z09', 'Z09.02', 'Z10'],
};
