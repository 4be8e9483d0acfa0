import type { CodedCaution } from './coded-caution.ts';

/** A disorder that is treated: Welzijn op Recept beside the treatment, not instead of it. Why these codes: docs/clinical/cautions.md#under-treatment. */
export const underTreatment: CodedCaution = {
  id: 'under-treatment',
  codes: [
    'P76',
    'P76.01',
    'P74',
    'P74.01',
    'P74.02',
    'P79',
    'P79.01',
    'P79.02',
    'P02.01',
    'P80',
    'P80.01',
    'P75',
    'T06',
  ],
  window: 'as-signals',
};
