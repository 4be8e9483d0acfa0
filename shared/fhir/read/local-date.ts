import { dayOfIso } from '../../domain/calendar/moment.ts';

/** The Dutch calendar date of a FHIR date or dateTime; a partial one stays partial. */
export function localDate(dateTime: string): string {
  // Written by a Dutch clock, as nearly all are: reckoning through a long record would take its time.
  if (/\+0[12]:00$/.test(dateTime)) return dateTime.slice(0, 10);
  return dayOfIso(dateTime)?.toString() ?? dateTime.slice(0, 10); // not quite ISO: its first part is what there is
}

/** Whether a text is a FHIR date: year, month or day, with or without a time. */
export function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(text);
}
