import { countDecline, countReferral, type Months, type Yardstick, yardstickOf } from './count-referral.ts';
import type { CountedDecline, CountedReferral } from './counted-referral.ts';
import type { CountingRules } from './indicator-settings.ts';
import { monthsOf, type Period } from './period.ts';
import { addCounts, type PeriodCounts } from './period-counts.ts';

/**
 * Counts under way, page by page; they grow in place. Of a referral nothing is kept but the id of its Task, so that
 * what is read twice (changes while paging, a load that was taken up again, pages in any order) counts once: as it
 * stood when it came by first, or as it was sent when it came by as a draft before.
 */
export type Tally = {
  /** ISO date on which it is counted. */
  readonly on: string;
  readonly yardstick: Yardstick;
  readonly months: Months;
  readonly referrals: Map<string, ReturnType<typeof countReferral>>;
  readonly declines: Map<string, 'counted' | 'in-no-month'>;
};

/** What is left once reading is done: a handful of counters a month, however many referrals there were. */
export type Tallied = {
  readonly on: string;
  readonly months: ReadonlyMap<string, PeriodCounts>;
};

/** A tally before the first page. Periods come later: one reading serves all of them. */
export function emptyTally(rules: CountingRules, on: string): Tally {
  const yardstick = yardstickOf(rules, on);
  return { on, yardstick, months: new Map(), referrals: new Map(), declines: new Map() };
}

/** Adds a referral, unless it was counted already. `new`: it counts from now on. */
export function tallyReferral(
  { referrals, months, yardstick }: Tally,
  referral: CountedReferral,
): 'new' | 'counted-before' | 'never-counts' {
  if (isCounted(referrals.get(referral.key))) return 'counted-before';
  const standing = countReferral(months, referral, yardstick);
  referrals.set(referral.key, standing);
  return isCounted(standing) ? 'new' : 'never-counts';
}

/** Whether a referral came by that counts, in a month or in none; a draft may yet be sent. */
export function isCounted(standing: ReturnType<typeof countReferral> | undefined): boolean {
  return standing === 'counted' || standing === 'in-no-month';
}

/** Adds a talk that did not come to a referral, unless it was counted already. */
export function tallyDecline({ declines, months, yardstick }: Tally, decline: CountedDecline): void {
  if (declines.has(decline.key)) return;
  declines.set(decline.key, countDecline(months, decline, yardstick));
}

/** Whether something came by that belongs in a period, while nothing tells in which month. */
export function hasUnplaced({ referrals, declines }: Tally): boolean {
  return [...referrals.values(), ...declines.values()].includes('in-no-month');
}

/** The counters, without the ids. */
export function closeTally({ on, months }: Tally): Tallied {
  return { on, months };
}

/** The counts of a period. */
export function countsOver({ months }: Tallied, period: Period): PeriodCounts {
  const counts: PeriodCounts = new Map();
  for (const month of monthsOf(period)) addCounts(counts, months.get(month) ?? new Map()); // nothing in it
  return counts;
}
