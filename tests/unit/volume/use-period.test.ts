import { describe, expect, test } from 'vitest';
import { canBeShown } from '../../../shared/domain/indicators/volume-report.ts';
import { lastMonth, offeredKinds } from '../../../shared/volume/use-period.ts';
import { talliedFrom, times } from '../../builders/counted-referral.ts';

describe('the last month of a period', () => {
  test.each([
    { from: '2026-03', months: 1, last: '2026-03', because: 'a month ends where it begins' },
    { from: '2025-11', months: 12, last: '2026-10', because: 'a year over New Year' },
  ])('of $months from $from is $last: $because', ({ from, months, last }) => {
    expect(lastMonth({ kind: 'free', from, months })).toBe(last);
  });
});

describe('the kinds of period that are offered', () => {
  const today = Temporal.PlainDate.from('2026-03-20');
  const offered = (sent: Readonly<Record<string, number>>) => {
    const tallied = talliedFrom(
      Object.entries(sent).flatMap(([month, count]) => times(count, { sentOn: `${month}-02` })),
      today.toString(),
    );
    return offeredKinds('rolling-year', today, (period) => canBeShown(tallied, period, 5));
  };

  test.each([
    {
      sent: { '2026-03': 8, '2026-02': 2 },
      kinds: ['month', 'quarter', 'half-year', 'year', 'rolling-year', 'free'],
      because: 'eight of this month can be shown, beside few of the month before',
    },
    {
      sent: { '2026-03': 2, '2026-02': 0, '2025-12': 9 },
      kinds: ['month', 'quarter', 'half-year', 'year', 'rolling-year', 'free'],
      because: 'the month before has none, and the quarter before has nine',
    },
    {
      sent: { '2026-03': 2, '2026-02': 2, '2025-11': 1, '2025-06': 30 },
      kinds: ['year', 'rolling-year', 'free'],
      because: 'both months are small, and both quarters',
    },
  ])('$sent: $because', ({ sent, kinds }) => {
    expect(offered(sent)).toEqual(kinds);
  });
});
