const amsterdam = 'Europe/Amsterdam';

/** Now, on the coach's clock. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO(amsterdam);
}

/** A moment as a FHIR instant. */
export function fhirInstant(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'millisecond' });
}

/** A FHIR date or instant in Dutch: "donderdag 26 november 2026", with the time when there is one. */
export function inDutch(dateTime: string | undefined): string {
  if (!dateTime) return 'onbekend';
  if (/^\d{4}(-\d{2})?$/.test(dateTime)) return dateTime;
  if (!dateTime.includes('T')) return dayFormat.format(Temporal.PlainDate.from(dateTime));
  return momentFormat.format(new Date(dateTime));
}

/** A birth date in Dutch; it may be only a year. */
export function birthDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? birthFormat.format(Temporal.PlainDate.from(date)) : date;
}

/** A day in Dutch without weekday, for lists. */
export function shortDay(dateTime: string | undefined): string {
  return dateTime ? shortFormat.format(new Date(dateTime)) : 'onbekend';
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full' });
const birthFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: amsterdam,
});
const shortFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: amsterdam });
