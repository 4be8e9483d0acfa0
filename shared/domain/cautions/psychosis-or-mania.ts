import type { CodedCaution } from './coded-caution.ts';

/** Psychosis or mania on record: treatment comes first. Why these codes: docs/clinical/cautions.md#psychosis-or-mania. */
export const psychosisOrMania: CodedCaution = {
  id: 'psychosis-or-mania',
  codes: ['P72', 'P73', 'P73.02', 'P71', 'P71.04', 'P98'],
  window: 'as-signals',
};
