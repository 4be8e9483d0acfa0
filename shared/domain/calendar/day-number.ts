const ONE_DAY = 86_400_000;

/** Days since 1970 of an ISO date: a calendar day is a number here, so that clock changes cannot touch it. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(date) / ONE_DAY); // a date without a time is read as UTC, where every day is as long
}

/** Day numbers that one day may have: both ends counted, and the same where the day is known. */
export type DayRange = { readonly first: number; readonly last: number };

/** The days that an ISO date may stand for; a month or a year is all its days. */
export function dayRange(date: string): DayRange {
  if (date.length === 10) {
    const day = dayNumber(date);
    return { first: day, last: day };
  }
  const [year = 0, month] = date.split('-').map(Number);
  const next = month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
  return { first: dayNumber(date), last: Math.round(next / ONE_DAY) - 1 };
}

/** The calendar date of a day number. */
export function dateOfDay(day: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(day * ONE_DAY)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
}
