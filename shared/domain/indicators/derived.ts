import type { StepId } from '../feedback/referral-states.ts';
import type { Breakdown, Cell, Parts } from './mask.ts';

/**
 * A figure worked out from other figures, and only from those that are shown: so it cannot tell what they hide.
 * `none`: there is nothing to divide by.
 */
export type Derived =
  | { readonly status: 'shown'; readonly value: number }
  | { readonly status: 'hidden' }
  | { readonly status: 'unknown' }
  | { readonly status: 'none' };

/** A step with all who reached it, whatever came after. */
export type FunnelStep = { readonly step: StepId; readonly reached: number };

/** The share of `part` in `part` and `rest` together. */
export function shareOf<Id extends string>(outcome: Parts<Id>, part: Id, rest: Id): Derived {
  if (outcome.status !== 'shown') return outcome;
  const countOf = (wanted: Id) => outcome.parts.find(({ id }) => id === wanted)?.count ?? 0; // all parts are there
  const whole = countOf(part) + countOf(rest);
  return whole === 0 ? { status: 'none' } : { status: 'shown', value: countOf(part) / whole };
}

/** A count as a yearly rate of the patients on the list. */
export function yearlyRate(count: Cell, patients: number | undefined, monthsElapsed: number): Derived {
  if (patients === undefined) return { status: 'unknown' };
  if (patients === 0 || monthsElapsed === 0) return { status: 'none' };
  return fromCell(count, (referrals) => (referrals / patients) * (12 / monthsElapsed));
}

/** Of the practices whose list is known, referrals a year for each 1,000 patients on it. */
export function yearlyRates(
  practice: Breakdown,
  listed: readonly { readonly name: string; readonly patients: number | undefined }[],
  monthsElapsed: number,
): readonly { readonly id: string; readonly rate: Derived }[] {
  if (practice.status === 'suppressed') return [];
  return practice.rows.flatMap(({ id, cell }) => {
    const patients = listed.find(({ name }) => name === id)?.patients;
    return patients === undefined ? [] : [{ id, rate: yearlyRate(cell, patients / 1_000, monthsElapsed) }];
  });
}

/** Growth of a count against an earlier one: 0.25 is a quarter more. */
export function growthOf(count: Cell, earlier: Cell): Derived {
  if (earlier.status === 'shown' && earlier.count === 0) return { status: 'none' };
  const before = fromCell(earlier, (value) => value);
  return before.status === 'shown' ? fromCell(count, (now) => now / before.value - 1) : before;
}

/** How many got at least as far as each step. */
export function funnelOf(furthest: Parts<StepId>): readonly FunnelStep[] {
  if (furthest.status !== 'shown') return [];
  return furthest.parts.map(({ id }, index) => ({
    step: id,
    reached: furthest.parts.slice(index).reduce((sum, { count }) => sum + count, 0),
  }));
}

function fromCell(cell: Cell, work: (count: number) => number): Derived {
  if (cell.status === 'shown') return { status: 'shown', value: work(cell.count) };
  return { status: cell.status === 'unknown' ? 'unknown' : 'hidden' };
}

/** Mean and median in calendar days, to a tenth of a day; hidden when they are of few, none when they are of no one. */
export type DaysToIntake =
  | { readonly status: 'shown'; readonly mean: number; readonly median: number }
  | { readonly status: 'hidden' }
  | { readonly status: 'none' };

/** `histogram`: how many referrals took so many days, which is all that mean and median need. */
export function daysToIntake(histogram: ReadonlyMap<string, number>, smallNumber: number): DaysToIntake {
  const sorted = [...histogram]
    .map(([days, count]) => [Number(days), count] as const)
    .toSorted(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return { status: 'none' };
  if (total < smallNumber) return { status: 'hidden' };

  const sum = sorted.reduce((days, [day, count]) => days + day * count, 0);
  const median = (dayAt(sorted, Math.floor((total - 1) / 2)) + dayAt(sorted, Math.floor(total / 2))) / 2;
  return { status: 'shown', mean: Math.round((sum / total) * 10) / 10, median };
}

/** The days of the one at this place, counted from the shortest. */
function dayAt(sorted: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [day, count] of sorted) {
    passed += count;
    if (passed > place) return day;
  }
  throw new RangeError('no such place in the histogram');
}
