import type { Knowledge, WhyUnknown } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';

/**
 * Entries that cannot be compared with our codes, because they have no ICPC-1-NL code: text alone, SNOMED CT, ICPC-2.
 * Active ones first, then the newest: the order in which they are listed for the clinician.
 */
export function notComparable(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .filter(({ icpc }) => icpc === undefined)
    .toSorted((one, other) => rank(one) - rank(other) || dateOf(other).localeCompare(dateOf(one)));
}

/**
 * Why a code that was not found among these problems may apply all the same; undefined when it surely does not. An
 * entry that cannot be compared may say just what was looked for.
 */
export function whyNotAbsent(problems: Knowledge<readonly Problem[]>): WhyUnknown | undefined {
  if (!problems.known) return problems.why;
  return notComparable(problems.value).length > 0 ? 'not-comparable' : undefined;
}

function rank({ state }: Problem): number {
  return state === 'ended' ? 1 : 0;
}

function dateOf({ date }: Problem): string {
  return date ?? ''; // undated last
}
