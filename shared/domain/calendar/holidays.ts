import type { CalendarRules } from './calendar-rules.ts';
import { easterSunday } from './easter.ts';

/** Public holidays on which a practice and a coach are closed. Those that are always a Sunday are left out. */
export type HolidayId =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-monday'
  | 'christmas'
  | 'second-christmas';

export type Holiday = { readonly id: HolidayId; readonly date: Temporal.PlainDate };

/** The days off of one year, in the order of the year. Source: docs/clinical/process.md#norms. */
export function holidays(year: number, rules: CalendarRules): readonly Holiday[] {
  const easter = easterSunday(year);
  const days: readonly Holiday[] = [
    { id: 'new-year', date: on(year, 1, 1) },
    ...(rules.goodFriday === 'day-off'
      ? [{ id: 'good-friday', date: easter.subtract({ days: 2 }) } as const]
      : []),
    { id: 'easter-monday', date: easter.add({ days: 1 }) },
    { id: 'kings-day', date: kingsDay(year) },
    ...(isLiberationDayOff(year, rules) ? [{ id: 'liberation-day', date: on(year, 5, 5) } as const] : []),
    { id: 'ascension', date: easter.add({ days: 39 }) },
    { id: 'whit-monday', date: easter.add({ days: 50 }) },
    { id: 'christmas', date: on(year, 12, 25) },
    { id: 'second-christmas', date: on(year, 12, 26) },
  ];
  return days.toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date));
}

/** 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): Temporal.PlainDate {
  const birthday = on(year, 4, 27);
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday;
}

/** Counted from 1945, so every fifth year is one that ends in 0 or 5. */
function isLiberationDayOff(year: number, { liberationDay }: CalendarRules): boolean {
  if (liberationDay === 'every-fifth-year') return year % 5 === 0;
  return liberationDay === 'every-year';
}

function on(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}
