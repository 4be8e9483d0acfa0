import type { CodedCaution } from './coded-caution.ts';

/** Cognitive problems on record: another kind of support may fit better. Why these codes: docs/clinical/cautions.md#cognition. */
export const cognition: CodedCaution = {
  id: 'cognition',
  codes: ['P70', 'P70.01', 'P70.02', 'P20', 'P85'],
  window: 'as-signals',
};
