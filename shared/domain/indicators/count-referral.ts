import { type DayRange, dateOfDay, dayNumber, dayRange } from '../calendar/day-number.ts';
import {
  type Contribution,
  contributionOf,
  type DueDays,
  dueDays,
  judgeArrival,
  judgeContact,
  until,
  untilToday,
} from './contribution.ts';
import type { CountedDecline, CountedReferral } from './counted-referral.ts';
import type { CountingRules } from './indicator-settings.ts';
import { countMore, type PeriodCounts, type What } from './period-counts.ts';

/** The counts of every month there is something of, by ISO month. */
export type Months = Map<string, PeriodCounts>;

/** What referrals are counted against, worked out once a day rather than once a referral. */
export type Yardstick = {
  readonly today: number;
  readonly arrivalAfterDays: number;
  readonly dueOf: (sentDay: number) => DueDays;
  /** The ISO month that these days lie in; undefined when they lie in several, or are still to come. */
  readonly monthOf: (days: DayRange | undefined) => string | undefined;
};

/** The yardstick of a reading: `today` is the ISO date of it. */
export function yardstickOf({ norm, arrivalAfterDays }: CountingRules, today: string): Yardstick {
  const now = dayNumber(today);
  const known = new Map<number, string>();
  const monthOfDay = (day: number) => {
    const month = known.get(day) ?? dateOfDay(day).toPlainYearMonth().toString(); // not met before
    known.set(day, month);
    return month;
  };
  const monthOf = (days: DayRange | undefined) => {
    if (days === undefined || days.first > now) return undefined;
    const month = monthOfDay(days.first);
    return month === monthOfDay(days.last) ? month : undefined;
  };
  return { today: now, arrivalAfterDays, dueOf: dueDays(norm), monthOf };
}

/**
 * Adds a referral to the months it belongs in. A draft, or what was entered in error, belongs in none;
 * `in-no-month`: nothing tells in which month it was sent, so no period can count it.
 */
export function countReferral(
  months: Months,
  referral: CountedReferral,
  yardstick: Yardstick,
): 'counted' | 'in-no-month' | 'never-counts' {
  const contribution = contributionOf(referral);
  const { standing, sent, intake } = contribution;
  if (standing === 'never-counts') return standing;
  if (typeof intake === 'object') countIn(months, yardstick.monthOf(intake), 'intakes');

  const month = yardstick.monthOf(sent);
  if (month === undefined || sent === undefined) return 'in-no-month';
  countIn(months, month, standing);
  if (standing === 'sent') {
    countSent(monthIn(months, month), referral, contribution, untilToday(sent, yardstick.today), yardstick);
  }
  return 'counted';
}

/** Adds a talk that did not come to a referral to its month. */
export function countDecline(
  months: Months,
  { why, on }: CountedDecline,
  { monthOf }: Yardstick,
): 'counted' | 'in-no-month' {
  const month = monthOf(on === undefined ? undefined : dayRange(on));
  if (month === undefined) return 'in-no-month';
  if (why === 'shown-the-way') countIn(months, month, why);
  else {
    countIn(months, month, 'declined');
    countMore(monthIn(months, month), 'decline-reason', why ?? '', 1); // not told
  }
  return 'counted';
}

/** One more in its month; in no month when there is none. */
function countIn(
  months: Months,
  month: string | undefined,
  what: 'sent' | 'withdrawn' | 'intakes' | 'declined' | 'shown-the-way',
): void {
  if (month !== undefined) countMore(monthIn(months, month), what, month, 1);
}

function monthIn(months: Months, month: string): PeriodCounts {
  const counts: PeriodCounts = months.get(month) ?? new Map(); // the first of its month
  months.set(month, counts);
  return counts;
}

function countSent(
  counts: PeriodCounts,
  { reasons, themes, referrerType, practice, demographics, offer, ending, coach }: CountedReferral,
  contribution: Contribution,
  sent: DayRange,
  { today, arrivalAfterDays, dueOf }: Yardstick,
): void {
  const count = (what: What, id: string) => countMore(counts, what, id, 1);
  const { ageGroup, sex, municipality, wijk } = demographics;
  count('referrer-type', referrerType);
  count('practice', practice);
  count('age-group', ageGroup);
  count('sex', sex);
  count('municipality', municipality);
  count(`wijk in ${municipality}`, wijk);
  for (const reason of reasons) count('reason', reason);
  for (const theme of themes) count('theme', theme);
  count('contact', judgeContact(contribution, { first: dueOf(sent.first), last: dueOf(sent.last) }, today));
  count('arrival', judgeArrival(contribution, today - sent.last, arrivalAfterDays));
  count('feedback', contribution.feedback);
  count('furthest', contribution.furthest);
  count('coach', coach);
  count('offer-found', contribution.offerFound);
  if (offer) {
    count('offer', offer.theme);
    count('offer-kind', offer.kind);
  }
  if (ending !== undefined) count('end-reason', ending);

  const intake = until(today, contribution.intake);
  if (typeof intake !== 'object' || !isOneDay(intake) || !isOneDay(sent)) return;
  if (intake.first >= sent.first) count('days-to-intake', String(intake.first - sent.first));
}

function isOneDay({ first, last }: DayRange): boolean {
  return first === last;
}
