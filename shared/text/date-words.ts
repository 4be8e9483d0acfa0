import { parseIsoDate, practiceZone, readPartialDate, toDay } from '../domain/calendar/partial-date.ts';

/** Month names of a language, January first. */
export type MonthNames = readonly string[];

/** "12 mrt 2026", "mrt 2025" or "2025": as precise as it was written. What is no date is shown as it came. */
export function dateWords(iso: string, months: MonthNames): string {
  const [year, month, day] = parseIsoDate(iso)?.split('-') ?? []; // no date
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const words = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}

/** The date, and the time where there is one: "12 mrt 2026, 14:05". */
export function dateTimeWords(iso: string, months: MonthNames): string {
  const date = readPartialDate(iso);
  if (date?.kind !== 'instant') return dateWords(iso, months); // no time was written

  return `${dateWords(iso, months)}, ${timeWords(date.instant)}`;
}

/** Only the time of what was today ("14:05"), else the date and the time. */
export function timeOrDateWords(iso: string, now: Temporal.Instant, months: MonthNames): string {
  const date = readPartialDate(iso);
  const isToday = date?.kind === 'instant' && toDay(date.instant).equals(toDay(now));
  return isToday ? timeWords(date.instant) : dateTimeWords(iso, months);
}

/** "14:05", by the clock of the practice. */
export function timeWords(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(practiceZone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
