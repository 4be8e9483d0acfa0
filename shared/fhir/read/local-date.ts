/** The Dutch calendar date of a FHIR date or dateTime; a partial one stays partial. */
export function localDate(dateTime: string): string {
  // An offset other than Z is the sender's own clock, so its date is the local one already.
  if (!dateTime.endsWith('Z')) return dateTime.slice(0, 10);
  try {
    return Temporal.Instant.from(dateTime).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  } catch (thrown) {
    if (thrown instanceof RangeError) return dateTime.slice(0, 10); // not quite ISO: its first part is what there is
    throw thrown;
  }
}

/** Whether a text is a FHIR date: year, month or day, with or without a time. */
export function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(text);
}
