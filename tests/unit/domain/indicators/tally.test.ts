import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import {
  closeTally,
  countsOver,
  emptyTally,
  hasUnplaced,
  type Tally,
  tallyDecline,
  tallyReferral,
} from '../../../../shared/domain/indicators/tally.ts';
import { volumeReport } from '../../../../shared/domain/indicators/volume-report.ts';
import { figureOf, rowsBy } from '../../../../shared/domain/indicators/volume-rows.ts';
import type { WhyNotReferred } from '../../../../shared/domain/referral/decline.ts';
import {
  countedReferral,
  happened,
  march2026,
  nothingHidden,
  times,
  usualCounting,
} from '../../../builders/counted-referral.ts';
import { reportView } from '../../../builders/report-view.ts';
import { anyReferral } from './arbitraries.ts';

const begun = () => emptyTally(usualCounting, '2026-12-01');

function tallied(referrals: readonly CountedReferral[]): Tally {
  const tally = begun();
  for (const referral of referrals) tallyReferral(tally, referral);
  return tally;
}

function report(tally: Tally) {
  return reportView(volumeReport(closeTally(tally), march2026, nothingHidden));
}

describe('a tally', () => {
  const practice = fc
    .array(anyReferral({ keys: 1 }), { maxLength: 60 })
    .map((all) => all.map((one, index) => ({ ...one, key: `task-${index}` })));

  test('gives the same report for any order, split and repetition of pages', () => {
    fc.assert(
      fc.property(
        practice.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.nat(60),
            fc.nat(60),
          ),
        ),
        ([all, shuffled, cut, again]) => {
          const pages = [...shuffled.slice(cut), ...all.slice(0, again), ...shuffled];
          expect(report(tallied(pages))).toEqual(report(tallied(all)));
        },
      ),
    );
  });

  test('adds up: the counts of a quarter are those of its months', () => {
    fc.assert(
      fc.property(practice, (all) => {
        const over = (from: string, months: number) =>
          countsOver(closeTally(tallied(all)), { kind: 'free', from, months });
        const months = ['2026-01', '2026-02', '2026-03'].map((from) => over(from, 1));
        const sent = months.map((counts) => [...(counts.get('sex')?.values() ?? [])]);

        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        expect(sum([...(over('2026-01', 3).get('sex')?.values() ?? [])])).toBe(sum(sent.flat()));
      }),
    );
  });

  test('is as small after a thousand referrals as after one of each kind', () => {
    const sizeOf = (tally: Tally) =>
      [...closeTally(tally).months.values()].flatMap((counts) =>
        [...counts.values()].map(({ size }) => size),
      );
    const men = { demographics: { sex: 'male' } } as const;

    expect(sizeOf(tallied([...times(500), ...times(500, men)]))).toEqual(
      sizeOf(tallied([...times(1), ...times(1, men)])),
    );
  });
});

describe('a referral that comes by twice', () => {
  const sent = countedReferral({ key: 'a' });
  const withdrawn: CountedReferral = { ...sent, status: 'cancelled', withdrawn: true };
  const draft: CountedReferral = { ...sent, status: 'draft' };

  test.each([
    { pages: [sent, sent], counts: [1, 0], because: 'the same page was read again' },
    { pages: [sent, withdrawn], counts: [1, 0], because: 'it counts as it stood when it was read' },
    { pages: [withdrawn, sent], counts: [0, 1], because: 'that holds whatever comes by later' },
    { pages: [draft, sent], counts: [1, 0], because: 'it was sent while pages were read' },
    { pages: [draft, draft], counts: [0, 0], because: 'a draft never counts' },
  ])('counts as $counts: $because', ({ pages, counts }) => {
    const { referrals, withdrawn } = report(tallied(pages)).current;
    expect([referrals, withdrawn]).toEqual(counts.map((count) => ({ status: 'shown', count })));
  });
});

test('a decline that comes by twice counts once', () => {
  const tally = begun();
  tallyDecline(tally, { key: 'd', why: undefined, on: '2026-03-09' });
  tallyDecline(tally, { key: 'd', why: undefined, on: '2026-03-09' });
  tallyDecline(tally, { key: 'e', why: undefined, on: undefined });
  expect(report(tally).current.declined).toEqual({ status: 'shown', count: 1 });
});

test('declines are divided by reason, and who was only shown the way is none of them', () => {
  const tally = begun();
  const whys = [
    ...Array<WhyNotReferred>(6).fill('no-time'),
    ...Array<undefined>(5).fill(undefined),
    ...Array<WhyNotReferred>(7).fill('shown-the-way'),
  ];
  for (const [index, why] of whys.entries()) tallyDecline(tally, { key: `d${index}`, why, on: '2026-03-09' });
  const { rows } = report(tally).current;

  expect(figureOf(rows, 'declined')).toEqual({ status: 'shown', value: 11 });
  expect(figureOf(rows, 'shown-the-way')).toEqual({ status: 'shown', value: 7 });
  const byReason = rowsBy(rows, 'declined', 'decline-reason')?.filter(
    ({ figure }) => figure.status !== 'shown' || figure.value > 0,
  );
  expect(byReason?.map(({ category, figure }) => [category, figure])).toEqual([
    ['no-time', { status: 'shown', value: 6 }],
    ['', { status: 'shown', value: 5 }],
  ]);
});

describe('a date without its day', () => {
  test.each([
    { on: '2026-03', counts: 1, unplaced: false, because: 'a month is a whole period' },
    { on: '2026', counts: 0, unplaced: true, because: 'it may have been any month' },
    { on: undefined, counts: 0, unplaced: true, because: 'nothing tells' },
    { on: '2027-03', counts: 0, unplaced: true, because: 'it cannot be still to come' },
  ])('$on counts $counts in March: $because', ({ on, counts, unplaced }) => {
    const sent = tallied([countedReferral({ sentOn: on })]);
    const declined = begun();
    tallyDecline(declined, { key: 'd', why: undefined, on });

    expect(report(sent).current.referrals).toEqual({ status: 'shown', count: counts });
    expect(report(declined).current.declined).toEqual({ status: 'shown', count: counts });
    expect([hasUnplaced(sent), hasUnplaced(declined)]).toEqual([unplaced, unplaced]);
  });

  test('of this month counts while the month runs', () => {
    const tally = emptyTally(usualCounting, '2026-03-10');
    tallyReferral(
      tally,
      countedReferral({ sentOn: '2026-03', events: [happened('intake-done', '2026-03')] }),
    );
    const { referrals, intakes, daysToIntake } = report(tally).current;

    expect([referrals, intakes]).toEqual(times(2).map(() => ({ status: 'shown', count: 1 })));
    expect(daysToIntake.status).toBe('none');
  });

  test('of a draft is not missed', () => {
    expect(hasUnplaced(tallied([countedReferral({ sentOn: undefined, status: 'draft' })]))).toBe(false);
  });
});

test('what is left after counting holds no id of a referral', () => {
  const { months } = closeTally(tallied([countedReferral({ key: 'secret-id' })]));
  const held = [...months].map(([month, counts]) => [
    month,
    [...counts].map(([what, ids]) => [what, [...ids]]),
  ]);
  expect(JSON.stringify(held)).toContain('loneliness');
  expect(JSON.stringify(held)).not.toContain('secret-id');
});
