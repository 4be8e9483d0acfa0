import type { JudgedCaution } from './caution.ts';

/** Dead, says the HIS: a slip in the record, or a referral nobody should get. Source: docs/clinical/cautions.md#deceased. */
export function judgeDeceased(deceased: boolean): JudgedCaution {
  return deceased
    ? { id: 'deceased', status: 'recorded', evidence: [] }
    : { id: 'deceased', status: 'not-recorded' };
}
