import { whyNotAbsent } from '../facts/comparable.ts';
import { entriesRead, type Knowledge, type WhyUnknown } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';
import type { SignalId } from './signal-id.ts';

/** Which ICPC-1-NL codes say a signal, and which only hint at it. Exact codes: a parent says less than its sub-title. */
export type Signal = {
  readonly id: SignalId;
  readonly recordedAs: readonly string[];
  readonly hintedBy: readonly string[];
};

/** What the record says, never what is true of the patient: that is for the GP. */
export type JudgedSignal =
  | { readonly id: SignalId; readonly status: 'recorded' | 'hinted'; readonly evidence: readonly Problem[] }
  | { readonly id: SignalId; readonly status: 'not-recorded' }
  | { readonly id: SignalId; readonly status: 'unknown'; readonly why: WhyUnknown };

/**
 * One signal against the problems that matter. What was seen of a list that was not read whole can still show
 * a signal; it can never show that one is absent. Nor can a list with entries that have no ICPC code.
 */
export function judgeSignal(
  { id, recordedAs, hintedBy }: Signal,
  problems: Knowledge<readonly Problem[]>,
): JudgedSignal {
  const seen = entriesRead(problems);

  const recorded = withAnyCode(seen, recordedAs);
  if (recorded.length > 0) return { id, status: 'recorded', evidence: recorded };

  const hinted = withAnyCode(seen, hintedBy);
  if (hinted.length > 0) return { id, status: 'hinted', evidence: hinted };

  const why = whyNotAbsent(problems);
  return why === undefined ? { id, status: 'not-recorded' } : { id, status: 'unknown', why };
}

/** The problems that carry one of these codes. */
export function withAnyCode(problems: readonly Problem[], codes: readonly string[]): readonly Problem[] {
  return problems.filter(({ icpc }) => icpc !== undefined && codes.includes(icpc));
}
