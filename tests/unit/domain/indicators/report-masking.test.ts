import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import type { Breakdown } from '../../../../shared/domain/indicators/mask.ts';
import { freePeriod, periodAround } from '../../../../shared/domain/indicators/period.ts';
import { volumeRows } from '../../../../shared/domain/indicators/volume-rows.ts';
import {
  countedReferral,
  happened,
  reportOf,
  times,
  usualSettings,
} from '../../../builders/counted-referral.ts';
import { anyReferral } from './arbitraries.ts';
import { boundsFrom } from './attack.ts';

const quarter = periodAround('quarter', Temporal.PlainDate.from('2026-02-01'));
const hidden = (row: { indicator: string; value: number | string; breakdown: string; category: string }) =>
  typeof row.value === 'string' &&
  /^(<|0-|hidden|together)/.test(row.value) &&
  row.indicator !== 'referrals-so-far' && // a point that is left out is no count: see mask.test.ts
  isCount(row);
/** A withheld breakdown is one line without a category, and no count. */
const isCount = ({ breakdown, category }: { breakdown: string; category: string }) =>
  (breakdown === '') === (category === '');

/** Practices of all sizes; everybody has a reason, as whoever sends from here must. */
const practices = fc.array(anyReferral({ keys: 1 }), { maxLength: 90, size: 'max' }).map((all) =>
  all.map((one, index) => ({
    ...one,
    key: `task-${index}`,
    reasons: one.reasons.length === 0 ? (['stress'] as const) : one.reasons,
    themes: one.themes.length === 0 ? (['moving'] as const) : one.themes,
  })),
);

describe('a report', () => {
  test('leaves each hidden figure at least two values, whatever is worked out from all the others', () => {
    let seen = 0;
    fc.assert(
      fc.property(practices, (referrals) => {
        const rows = volumeRows(reportOf(referrals, quarter, usualSettings));
        for (const [row, { min, max }] of boundsFrom(rows, usualSettings.smallNumber)) {
          if (!hidden(row)) continue;
          seen += 1;
          expect(max - min, JSON.stringify(row)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(1_000);
  });

  test('is found out by that attack where nothing protects the small numbers', () => {
    const rows = volumeRows(
      reportOf(
        [
          ...times(9, { themes: ['moving'] }),
          countedReferral({ themes: ['moving'], demographics: { sex: 'male' } }),
        ],
        quarter,
        usualSettings,
      ),
    )
      .filter(({ from }) => from === '2026-01-01')
      .map((row) =>
        row.breakdown === 'sex' && ['other', 'unknown'].includes(row.category) ? { ...row, value: 0 } : row,
      );
    const male = [...boundsFrom(rows, 5)].find(([{ category }]) => category === 'male');
    expect(male?.[1]).toEqual({ min: 1, max: 1 });
  });

  /** The ways of dividing in which another practice could be the same but for the names of two groups. */
  const ways: readonly Way[] = ['sex', 'age-group', 'municipality', 'referrer-type', 'practice'];

  test.each(ways)(
    'by %s is that of another practice as well, with another number in each hidden cell',
    (way) => {
      fc.assert(
        fc.property(practices, (referrals) => {
          const sent = referrals.map((one) => ({
            ...one,
            sentOn: one.sentOn === undefined ? undefined : '2026-02-10',
          }));
          const report = reportOf(sent, quarter, usualSettings);
          const breakdown: Breakdown = report.current.breakdowns[way];
          const exact = exactly(
            reportOf(sent, quarter, { ...usualSettings, smallNumber: 1 }).current.breakdowns[way],
          );

          const hiddenIds = rowsOf(breakdown)
            .filter(({ cell }) => cell.status !== 'shown')
            .map(({ id }) => id);
          for (const id of hiddenIds) {
            const unlike = hiddenIds.find((other) => exact.get(other) !== exact.get(id));
            const twin = hiddenIds.find((other) => other !== id);
            const other =
              unlike === undefined ? moveOne(sent, way, id, twin ?? '') : swapNames(sent, way, id, unlike);
            expect(reportOf(other, quarter, usualSettings).current.breakdowns).toEqual(
              report.current.breakdowns,
            );
            const instead = exactly(
              reportOf(other, quarter, { ...usualSettings, smallNumber: 1 }).current.breakdowns[way],
            );
            expect(instead.get(id)).not.toBe(exact.get(id));
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('figures worked out from others', () => {
  const inTime = { status: 'in-progress', events: [happened('contacted', '2026-03-03')] } as const;

  test.each([
    { late: 0, share: { status: 'shown', value: 1 }, because: 'nobody was late' },
    { late: 4, share: { status: 'hidden' }, because: 'the share would tell of the four' },
    { late: 5, share: { status: 'shown', value: 0.75 }, because: 'five may be told' },
  ])('contact on time with $late late is $share: $because', ({ late, share }) => {
    expect(
      reportOf([...times(15, inTime), ...times(late)], quarter, usualSettings).current.contactOnTime,
    ).toEqual(share);
  });

  test.each([
    { count: 4, status: 'hidden', because: 'a mean of four is about four people' },
    { count: 5, status: 'shown', because: 'five may be told' },
  ])('days to intake of $count are $status: $because', ({ count, status }) => {
    const took = times(count, { events: [happened('intake-done', '2026-03-12')] });
    expect(reportOf([...took, ...times(20)], quarter, usualSettings).current.daysToIntake.status).toBe(
      status,
    );
  });

  test.each([
    { marches: 5, status: 'shown', because: 'all months are shown' },
    {
      marches: 2,
      status: 'hidden',
      because: 'all of April is open, and would tell how many of March there are',
    },
  ])('contact with $marches of March and 7 open of April is $status: $because', ({ marches, status }) => {
    const april = times(7, { sentOn: '2026-04-01' });
    const spring = freePeriod(
      Temporal.PlainYearMonth.from('2026-02'),
      Temporal.PlainYearMonth.from('2026-04'),
    );
    const all = [...times(8, { ...inTime, sentOn: '2026-02-27' }), ...times(marches, inTime), ...april];
    expect(reportOf(all, spring, usualSettings, '2026-04-02').current.contact.status).toBe(status);
  });

  test('growth and reach are hidden with the counts they are made of', () => {
    const { current, intakeGrowth } = reportOf(
      times(4, { events: [happened('intake-done', '2026-03-12')] }),
      quarter,
      usualSettings,
    );
    expect([current.reach.status, intakeGrowth.status]).toEqual(['hidden', 'none']);
  });

  test('the number of practices is hidden with the practices', () => {
    const { current } = reportOf(times(3), quarter, usualSettings);
    expect(current.referringPractices).toBeUndefined();
  });

  test('the wijken of a municipality are only divided when its own number is shown', () => {
    const { breakdowns } = reportOf(
      [
        ...times(3, { demographics: { municipality: 'Oostdrecht' } }),
        ...times(8),
        ...times(9, { demographics: { municipality: 'Westerkamp' } }),
      ],
      quarter,
      usualSettings,
    ).current;
    expect(breakdowns.wijk.map(({ municipality }) => municipality)).toEqual(['Westerkamp']);
  });
});

function rowsOf(breakdown: Breakdown) {
  return breakdown.status === 'shown' ? breakdown.rows : [];
}

function exactly(breakdown: Breakdown): ReadonlyMap<string, number> {
  return new Map(
    rowsOf(breakdown).map(({ id, cell }) => [id, cell.status === 'shown' ? cell.count : Number.NaN]),
  );
}

type Way = 'sex' | 'age-group' | 'municipality' | 'referrer-type' | 'practice';

function named({ referrerType, practice, demographics }: CountedReferral, way: Way): string {
  const names = {
    ...demographics,
    'age-group': demographics.ageGroup,
    'referrer-type': referrerType,
    practice,
  };
  return names[way];
}

function renamed(referral: CountedReferral, way: Way, name: string): CountedReferral {
  if (way === 'practice') return { ...referral, practice: name };
  if (way === 'referrer-type') return { ...referral, referrerType: name };
  const field = way === 'age-group' ? 'ageGroup' : way;
  return { ...referral, demographics: { ...referral.demographics, [field]: name } };
}

function swapNames(
  all: readonly CountedReferral[],
  way: Way,
  one: string,
  other: string,
): readonly CountedReferral[] {
  return all.map((referral) => {
    const name = named(referral, way);
    if (name === one) return renamed(referral, way, other);
    return name === other ? renamed(referral, way, one) : referral;
  });
}

/** All hidden cells are equal: then one referral more here and one less there looks the same. */
function moveOne(
  all: readonly CountedReferral[],
  way: Way,
  to: string,
  from: string,
): readonly CountedReferral[] {
  const place = all.findIndex(
    (one) =>
      named(one, way) === from &&
      one.sentOn !== undefined &&
      !one.withdrawn &&
      !['draft', 'entered-in-error'].includes(one.status),
  );
  return all.map((referral, index) => (index === place ? renamed(referral, way, to) : referral));
}
