import { describe, expect, test } from 'vitest';
import { lastMonth } from '../../../shared/volume/use-period.ts';

describe('the last month of a period', () => {
  test.each([
    { from: '2026-03', months: 1, last: '2026-03', because: 'a month ends where it begins' },
    { from: '2025-11', months: 12, last: '2026-10', because: 'a year over New Year' },
  ])('of $months from $from is $last: $because', ({ from, months, last }) => {
    expect(lastMonth({ kind: 'free', from, months })).toBe(last);
  });
});
