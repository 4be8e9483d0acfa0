/**
 * Small numbers: which counts may be seen. Every figure on screen, on paper and in a file went through here.
 *
 * Why so: in a practice people know a few facts of each other, so "1 referral for grief from this neighbourhood" names
 * somebody. To hide that one cell is not enough: who has the total and the other parts subtracts, and who has the line of
 * the year takes the difference of two months. So what is hidden together can hold any of the values that are hidden, and
 * what would tell too much as a whole is not shown at all. `suppressedRows` asks for a mask for every count, and works out
 * shares and rates from what is shown.
 */

/** A count as it may be shown. Why and how: docs/clinical/indicators.md#small-numbers. */
export type Cell =
  | { readonly status: 'shown'; readonly count: number }
  /** From 1 up to the smallest number that is shown: "<5". */
  | { readonly status: 'small' }
  /** From 0 up to the smallest number that is shown: "0-4". Which of these cells is not zero is not told. */
  | { readonly status: 'few' }
  /** Small itself, or hidden so that a small one cannot be worked out; which of both is not told. */
  | { readonly status: 'hidden' }
  /** Only as one figure with all others of this status; which of them is small is not told. */
  | { readonly status: 'together'; readonly sum: number }
  /** Could not be read. */
  | { readonly status: 'unknown' };

/** The parts of a total; `suppressed`: nothing of it can be shown without giving a small number away. */
export type Breakdown<Id extends string = string> =
  | { readonly status: 'shown'; readonly rows: readonly Row<Id>[] }
  | { readonly status: 'suppressed' };
type Row<Id extends string = string> = { readonly id: Id; readonly cell: Cell };

/** The counts of a breakdown, before masking. */
export type Counted<Id extends string = string> = readonly { readonly id: Id; readonly count: number }[];

/** The parts of an indicator, all or none: its share would give away the one that is missing. */
export type Parts<Id extends string> =
  | { readonly status: 'shown'; readonly parts: Counted<Id> }
  | { readonly status: 'hidden' }
  | { readonly status: 'unknown' };

/**
 * Hides a count that is no part of a total that is shown: from 1 up to `smallNumber`. Zero is shown, because it
 * identifies no one. For parts of a total use `maskParts`: hiding them one by one would let a reader subtract.
 */
export function maskCount(count: number, smallNumber: number): Cell {
  return isSmall(count, smallNumber) ? { status: 'small' } : { status: 'shown', count };
}

/**
 * Parts that add up to a total. Which cells are hidden follows from the values only, never from their place: all up
 * to a limit. So the hidden values can stand in any order, and each cell may hold any of them. Where the small ones
 * could be worked out (three of unknown age beside seventy), the zeros hide them if there are any: then the large
 * groups stay. Else they are told together with the next smallest group, as one figure: it is the total less what is
 * shown, so it tells nothing more.
 */
export function maskParts<Id extends string>(
  total: Cell,
  parts: Counted<Id>,
  smallNumber: number,
): Breakdown<Id> {
  if (total.status !== 'shown') return { status: 'suppressed' };

  const small = parts.filter(({ count }) => isSmall(count, smallNumber));
  if (isUndetermined(small, smallNumber)) return withoutSmall(parts, smallNumber);
  if (parts.some(({ count }) => count === 0)) return amongZeros(parts, smallNumber);

  const next = parts.filter(({ count }) => count >= smallNumber).map(({ count }) => count);
  return next.length === 0 ? { status: 'suppressed' } : withNext(parts, Math.min(...next));
}

/**
 * Parts that overlap: one referral has several reasons. They add up to the total or more, and what is left of the
 * total beside a large part can be small as well.
 */
export function maskOverlapping<Id extends string>(
  total: Cell,
  parts: Counted<Id>,
  smallNumber: number,
): Breakdown<Id> {
  if (total.status !== 'shown') return { status: 'suppressed' };

  const isHidden = (count: number) =>
    isSmall(count, smallNumber) || isSmall(total.count - count, smallNumber);
  const hidden = parts.filter(({ count }) => isHidden(count));
  const left = total.count - sum(parts.filter(({ count }) => !isHidden(count)));
  // If everybody has at least one, the hidden ones must make up for what is left.
  const canBeLess = left < hidden.length * (smallNumber - 1);
  // Under twice the limit a part can be small and leave little at once, so "<5" would tell on which side it is.
  const areAllSmall =
    total.count >= 2 * smallNumber && hidden.every(({ count }) => isSmall(count, smallNumber));
  const status = areAllSmall && canBeLess ? 'small' : 'hidden';
  return {
    status: 'shown',
    rows: parts.map(({ id, count }) => ({
      id,
      cell: isHidden(count) ? { status } : { status: 'shown', count },
    })),
  };
}

/** The parts of a total in the order of time, and the total so far at the end of each: one of both where some are small. */
export type OverTime<Id extends string = string> = {
  readonly parts: Breakdown<Id>;
  readonly soFar: Breakdown<Id>;
};

/**
 * Months, and the line of the year. The steps of a line are months, so beside months that are hidden it would tell
 * them. Where all months can be shown, so can the line; where not, only the line is, and it has a point only where at
 * least `smallNumber` were added since the last point. Its last point is the total: a point before it that would leave
 * fewer than that is left out.
 */
export function maskOverTime<Id extends string>(
  total: Cell,
  parts: Counted<Id>,
  smallNumber: number,
): OverTime<Id> {
  const suppressed = { status: 'suppressed' } as const;
  if (total.status !== 'shown') return { parts: suppressed, soFar: suppressed };

  const areAllShown = parts.every(({ count }) => !isSmall(count, smallNumber));
  const least = areAllShown ? 0 : smallNumber;
  let [added, last] = [0, 0];
  const rows = parts.map(({ id, count }, index): Row<Id> => {
    added += count;
    const isPoint = added - last >= least && (index === parts.length - 1 || total.count - added >= least);
    if (!isPoint && index < parts.length - 1) return { id, cell: { status: 'hidden' } };
    last = added;
    return { id, cell: { status: 'shown', count: added } };
  });
  const soFar: Breakdown<Id> = { status: 'shown', rows };
  return { parts: areAllShown ? maskParts(total, parts, smallNumber) : suppressed, soFar };
}

/** The parts of one indicator: shown when none of them is small. */
export function maskTogether<Id extends string>(parts: Counted<Id>, smallNumber: number): Parts<Id> {
  const isAnySmall = parts.some(({ count }) => isSmall(count, smallNumber));
  return isAnySmall ? { status: 'hidden' } : { status: 'shown', parts };
}

function isSmall(count: number, smallNumber: number): boolean {
  return count > 0 && count < smallNumber;
}

/** Their sum can be worked out from what is shown: it must leave each of them at least two values. */
function isUndetermined(small: Counted, smallNumber: number): boolean {
  if (small.length === 0) return true;
  const total = sum(small);
  return small.length > 1 && total > small.length && total < small.length * (smallNumber - 1);
}

function amongZeros<Id extends string>(parts: Counted<Id>, smallNumber: number): Breakdown<Id> {
  return {
    status: 'shown',
    rows: parts.map(({ id, count }) => ({
      id,
      cell: count < smallNumber ? { status: 'few' } : { status: 'shown', count },
    })),
  };
}

function withoutSmall<Id extends string>(parts: Counted<Id>, smallNumber: number): Breakdown<Id> {
  return {
    status: 'shown',
    rows: parts.map(({ id, count }) => ({
      id,
      cell: isSmall(count, smallNumber) ? { status: 'small' } : { status: 'shown', count },
    })),
  };
}

/** Those up to `limit` as one figure. */
function withNext<Id extends string>(parts: Counted<Id>, limit: number): Breakdown<Id> {
  const isAmong = (count: number) => count > 0 && count <= limit;
  const together: Cell = { status: 'together', sum: sum(parts.filter(({ count }) => isAmong(count))) };
  return {
    status: 'shown',
    rows: parts.map(({ id, count }) => ({
      id,
      cell: isAmong(count) ? together : { status: 'shown', count },
    })),
  };
}

function sum(parts: Counted): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

/**
 * The largest first, as far as they are shown; then what is hidden, in the order in which it came, so that its place
 * tells nothing; then nothing, then what is not known. Practices keep the order of their names: they are not ranked.
 */
export function bySize(breakdown: Breakdown): Breakdown {
  if (breakdown.status === 'suppressed') return breakdown;
  return { ...breakdown, rows: breakdown.rows.toSorted((one, other) => sizeOf(other) - sizeOf(one)) };
}

/** Any count of 1 or more comes before what is hidden, which comes before zero. */
function sizeOf({ id, cell }: { readonly id: string; readonly cell: Cell }): number {
  if (id === '') return -1;
  return cell.status === 'shown' ? cell.count : 0.5;
}
