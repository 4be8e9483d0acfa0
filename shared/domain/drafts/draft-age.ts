import { dayOfIso } from '../calendar/moment.ts';

/** Whether a draft has lain longer than the practice wants; one without a date is not accused of it. */
export function isOldDraft(since: string | undefined, today: Temporal.PlainDate, maxDays: number): boolean {
  const age = daysSince(since, today);
  return age !== undefined && age > maxDays;
}

/** Whole calendar days since an ISO instant or date; undefined when it tells no day. */
export function daysSince(at: string | undefined, today: Temporal.PlainDate): number | undefined {
  return dayOfIso(at)?.until(today, { largestUnit: 'days' }).days; // no day
}
