import type { CodedCaution } from './coded-caution.ts';

/** Violence on record: safety first, and may the coach call this number. Why these codes: docs/clinical/cautions.md#violence. */
export const violence: CodedCaution = {
  id: 'violence',
  codes: ['Z25', 'Z25.01', 'Z12.02', 'Z13.02', 'Z16.01', 'Z16.02', 'Z21.02'],
  window: 'as-signals',
};
