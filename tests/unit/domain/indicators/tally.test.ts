import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import {
  closeTally,
  emptyTally,
  mergeTallies,
  type Tally,
  tallyDecline,
  tallyReferral,
} from '../../../../shared/domain/indicators/tally.ts';
import { volumeReport } from '../../../../shared/domain/indicators/volume-report.ts';
import { countedReferral, march2026, nothingHidden } from '../../../builders/counted-referral.ts';
import { anyReferral } from './arbitraries.ts';

const today = Temporal.PlainDate.from('2026-12-01');

function tallied(referrals: readonly CountedReferral[]): Tally {
  const tally = emptyTally();
  for (const referral of referrals) tallyReferral(tally, referral);
  return tally;
}

function report(tally: Tally) {
  return volumeReport(closeTally(tally), march2026, nothingHidden, today);
}

describe('a tally', () => {
  // Few ids and few versions, so that one referral comes by often: unlike, and in versions old and new.
  const readings = fc.array(anyReferral({ keys: 8, versions: 3 }), { maxLength: 60 });

  test('gives the same report for any order, split and repetition of pages', () => {
    fc.assert(
      fc.property(
        readings.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.nat(60),
            fc.nat(60),
          ),
        ),
        ([all, shuffled, cut, again]) => {
          const inParts = mergeTallies(
            tallied(shuffled.slice(cut)),
            mergeTallies(tallied(shuffled.slice(0, cut)), tallied(all.slice(0, again))),
          );
          expect(report(inParts)).toEqual(report(tallied(all)));
        },
      ),
    );
  });

  test('keeps as many records as there are referrals, however often they are read', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const tally = tallied([...all, ...all, ...all]);
        expect(tally.referrals.size).toBe(new Set(all.map(({ key }) => key)).size);
      }),
    );
  });

  test('merging leaves both parts as they were', () => {
    const one = tallied([countedReferral({ key: 'a' })]);
    const other = tallied([countedReferral({ key: 'b' })]);
    mergeTallies(one, other);
    expect([one.referrals.size, other.referrals.size]).toEqual([1, 1]);
  });
});

describe('a referral that comes by twice', () => {
  const sent = countedReferral({ key: 'a', version: '2026-03-02T09:00:00Z' });
  const withdrawn: CountedReferral = {
    ...sent,
    version: '2026-03-05T10:00:00+01:00',
    status: 'cancelled',
    withdrawn: true,
  };

  test.each([
    { pages: [sent, sent], counts: [1, 0], because: 'the same page was read again' },
    { pages: [sent, withdrawn], counts: [0, 1], because: 'it changed while paging' },
    { pages: [withdrawn, sent], counts: [0, 1], because: 'the older version came last' },
    {
      pages: [{ ...sent, version: undefined }, withdrawn],
      counts: [0, 1],
      because: 'a version we can date goes first',
    },
    { pages: [withdrawn, { ...sent, version: 'gisteren' }], counts: [0, 1], because: 'this is no date' },
  ])('counts as $counts: $because', ({ pages, counts }) => {
    const { referrals, withdrawn } = report(tallied(pages)).current;
    expect([referrals, withdrawn]).toEqual(counts.map((count) => ({ status: 'shown', count })));
  });
});

test('a decline that comes by twice counts once, on its newest day', () => {
  const tally = emptyTally();
  tallyDecline(tally, { key: 'd', version: '2026-03-09T09:00:00Z', on: '2026-03-09' });
  tallyDecline(tally, { key: 'd', version: '2026-03-02T09:00:00Z', on: '2026-02-02' });
  tallyDecline(tally, { key: 'e', version: undefined, on: undefined });
  expect(report(tally).current.declined).toEqual({ status: 'shown', count: 1 });
});

test('what is counted over holds no id of a referral', () => {
  expect(JSON.stringify(closeTally(tallied([countedReferral({ key: 'secret-id' })])))).not.toContain(
    'secret-id',
  );
});
