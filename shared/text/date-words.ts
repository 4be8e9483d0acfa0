import { dayOfIso, momentOf, practiceZone } from '../domain/calendar/moment.ts';

/** Month names of a language, January first. */
export type MonthNames = readonly string[];

const partialDate = /^(\d{4})(?:-(\d{2}))?$/;

/** "12 mrt 2026", "mrt 2025" or "2025": as precise as it was written. What is no date is shown as it came. */
export function dateWords(iso: string, months: MonthNames): string {
  const day = dayOfIso(iso);
  if (day) return `${day.day} ${months[day.month - 1]} ${day.year}`;

  const [, year, month] = partialDate.exec(iso) ?? []; // no match: no date
  if (year === undefined) return iso;
  return month === undefined ? year : `${months[Number(month) - 1] ?? month} ${year}`; // there is no 13th month
}

/** The date, and the time where there is one: "12 mrt 2026, 14:05". */
export function dateTimeWords(iso: string, months: MonthNames): string {
  const moment = momentOf(iso);
  if (moment?.kind !== 'instant') return dateWords(iso, months); // a day, or no date at all

  return `${dateWords(iso, months)}, ${timeWords(moment.instant)}`;
}

/** "14:05", by the clock of the practice. */
export function timeWords(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(practiceZone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
