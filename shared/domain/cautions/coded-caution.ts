import { whyNotAbsent } from '../facts/comparable.ts';
import type { Facts } from '../facts/facts.ts';
import { entriesRead } from '../knowledge.ts';
import { withAnyCode } from '../signals/signal.ts';
import type { CautionId, JudgedCaution } from './caution.ts';

/** Which ICPC-1-NL codes give a caution. Exact codes, as with signals. */
export type CodedCaution = {
  readonly id: CautionId;
  readonly codes: readonly string[];
  /** How far back an entry counts: as far as for the signals, or however long ago it was. */
  readonly window: 'as-signals' | 'ever';
};

/**
 * One caution against the record. A list not read whole can still show one, never that there is none; nor can entries
 * within its window that have no ICPC code.
 */
export function judgeCodedCaution(
  { id, codes, window }: CodedCaution,
  { problems, allProblems }: Pick<Facts, 'problems' | 'allProblems'>,
): JudgedCaution {
  const withinWindow = window === 'ever' ? allProblems : problems;
  const evidence = withAnyCode(entriesRead(withinWindow), codes);
  if (evidence.length > 0) return { id, status: 'recorded', evidence };

  const why = whyNotAbsent(withinWindow);
  return why === undefined ? { id, status: 'not-recorded' } : { id, status: 'unknown', why };
}
