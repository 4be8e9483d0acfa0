import { countIn, countReferral, type Months, type Yardstick, yardstickOf } from './count-referral.ts';
import type { CountedDecline, CountedReferral } from './counted-referral.ts';
import { dayNumber } from './day-number.ts';
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
  readonly referrals: Map<string, 'counted' | 'never-counts'>;
  readonly declines: Set<string>;
};

/** What is left once reading is done: a handful of counters a month, however many referrals there were. */
export type Tallied = {
  readonly on: string;
  readonly months: ReadonlyMap<string, PeriodCounts>;
};

/** A tally before the first page. Periods come later: one reading serves all of them. */
export function emptyTally(rules: CountingRules, on: string): Tally {
  const yardstick = yardstickOf(rules, on);
  return { on, yardstick, months: new Map(), referrals: new Map(), declines: new Set() };
}

/** Adds a referral, unless it was counted already. */
export function tallyReferral({ referrals, months, yardstick }: Tally, referral: CountedReferral): void {
  if (referrals.get(referral.key) === 'counted') return;
  referrals.set(referral.key, countReferral(months, referral, yardstick));
}

/** Adds a "besproken, wil (nog) niet", unless it was counted already. */
export function tallyDecline({ declines, months, yardstick }: Tally, { key, on }: CountedDecline): void {
  if (declines.has(key)) return;
  declines.add(key);
  countIn(months, yardstick.monthOf(on === undefined ? undefined : dayNumber(on)), 'declined');
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
