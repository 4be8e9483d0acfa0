import { dayOfIso, parseDateSpan } from '../calendar/partial-date.ts';

/** Whether a draft has certainly lain longer than the practice wants; one without a date has not. */
export function isOldDraft(since: string | undefined, today: Temporal.PlainDate, maxDays: number): boolean {
  const begun = parseDateSpan(since);
  return begun !== undefined && begun.last.until(today, { largestUnit: 'days' }).days > maxDays;
}

/** Whole calendar days since an ISO instant or date; undefined for a month, a year and what is no date. */
export function daysSince(at: string | undefined, today: Temporal.PlainDate): number | undefined {
  return dayOfIso(at)?.until(today, { largestUnit: 'days' }).days; // no day
}
