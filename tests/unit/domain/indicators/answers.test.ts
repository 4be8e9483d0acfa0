import { describe, expect, test } from 'vitest';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import { figureOf, rowsBy } from '../../../../shared/domain/indicators/volume-rows.ts';
import { happened, marchOf, reportOf, times, usualSettings } from '../../../builders/counted-referral.ts';

const met = happened('intake-done', '2026-03-10');
const moving = { theme: 'moving', kind: 'existing' } as const;

describe('passend aanbod', () => {
  test.each<{ said: Partial<CountedReferral>; share: string; because: string }>([
    {
      said: { events: [met, happened('matched', '2026-03-20')] },
      share: 'shown 1',
      because: 'the coach found it',
    },
    { said: { events: [met], offer: moving }, share: 'shown 1', because: 'an offer was coded' },
    {
      said: { events: [happened('activity-started', '2026-03-20')] },
      share: 'shown 1',
      because: 'an activity that began was found, and had an intake',
    },
    {
      said: { events: [met], offer: { theme: 'moving', kind: 'not-available' } },
      share: 'shown 0',
      because: 'what is not there was not found',
    },
    { said: { events: [met] }, share: 'shown 0', because: 'nothing was found yet' },
    { said: { events: [] }, share: 'none', because: 'without an intake nobody could look' },
  ])('$share, because $because', ({ said, share }) => {
    const { offerFound } = marchOf(said as Parameters<typeof marchOf>[0]);
    expect(offerFound.status === 'shown' ? `shown ${offerFound.value}` : offerFound.status).toBe(share);
  });
});

describe('what coaches answer by code', () => {
  test('counts what a region added under its own code, below ours', () => {
    const theme = 'https://w.example/wor-theme|pontje' as const;
    const ending = 'https://w.example/wor-ending|brug-dicht' as const;
    const said = { themes: [theme], offer: { theme, kind: 'existing' }, ending } as const;
    const { breakdowns } = marchOf(...times(6, said));
    for (const by of ['theme', 'offer'] as const) {
      expect(JSON.stringify(breakdowns[by]), by).toContain(theme);
    }
    expect(JSON.stringify(breakdowns['end-reason'])).toContain(ending);
  });

  test('is divided by the offer, by whether it existed, by the reason of ending and by organisation', () => {
    const { breakdowns } = marchOf(
      { offer: moving },
      { offer: { theme: 'moving', kind: 'newly-made' }, coach: 'Samen Oostdrecht' },
      { offer: { theme: '', kind: 'existing' }, ending: 'moved' },
      { ending: '' },
      {},
    );
    const told = (by: 'offer' | 'offer-kind' | 'end-reason' | 'coach') => {
      const one = breakdowns[by];
      return one.status === 'shown'
        ? one.rows.flatMap(({ id, cell }) =>
            cell.status === 'shown' && cell.count > 0 ? [[id, cell.count]] : [],
          )
        : one.status;
    };
    expect(told('offer')).toEqual([
      ['moving', 2],
      ['', 1],
    ]);
    expect(told('offer-kind')).toEqual([
      ['existing', 2],
      ['newly-made', 1],
    ]);
    expect(told('end-reason')).toEqual([
      ['moved', 1],
      ['', 1],
    ]);
    expect(told('coach')).toEqual([
      ['Welzijn Lindeveen', 4],
      ['Samen Oostdrecht', 1],
    ]);
  });

  test('is not told where so few have none that they could be known', () => {
    const { current } = reportOf([...times(20, { offer: moving }), ...times(2)], undefined, usualSettings);
    expect(rowsBy(current.rows, 'offers', 'offer')).toBeUndefined();
    expect(figureOf(current.rows, 'offers').status).toBe('small');
  });
});
