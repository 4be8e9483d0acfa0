import type { CodedCaution } from './coded-caution.ts';

/** A suicide attempt on record: ask openly, and the practice's own crisis route comes first. Why these codes: docs/clinical/cautions.md#suicide-risk. */
export const suicideRisk: CodedCaution = {
  id: 'suicide-risk',
  codes: ['P77', 'P77.01'],
  window: { months: 12 },
};
