import { describe, expect, test } from 'vitest';
import { periodAround } from '../../../../shared/domain/indicators/period.ts';
import {
  countedReferral,
  happened,
  march2026,
  marchOf,
  reportOf,
  times,
  usualSettings,
} from '../../../builders/counted-referral.ts';

const shown = (count: number) => ({ status: 'shown', count });

describe('breakdowns', () => {
  test('count a referral in each of its reasons and themes', () => {
    const { breakdowns } = marchOf(
      { reasons: ['stress', 'loneliness'], themes: ['moving'] },
      { reasons: ['stress'] },
    );
    expect(breakdowns.reason).toMatchObject({
      rows: expect.arrayContaining([
        { id: 'stress', cell: shown(2) },
        { id: 'loneliness', cell: shown(1) },
      ]),
    });
    expect(breakdowns.theme).toMatchObject({
      rows: expect.arrayContaining([{ id: 'moving', cell: shown(1) }]),
    });
  });

  test('name every wijk within its municipality: two may share a name', () => {
    const { breakdowns } = marchOf(
      { demographics: { municipality: 'Lindeveen', wijk: 'Noord' } },
      { demographics: { municipality: 'Oostdrecht', wijk: 'Noord' } },
      { demographics: { municipality: 'Oostdrecht', wijk: '' } },
    );
    expect(breakdowns.wijk).toEqual([
      { municipality: 'Lindeveen', breakdown: { status: 'shown', rows: [{ id: 'Noord', cell: shown(1) }] } },
      {
        municipality: 'Oostdrecht',
        breakdown: {
          status: 'shown',
          rows: [
            { id: 'Noord', cell: shown(1) },
            { id: '', cell: shown(1) },
          ],
        },
      },
    ]);
  });

  test('stand largest first, what is hidden before none, and what is not known last', () => {
    const { breakdowns } = reportOf(
      [
        ...times(6, { demographics: { municipality: 'Aarden' } }),
        ...times(9, { demographics: { municipality: 'Zuidwolde' } }),
        ...times(3, { demographics: { municipality: 'Oost' } }),
        ...times(2, { demographics: { municipality: 'Dorp' } }),
        ...times(30, { demographics: { municipality: '' } }),
      ],
      march2026,
      usualSettings,
    ).current;
    const { municipality } = breakdowns;
    const ids = municipality.status === 'shown' ? municipality.rows.map(({ id }) => id) : [];

    expect(ids).toEqual(['Zuidwolde', 'Aarden', 'Dorp', 'Oost', '']);
    expect(breakdowns.wijk.map((one) => one.municipality)).not.toContain('');
  });

  test('keep practices by name, as people sort', () => {
    const { practice } = marchOf(
      { practice: 'Praktijk 10' },
      { practice: '' },
      { practice: 'praktijk 2' },
      { practice: 'Praktijk 2' },
      { practice: 'École' },
      { practice: 'Zand' },
    ).breakdowns;
    const ids = practice.status === 'shown' ? practice.rows.map(({ id }) => id) : [];

    expect(ids).toEqual(['École', 'Praktijk 2', 'praktijk 2', 'Praktijk 10', 'Zand', '']);
  });

  test('show seventy of one age beside three of whom it is not known', () => {
    const { breakdowns } = reportOf(
      [...times(70), ...times(3, { demographics: { ageGroup: 'unknown' } })],
      march2026,
      usualSettings,
    ).current;
    expect(breakdowns['age-group']).toMatchObject({
      rows: expect.arrayContaining([
        { id: '61-75', cell: shown(70) },
        { id: 'unknown', cell: { status: 'few' } },
        { id: '18-30', cell: { status: 'few' } },
      ]),
    });
  });

  test('a practice counts as referring once it sent one; an unknown one is no practice', () => {
    expect(
      marchOf({ practice: 'A' }, { practice: 'A' }, { practice: 'B' }, { practice: '' }).referringPractices,
    ).toBe(2);
  });

  test('the funnel counts who got at least that far', () => {
    const { funnel } = marchOf(
      {},
      { events: [happened('contacted')] },
      { events: [happened('activity-started')] },
    );
    expect(funnel.map(({ step, reached }) => [step, reached])).toEqual([
      ['referral', 3],
      ['intake', 2],
      ['guidance', 1],
      ['activity', 1],
      ['aftercare', 0],
    ]);
  });

  test('the months of a quarter are all there, also the empty ones', () => {
    const quarter = periodAround('quarter', Temporal.PlainDate.from('2026-03-01'));
    const { months } = reportOf(
      [countedReferral(), countedReferral({ sentOn: '2026-01-31' })],
      quarter,
    ).current;
    expect(months.referrals).toEqual({
      status: 'shown',
      rows: [
        { id: '2026-01', cell: shown(1) },
        { id: '2026-02', cell: shown(0) },
        { id: '2026-03', cell: shown(1) },
      ],
    });
  });
});
