/** How many referrals took so many days: all that mean and median need, and easy to add up. */
export type DayHistogram = ReadonlyMap<number, number>;

/** Mean and median in calendar days, to a tenth of a day. */
export type DaysSummary = { readonly mean: number; readonly median: number };

/** How many referrals there are in it. */
export function countOf(histogram: DayHistogram): number {
  return [...histogram.values()].reduce((sum, count) => sum + count, 0);
}

/** Exact mean and median; undefined when there is nothing to take them of. */
export function summaryOf(histogram: DayHistogram): DaysSummary | undefined {
  const total = countOf(histogram);
  if (total === 0) return undefined;

  const sum = [...histogram].reduce((days, [day, count]) => days + day * count, 0);
  const sorted = [...histogram].toSorted(([one], [other]) => one - other);
  const median = (dayAt(sorted, Math.floor((total - 1) / 2)) + dayAt(sorted, Math.floor(total / 2))) / 2;
  return { mean: Math.round((sum / total) * 10) / 10, median };
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
