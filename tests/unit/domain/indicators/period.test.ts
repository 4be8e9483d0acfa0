import { describe, expect, test } from 'vitest';
import {
  daysOf,
  freePeriod,
  isOver,
  monthsElapsed,
  type Period,
  periodAround,
  previousPeriod,
  rollingYear,
  yearEarlier,
} from '../../../../shared/domain/indicators/period.ts';

const on = (date: string) => Temporal.PlainDate.from(date);
const month = (text: string) => Temporal.PlainYearMonth.from(text);

function spanOf(period: Period): string {
  const { first, last } = daysOf(period);
  return `${first} ${last}`;
}

describe('a period', () => {
  test.each([
    { period: periodAround('month', on('2028-02-10')), span: '2028-02-01 2028-02-29', because: 'leap year' },
    { period: periodAround('quarter', on('2026-12-31')), span: '2026-10-01 2026-12-31', because: 'last day' },
    {
      period: periodAround('quarter', on('2026-01-01')),
      span: '2026-01-01 2026-03-31',
      because: 'first day',
    },
    { period: periodAround('year', on('2026-11-21')), span: '2026-01-01 2026-12-31', because: 'whole year' },
    { period: rollingYear(on('2026-11-21')), span: '2025-11-01 2026-10-31', because: 'whole months only' },
    { period: rollingYear(on('2028-02-29')), span: '2027-02-01 2028-01-31', because: 'no 29 February then' },
    {
      period: freePeriod(month('2025-11'), month('2026-02')),
      span: '2025-11-01 2026-02-28',
      because: 'both count',
    },
    {
      period: freePeriod(month('2026-02'), month('2025-11')),
      span: '2025-11-01 2026-02-28',
      because: 'any order',
    },
    {
      period: freePeriod(month('2026-02'), month('2026-02')),
      span: '2026-02-01 2026-02-28',
      because: 'one month',
    },
  ])('is $span: $because', ({ period, span }) => {
    expect(spanOf(period)).toBe(span);
  });

  test.each([
    {
      period: periodAround('month', on('2026-01-15')),
      before: '2025-12-01 2025-12-31',
      because: 'over new year',
    },
    {
      period: periodAround('quarter', on('2026-02-01')),
      before: '2025-10-01 2025-12-31',
      because: 'a quarter back',
    },
    { period: rollingYear(on('2026-11-21')), before: '2024-11-01 2025-10-31', because: 'twelve months back' },
    {
      period: freePeriod(month('2026-03'), month('2026-04')),
      before: '2026-01-01 2026-02-28',
      because: 'as long',
    },
  ])('has $before before it: $because', ({ period, before }) => {
    expect(spanOf(previousPeriod(period))).toBe(before);
  });

  test('lies a year later than the same months a year earlier', () => {
    expect(spanOf(yearEarlier(periodAround('month', on('2025-02-10'))))).toBe('2024-02-01 2024-02-29');
  });

  test.each([
    { today: '2026-03-31', elapsed: 3, because: 'the last day has come' },
    { today: '2027-01-01', elapsed: 3, because: 'long over' },
    { today: '2026-01-31', elapsed: 1, because: 'the first month is full' },
    { today: '2026-02-14', elapsed: 1.5, because: '14 of the 28 days of February' },
    { today: '2025-12-31', elapsed: 0, because: 'still to come' },
  ])('of January to March has $elapsed months behind it on $today: $because', ({ today, elapsed }) => {
    expect(monthsElapsed(periodAround('quarter', on('2026-01-01')), on(today))).toBe(elapsed);
  });

  test('is over on the day after its last', () => {
    const march = periodAround('month', on('2026-03-10'));
    expect([isOver(march, on('2026-03-31')), isOver(march, on('2026-04-01'))]).toEqual([false, true]);
  });
});
