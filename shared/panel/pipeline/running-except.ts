import { type Knowledge, mapKnowledge } from '../../domain/knowledge.ts';
import { isRunning, type Referral } from '../../domain/referral/referral.ts';

/** The referrals that a coach has or may pick up, but for the one under this key: an earlier try of the same send. */
export function runningExcept(
  key: string | undefined,
  referrals: Knowledge<readonly Referral[]>,
): Knowledge<readonly Referral[]> {
  return mapKnowledge(referrals, (list) =>
    list.filter((referral) => isRunning(referral) && (key === undefined || referral.key !== key)),
  );
}
