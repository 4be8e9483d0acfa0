import type { Facts } from '../facts/facts.ts';
import { matters } from '../facts/problems-that-matter.ts';
import { seenOf } from '../knowledge.ts';
import { withAnyCode } from '../signals/signal.ts';
import type { CautionId, JudgedCaution } from './caution.ts';

/** Which ICPC-1-NL codes give a caution. Exact codes, as with signals. */
export type CodedCaution = {
  readonly id: CautionId;
  readonly codes: readonly string[];
  /** How far back an entry that is not active counts: as far as for the signals, or a time of its own. */
  readonly window: 'as-signals' | { readonly months: number };
};

/** One caution against the record. A list not read whole can still show one, never that there is none. */
export function judgeCodedCaution(
  { id, codes, window }: CodedCaution,
  { problems, allProblems }: Pick<Facts, 'problems' | 'allProblems'>,
  today: Temporal.PlainDate,
): JudgedCaution {
  const withinWindow =
    window === 'as-signals'
      ? seenOf(problems)
      : seenOf(allProblems).filter((problem) => matters(problem, today, window.months));

  const evidence = withAnyCode(withinWindow, codes);
  if (evidence.length > 0) return { id, status: 'recorded', evidence };

  return problems.known ? { id, status: 'not-recorded' } : { id, status: 'unknown', why: problems.why };
}
