import type { CodedCaution } from './coded-caution.ts';

/** Addiction on record: beside addiction care. Why these codes: docs/clinical/cautions.md#addiction. */
export const addiction: CodedCaution = {
  id: 'addiction',
  codes: [
    'P15',
    'P15.01',
    'P15.02',
    'P15.03',
    'P15.05',
    'P15.06',
    'P16',
    'P18',
    'P19',
    'P19.01',
    'P19.02',
    'P80.02',
  ],
  window: 'as-signals',
};
