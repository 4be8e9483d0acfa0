import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarRules } from '../../../../shared/domain/calendar/calendar-rules.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../shared/domain/calendar/working-days.ts';
import { usualRules } from '../../../builders/referral.ts';

const on = (date: string) => Temporal.PlainDate.from(date);

const anyRules: fc.Arbitrary<CalendarRules> = fc.record({
  liberationDay: fc.constantFrom('every-year', 'every-fifth-year', 'never'),
  goodFriday: fc.constantFrom('working-day', 'day-off'),
});
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => on('1990-01-01').add({ days }));
const anyCount = fc.integer({ min: 0, max: 60 });

describe('a working day', () => {
  test.each([
    { date: '2026-11-20', is: true, because: 'an ordinary Friday' },
    { date: '2026-11-21', is: false, because: 'a Saturday' },
    { date: '2026-11-22', is: false, because: 'a Sunday' },
    { date: '2026-04-06', is: false, because: 'Easter Monday' },
    { date: '2026-04-03', is: true, because: 'Good Friday is worked unless the region says otherwise' },
    { date: '2025-05-05', is: false, because: 'Bevrijdingsdag of a fifth year, a Monday' },
    { date: '2026-05-05', is: true, because: 'Bevrijdingsdag of another year' },
    { date: '2026-12-25', is: false, because: 'Christmas on a Friday' },
  ])('$date: $is, $because', ({ date, is }) => {
    expect(isWorkingDay(on(date), usualRules)).toBe(is);
  });

  test('follows the rules that are asked with, also when others were asked before', () => {
    expect(isWorkingDay(on('2026-05-05'), usualRules)).toBe(true);
    expect(isWorkingDay(on('2026-05-05'), { ...usualRules, liberationDay: 'every-year' })).toBe(false);
    expect(isWorkingDay(on('2026-05-05'), usualRules)).toBe(true);
  });
});

describe('adding working days', () => {
  test.each([
    { from: '2026-11-20', count: 5, to: '2026-11-27', because: 'a weekend lies between' },
    { from: '2026-11-21', count: 1, to: '2026-11-23', because: 'counting from a Saturday starts on Monday' },
    { from: '2026-11-21', count: 0, to: '2026-11-21', because: 'nothing is added' },
    { from: '2026-12-31', count: 1, to: '2027-01-04', because: 'New Year and a weekend lie between' },
    {
      from: '2026-12-24',
      count: 5,
      to: '2027-01-04',
      because: 'Christmas, New Year and two weekends are off',
    },
    { from: '2025-04-25', count: 1, to: '2025-04-28', because: 'Koningsdag fell on the Saturday' },
    { from: '2026-04-24', count: 1, to: '2026-04-28', because: 'Koningsdag is the Monday' },
    { from: '2026-03-27', count: 5, to: '2026-04-03', because: 'the clock changes that weekend' },
  ])('$from plus $count is $to: $because', ({ from, count, to }) => {
    expect(addWorkingDays(on(from), count, usualRules).toString()).toBe(to);
  });

  test('always lands on a working day, that many working days on', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyRules, (day, count, rules) => {
        const there = addWorkingDays(day, count, rules);
        expect(workingDaysBetween(day, there, rules)).toBe(count);
        expect(count === 0 || isWorkingDay(there, rules)).toBe(true);
      }),
    );
  });

  test('can be done in two goes', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, anyRules, (day, first, second, rules) => {
        const inTwo = addWorkingDays(addWorkingDays(day, first, rules), second, rules);
        expect(inTwo.equals(addWorkingDays(day, first + second, rules))).toBe(true);
      }),
    );
  });
});

describe('working days between', () => {
  test.each([
    { from: '2026-11-27', to: '2026-11-28', count: 0, because: 'a Saturday is no working day' },
    { from: '2026-11-27', to: '2026-11-30', count: 1, because: 'Monday is the first one after Friday' },
    { from: '2026-11-27', to: '2026-11-27', count: 0, because: 'the day itself is not after it' },
    { from: '2026-11-27', to: '2026-11-20', count: 0, because: 'there are none backwards' },
    {
      from: '2026-12-24',
      to: '2027-01-04',
      count: 5,
      because: 'Christmas, New Year and two weekends are off',
    },
  ])('$from to $to: $count, $because', ({ from, to, count }) => {
    expect(workingDaysBetween(on(from), on(to), usualRules)).toBe(count);
  });
});
