const ONE_DAY = 86_400_000;

/** Days since 1970 of an ISO date: a calendar day is a number here, so that clock changes cannot touch it. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(date) / ONE_DAY); // a date without a time is read as UTC, where every day is as long
}

/** The calendar date of a day number. */
export function dateOfDay(day: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(day * ONE_DAY)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
}
