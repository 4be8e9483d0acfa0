import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../shared/domain/calendar/date-span.ts';

describe('the days a date may stand for', () => {
  test.each([
    { date: '2025-03-09', first: '2025-03-09', last: '2025-03-09', because: 'a whole date is one day' },
    { date: '2024-02', first: '2024-02-01', last: '2024-02-29', because: 'a month is all its days' },
    { date: '2025', first: '2025-01-01', last: '2025-12-31', because: 'a year is all its days' },
    {
      date: '2025-03-09T23:30:00+01:00',
      first: '2025-03-09',
      last: '2025-03-09',
      because: 'the time of day adds nothing here',
    },
  ])('$date: $because', ({ date, first, last }) => {
    const span = spanOf(date);

    expect(span?.first.toString()).toBe(first);
    expect(span?.last.toString()).toBe(last);
  });

  test.each([{ date: '' }, { date: 'onbekend' }, { date: '09-03-2025' }, { date: '2025-13' }])(
    '"$date" is no date',
    ({ date }) => {
      expect(spanOf(date)).toBeUndefined();
    },
  );
});
