import type { CodedCaution } from './coded-caution.ts';

/** Debts, housing or status: an activity alone does not fit, that support has to be arranged beside it. Why these codes: docs/clinical/cautions.md#structural. */
export const structural: CodedCaution = {
  id: 'structural',
  codes: ['Z01', 'Z03', 'Z03.01', 'Z03.02', 'Z08', 'Z08.01', 'Z08.02', 'Z04.02'],
  window: 'as-signals',
};
