/** The clock of the practice and of the coach. */
export const practiceZone = 'Europe/Amsterdam';

/** The day on the practice's calendar at this instant, summer and winter time minded. */
export function toDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(practiceZone).toPlainDate();
}
