import { describe, expect, test } from 'vitest';
import { volumeRows } from '../../../../shared/domain/indicators/volume-rows.ts';
import {
  countedReferral,
  march2026,
  reportOf,
  times,
  usualSettings,
} from '../../../builders/counted-referral.ts';

const rows = volumeRows(
  reportOf(
    [...times(8), ...times(2, { demographics: { sex: 'male' } }), countedReferral({ sentOn: '2026-02-02' })],
    march2026,
    usualSettings,
  ),
);

describe('the export', () => {
  test.each([
    { indicator: 'referrals', breakdown: '', category: '', value: 10, because: 'the whole' },
    {
      indicator: 'referrals',
      breakdown: 'sex',
      category: 'other',
      value: '0-4',
      because: 'a small one is among the zeros',
    },
    { indicator: 'referrals', breakdown: 'age-group', category: '18-30', value: 0, because: 'zero is told' },
    { indicator: 'referrals', breakdown: 'sex', category: 'male', value: '0-4', because: 'it is small' },
    {
      indicator: 'referrals',
      breakdown: 'sex',
      category: 'female',
      value: 8,
      because: 'it does not tell which of the others is small',
    },
    {
      indicator: 'referrals',
      breakdown: 'wijk',
      category: 'Lindeveen / Noord',
      value: 10,
      because: 'within its municipality',
    },
    { indicator: 'contact-on-time', breakdown: '', category: '', value: 0, because: 'none was' },
    {
      indicator: 'days-to-intake-mean',
      breakdown: '',
      category: '',
      value: 'none',
      because: 'there was no intake',
    },
    {
      indicator: 'intake-growth',
      breakdown: '',
      category: '',
      value: 'none',
      because: 'nothing to grow from',
    },
    { indicator: 'reached', breakdown: 'step', category: 'referral', value: 10, because: 'all were sent' },
  ])('has $indicator $breakdown $category as $value: $because', ({ because: _, ...line }) => {
    expect(rows).toContainEqual({ ...line, from: '2026-03-01', to: '2026-03-31' });
  });

  test('has the period before beside it, with its own small numbers hidden', () => {
    const february = rows.filter(({ from }) => from === '2026-02-01');
    expect(february).toContainEqual(
      expect.objectContaining({ indicator: 'referrals', breakdown: '', value: '<5' }),
    );
    expect(february).toContainEqual(
      expect.objectContaining({ breakdown: 'sex', category: '', value: 'hidden' }),
    );
  });

  test('has one line for each indicator, category and period', () => {
    const names = rows.map(({ value: _, ...name }) => JSON.stringify(name));
    expect(names).toEqual([...new Set(names)]);
  });
});
