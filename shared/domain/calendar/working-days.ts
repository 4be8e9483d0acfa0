import type { CalendarRules } from './calendar-rules.ts';
import { holidays } from './holidays.ts';

/** Monday to Friday, public holidays excepted. */
export function isWorkingDay(date: Temporal.PlainDate, rules: CalendarRules): boolean {
  return date.dayOfWeek <= 5 && !daysOff(date.year, rules).has(date.toString());
}

/** The working day that comes `count` working days after this date. Zero is the date itself, whatever day it is. */
export function addWorkingDays(
  date: Temporal.PlainDate,
  count: number,
  rules: CalendarRules,
): Temporal.PlainDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, rules)) left -= 1;
  }
  return day;
}

/** How many working days lie after `from`, up to and with `to`; none when `to` is not later. */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  rules: CalendarRules,
): number {
  let count = 0;
  for (let day = from; Temporal.PlainDate.compare(day, to) < 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, rules)) count += 1;
  }
  return count;
}

// Worked out once a year and rule: a practice's view asks for the same few years many thousand times.
const knownYears = new Map<string, ReadonlySet<string>>();

function daysOff(year: number, rules: CalendarRules): ReadonlySet<string> {
  const name = `${year} ${rules.liberationDay} ${rules.goodFriday}`;
  const days = knownYears.get(name) ?? new Set(holidays(year, rules).map(({ date }) => date.toString()));
  knownYears.set(name, days);
  return days;
}
