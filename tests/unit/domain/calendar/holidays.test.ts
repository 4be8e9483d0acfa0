import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarRules } from '../../../../shared/domain/calendar/calendar-rules.ts';
import { easterSunday } from '../../../../shared/domain/calendar/easter.ts';
import { type HolidayId, holidays } from '../../../../shared/domain/calendar/holidays.ts';
import { usualRules } from '../../../builders/referral.ts';

function dateOf(id: HolidayId, year: number, rules: CalendarRules = usualRules): string | undefined {
  return holidays(year, rules)
    .find((holiday) => holiday.id === id)
    ?.date.toString(); // undefined when it is no day off that year
}

describe('Easter', () => {
  test.each([
    { year: 1818, date: '1818-03-22', because: 'the earliest date there is' },
    { year: 1943, date: '1943-04-25', because: 'the latest date there is' },
    {
      year: 1954,
      date: '1954-04-18',
      because: 'the table moves a moon of 19 April a day earlier late in the cycle',
    },
    { year: 1981, date: '1981-04-19', because: 'the table never lets the moon fall after 18 April' },
    { year: 2000, date: '2000-04-23', because: 'a leap century' },
    { year: 2008, date: '2008-03-23', because: 'an early one' },
    { year: 2024, date: '2024-03-31', because: 'a leap year, on the day the clock changes' },
    { year: 2025, date: '2025-04-20', because: 'last year' },
    { year: 2026, date: '2026-04-05', because: 'this year' },
    { year: 2027, date: '2027-03-28', because: 'next year' },
    { year: 2038, date: '2038-04-25', because: 'the latest date of this century' },
  ])('falls on $date: $because', ({ year, date }) => {
    expect(easterSunday(year).toString()).toBe(date);
  });

  test('is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const easter = easterSunday(year);
        const day = easter.toString().slice(-5);
        expect(easter.dayOfWeek).toBe(7);
        expect(day >= '03-22' && day <= '04-25').toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  test.each([
    { id: 'new-year', year: 2026, date: '2026-01-01', because: 'always the first' },
    { id: 'easter-monday', year: 2026, date: '2026-04-06', because: 'the day after Easter' },
    { id: 'ascension', year: 2026, date: '2026-05-14', because: 'the fortieth day of Easter' },
    { id: 'whit-monday', year: 2026, date: '2026-05-25', because: 'the day after Pentecost' },
    { id: 'christmas', year: 2026, date: '2026-12-25', because: 'a fixed day' },
    { id: 'second-christmas', year: 2026, date: '2026-12-26', because: 'a fixed day, here a Saturday' },
    { id: 'kings-day', year: 2026, date: '2026-04-27', because: 'the 27th is a Monday' },
    { id: 'kings-day', year: 2024, date: '2024-04-27', because: 'a Saturday is no reason to move it' },
    { id: 'kings-day', year: 2025, date: '2025-04-26', because: 'the 27th is a Sunday' },
    { id: 'kings-day', year: 2031, date: '2031-04-26', because: 'the 27th is a Sunday again' },
    {
      id: 'good-friday',
      year: 2026,
      date: undefined,
      because: 'it is a working day unless the region says so',
    },
  ] as const)('$id of $year: $because', ({ id, year, date }) => {
    expect(dateOf(id, year)).toBe(date);
  });

  test('Good Friday is two days before Easter where it is a day off', () => {
    expect(dateOf('good-friday', 2026, { ...usualRules, goodFriday: 'day-off' })).toBe('2026-04-03');
  });

  test.each([
    { rule: 'every-fifth-year', year: 2025, date: '2025-05-05', because: '80 years after 1945' },
    { rule: 'every-fifth-year', year: 2026, date: undefined, because: 'not a fifth year' },
    { rule: 'every-fifth-year', year: 2030, date: '2030-05-05', because: '85 years after 1945' },
    { rule: 'every-year', year: 2026, date: '2026-05-05', because: 'the region is off every year' },
    { rule: 'never', year: 2025, date: undefined, because: 'the region works on it' },
  ] as const)('Bevrijdingsdag $rule in $year: $because', ({ rule, year, date }) => {
    expect(dateOf('liberation-day', year, { ...usualRules, liberationDay: rule })).toBe(date);
  });

  test('stand in the order of the year', () => {
    const dates = holidays(2025, { liberationDay: 'every-year', goodFriday: 'day-off' }).map(({ date }) =>
      date.toString(),
    );
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toHaveLength(9);
  });
});
