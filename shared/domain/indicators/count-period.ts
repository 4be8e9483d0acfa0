import type { Contribution } from './contribution.ts';
import { dateOfDay, dayNumber } from './day-number.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import { dueDays, judgeArrival, judgeContact, until } from './judge.ts';
import { daysOf, type Period } from './period.ts';
import { countOne, noCounts, type PeriodCounts } from './period-counts.ts';
import type { Tallied } from './tally.ts';

/** Few enough to leave the screen free in between, many enough not to be held up by it. */
const AT_ONCE = 5_000;

/** What contributions are counted against. */
type Yardstick = {
  readonly now: number;
  readonly arrivalAfterDays: number;
  readonly dueOf: (sentDay: number) => number;
  readonly monthOf: (day: number | undefined) => string | undefined;
};

/** One walk over all contributions, in steps: whoever drives it may let the screen go first in between. */
export function* countPeriod(
  { referrals, declines }: Tallied,
  period: Period,
  { norm, arrivalAfterDays }: IndicatorSettings,
  today: Temporal.PlainDate,
): Generator<undefined, PeriodCounts> {
  const counts = noCounts();
  const now = dayNumber(today.toString());
  const yardstick = { now, arrivalAfterDays, dueOf: dueDays(norm), monthOf: monthsWithin(period, now) };

  for (let start = 0; start < referrals.length; start += AT_ONCE) {
    for (const referral of referrals.slice(start, start + AT_ONCE))
      countReferral(counts, referral, yardstick);
    yield;
  }
  for (const day of declines) countOne(counts.declines, yardstick.monthOf(day));
  return counts;
}

function countReferral(counts: PeriodCounts, referral: Contribution, yardstick: Yardstick): void {
  const { standing, sentDay, intake } = referral;
  if (standing === 'never-counts') return;
  if (typeof intake === 'number') countOne(counts.intakes, yardstick.monthOf(intake));

  const month = yardstick.monthOf(sentDay);
  if (month === undefined || sentDay === undefined) return;
  countOne(standing === 'withdrawn' ? counts.withdrawn : counts.sent, month);
  if (standing === 'sent') countSent(counts, referral, sentDay, yardstick);
}

function countSent(
  counts: PeriodCounts,
  referral: Contribution,
  sentDay: number,
  yardstick: Yardstick,
): void {
  const { now, arrivalAfterDays, dueOf } = yardstick;
  countOne(counts.groups, referral.group);
  countOne(counts.reasons, referral.reasons);
  countOne(counts.themes, referral.themes);
  countOne(counts.contact, judgeContact(referral, dueOf(sentDay), now));
  countOne(counts.arrival, judgeArrival(referral, now - sentDay, arrivalAfterDays));
  countOne(counts.feedback, referral.feedback);
  countOne(counts.furthest, referral.furthest);

  const intake = until(now, referral.intake);
  if (typeof intake === 'number' && intake >= sentDay) countOne(counts.daysToIntake, intake - sentDay);
}

/** The ISO month of a day; undefined outside the period, after today, and for a day that is not known. */
function monthsWithin(period: Period, now: number): Yardstick['monthOf'] {
  const { first, last } = daysOf(period);
  const from = dayNumber(first.toString());
  const to = Math.min(dayNumber(last.toString()), now);
  const months: string[] = []; // by day of the period, worked out when first met
  return (day) => {
    if (day === undefined || day < from || day > to) return undefined;
    const month = months[day - from] ?? dateOfDay(day).toPlainYearMonth().toString();
    months[day - from] = month;
    return month;
  };
}
