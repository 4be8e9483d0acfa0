import { describe, expect, test } from 'vitest';
import { practiceDays } from '../../../../sandbox/volume/practice-days.ts';
import { isWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

describe('the days of the practice', () => {
  test.each([
    {
      from: '2026-04-02',
      count: 5,
      lands: '2026-04-10',
      because: 'Easter Monday is a day off, Good Friday is worked',
    },
    {
      from: '2025-04-25',
      count: 1,
      lands: '2025-04-28',
      because: 'King’s Day of 2025 was kept on Saturday the 26th',
    },
    { from: '2026-04-24', count: 1, lands: '2026-04-28', because: 'King’s Day of 2026 was a Monday' },
    {
      from: '2025-05-02',
      count: 1,
      lands: '2025-05-06',
      because: 'Liberation Day of a fifth year is a day off',
    },
    {
      from: '2026-05-04',
      count: 1,
      lands: '2026-05-05',
      because: 'Liberation Day of another year is worked',
    },
    { from: '2025-12-24', count: 1, lands: '2025-12-29', because: 'Christmas ran into the weekend' },
    { from: '2026-11-21', count: 0, lands: '2026-11-21', because: 'no working day later is the day itself' },
  ])('$count working days after $from come to $lands: $because', ({ from, count, lands }) => {
    const days = practiceDays(day(from), day('2026-12-31'));

    expect(days.dateOf(days.workingDaysAfter(0, count))).toBe(lands);
  });

  test('are the working days that the product computes, up to the end of the printed table', () => {
    const first = day('2021-01-01');
    const days = practiceDays(first, day('2040-12-31'));
    const differing = Array.from({ length: days.count }, (_, index) => index).filter((index) => {
      const rules = { liberationDay: 'every-fifth-year', goodFriday: 'working-day' } as const;
      return days.isWorkingDay(index) !== isWorkingDay(day(days.dateOf(index)), rules);
    });

    expect(differing.map(days.dateOf)).toEqual([]);
  });
});
