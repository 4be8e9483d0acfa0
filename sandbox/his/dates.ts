const ZONE = 'Europe/Amsterdam';

/** Today, where the practice is. */
export function todayAtPractice(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO(ZONE);
}

/** Day of a FHIR date or date-time, where the practice is; partial dates stay as they are. */
export function dayOf(fhirDate: string): string {
  if (!fhirDate.includes('T')) return fhirDate;
  return Temporal.Instant.from(fhirDate).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** "2026-03-09" as "09-03-2026"; a year or month alone as it is. */
export function shownDate(fhirDate: string): string {
  return dayOf(fhirDate).split('-').reverse().join('-');
}

/** Age in whole years; `undefined` when the birth date is only partly known. */
export function ageOn(today: Temporal.PlainDate, birthDate: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return undefined;
  return Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' }).years;
}
