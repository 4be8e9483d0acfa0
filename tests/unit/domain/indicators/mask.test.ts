import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Breakdown,
  type Cell,
  maskCount,
  maskOverlapping,
  maskOverTime,
  maskParts,
  maskTogether,
} from '../../../../shared/domain/indicators/mask.ts';

const counted = (counts: readonly number[]) => counts.map((count, index) => ({ id: `${index}`, count }));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** As on the screen: "*" is hidden. */
function written(breakdown: Breakdown): readonly (number | string)[] | 'suppressed' {
  if (breakdown.status === 'suppressed') return 'suppressed';
  return breakdown.rows.map(({ cell }) => inCell(cell));
}

function inCell(cell: Cell): number | string {
  if (cell.status === 'shown') return cell.count;
  if (cell.status === 'few') return '0-4';
  if (cell.status === 'together') return `=${cell.sum}`;
  return cell.status === 'small' ? '<5' : '*';
}

const parts = (...counts: number[]) => written(maskParts(maskCount(sum(counts), 5), counted(counts), 5));
const overlapping = (total: number, ...counts: number[]) =>
  written(maskOverlapping(maskCount(total, 5), counted(counts), 5));

describe('a count of its own', () => {
  test.each([
    { count: 0, cell: 0, because: 'nobody is nobody' },
    { count: 1, cell: '<5', because: 'one is somebody' },
    { count: 4, cell: '<5', because: 'still small' },
    { count: 5, cell: 5, because: 'five is not under five' },
  ])('of $count is $cell: $because', ({ count, cell }) => {
    expect(inCell(maskCount(count, 5))).toBe(cell);
  });
});

describe('parts of a total', () => {
  test.each([
    { counts: [20, 8, 5], as: [20, 8, 5], because: 'none is small' },
    { counts: [20, 0, 8], as: [20, 0, 8], because: 'zero is not hidden' },
    { counts: [20, 3, 2, 8], as: [20, '<5', '<5', 8], because: 'five over two can be 1+4, 2+3, 3+2 or 4+1' },
    {
      counts: [20, 3, 8],
      as: [20, '=11', '=11'],
      because: 'one alone is the rest, so it is told together with the next smallest',
    },
    {
      counts: [20, 8, 3, 8],
      as: [20, '=19', '=19', '=19'],
      because: 'of two equal ones, choosing would tell',
    },
    { counts: [70, 3, 0, 0], as: [70, '0-4', '0-4', '0-4'], because: 'the three may be in any of the zeros' },
    { counts: [20, 0, 3, 8], as: [20, '0-4', '0-4', 8], because: 'so no large group need go' },
    {
      counts: [20, 1, 1, 0],
      as: [20, '0-4', '0-4', '0-4'],
      because: 'it may be two of one and none of another',
    },
    { counts: [4, 4, 0], as: ['0-4', '0-4', '0-4'], because: 'which of them is none is not told' },
    { counts: [20, 3, 2, 0], as: [20, '<5', '<5', 0], because: 'zero is told where nothing needs it' },
    { counts: [20, 1, 1], as: ['=22', '=22', '=22'], because: 'two over two can only be 1+1' },
    { counts: [20, 4, 4, 9], as: [20, '=17', '=17', '=17'], because: 'eight over two can only be 4+4' },
    { counts: [3, 30], as: ['=33', '=33'], because: 'there is only one to hide it behind' },
    { counts: [4, 4], as: 'suppressed', because: 'eight over two, and nothing to hide it behind' },
    { counts: [1, 1, 1, 1, 1], as: 'suppressed', because: 'five over five can only be ones' },
    { counts: [3, 0, 0], as: 'suppressed', because: 'the total itself is small' },
    { counts: [0, 0], as: [0, 0], because: 'there is nobody to protect' },
    { counts: [0, 12], as: [0, 12], because: 'all of twelve in one is not small' },
  ])('$counts show as $as: $because', ({ counts, as }) => {
    expect(parts(...counts)).toEqual(as);
  });
});

describe('months, and the line of the year', () => {
  const MOST = 14;

  test.each([
    { counts: [5, 6, 0], months: [5, 6, 0], line: [5, 11, 11], because: 'no month is small' },
    {
      counts: [2, 1, 3, 2, 0, 4],
      months: 'suppressed',
      line: ['*', '*', 6, '*', '*', 12],
      because: 'a point comes where five were added',
    },
    {
      counts: [5, 5, 1, 1],
      months: 'suppressed',
      line: [5, '*', '*', 12],
      because: 'a point at ten would leave two for the rest of the year',
    },
    { counts: [1, 1, 1], months: 'suppressed', line: 'suppressed', because: 'the total is small itself' },
    { counts: [0, 0], months: [0, 0], line: [0, 0], because: 'there is nobody to protect' },
  ])('$counts show as $months and $line: $because', ({ counts, months, line }) => {
    const shown = maskOverTime(maskCount(sum(counts), 5), counted(counts), 5);

    expect(written(shown.parts)).toEqual(months);
    expect(written(shown.soFar)).toEqual(line);
  });

  test.each([3, 4, 5])('let nobody work out a stretch of months that holds fewer than %i', (smallNumber) => {
    const worlds = new Map<string, (readonly number[])[]>();
    for (const counts of countsUpTo(MOST, 4)) {
      if (sum(counts) > MOST) continue; // every way to divide a total, or the limit itself would tell
      const { parts: months, soFar } = maskOverTime(
        maskCount(sum(counts), smallNumber),
        counted(counts),
        smallNumber,
      );
      if (soFar.status === 'suppressed') continue;
      const face = JSON.stringify([written(months), written(soFar)]);
      worlds.set(face, [...(worlds.get(face) ?? []), counts]);
    }
    const told: string[] = [];
    for (const [face, behind] of worlds) {
      for (let from = 0; from < 4; from += 1)
        for (let to = from + 1; to <= 4; to += 1) {
          const sums = new Set(behind.map((counts) => sum(counts.slice(from, to))));
          const [only = 0] = sums;
          if (sums.size === 1 && only > 0 && only < smallNumber) told.push(`${face} ${from}-${to}: ${only}`);
        }
    }
    expect(worlds.size).toBeGreaterThan(50);
    expect(told).toEqual([]);
  });
});

describe('parts that overlap', () => {
  test.each([
    { total: 20, counts: [12, 9, 8], as: [12, 9, 8], because: 'none is small' },
    { total: 20, counts: [12, 12, 3], as: [12, 12, '<5'], because: 'the others cover everybody' },
    { total: 20, counts: [16, 4], as: ['*', '*'], because: 'four of twenty do not have the first' },
    { total: 20, counts: [20, 7], as: [20, 7], because: 'everybody has the first' },
    {
      total: 20,
      counts: [10, 6, 4],
      as: [10, 6, '*'],
      because: 'if all have one, it must be four: "<5" would tell',
    },
    { total: 3, counts: [3, 1], as: 'suppressed', because: 'the total itself is small' },
  ])('$counts of $total show as $as: $because', ({ total, counts, as }) => {
    expect(overlapping(total, ...counts)).toEqual(as);
  });
});

describe('parts of an indicator', () => {
  test.each([
    { counts: [20, 8, 0], status: 'shown', because: 'none is small' },
    { counts: [20, 2, 8], status: 'hidden', because: 'the share would give away the small one' },
  ])('$counts are $status: $because', ({ counts, status }) => {
    expect(maskTogether(counted(counts), 5).status).toBe(status);
  });
});

/** Everything that looks the same, by how it looks; for each hidden cell, the values it may have. */
function valuesBehind(
  worlds: Iterable<readonly number[]>,
  look: (counts: readonly number[]) => readonly [total: number, shown: Breakdown],
): Map<string, ReadonlySet<number>> {
  const behind = new Map<string, Set<number>>();
  for (const counts of worlds) {
    const [total, breakdown] = look(counts);
    if (breakdown.status === 'suppressed') continue;
    const face = JSON.stringify([total, written(breakdown)]);
    breakdown.rows.forEach(({ cell }, index) => {
      const values = behind.get(`${face} ${index}`) ?? new Set();
      values.add(counts[index] ?? 0);
      if (cell.status !== 'shown') behind.set(`${face} ${index}`, values);
    });
  }
  return behind;
}

function* countsUpTo(max: number, length: number): Generator<readonly number[]> {
  if (length === 0) return yield [];
  for (const rest of countsUpTo(max, length - 1))
    for (let count = 0; count <= max; count += 1) yield [count, ...rest];
}

describe('somebody who knows how the hiding works', () => {
  test.each([3, 4, 5])(
    'cannot tell one hidden part of a total, with everything under %i hidden',
    (smallNumber) => {
      const behind = valuesBehind(countsUpTo(12, 4), (counts) => {
        const total = sum(counts);
        return [total, maskParts(maskCount(total, smallNumber), counted(counts), smallNumber)];
      });
      expect(behind.size).toBeGreaterThan(100);
      expect([...behind].filter(([, values]) => values.size < 2)).toEqual([]);
    },
  );

  test.each([3, 4, 5])('cannot tell one hidden part of many that overlap, under %i', (smallNumber) => {
    for (let total = smallNumber; total <= 14; total += 1) {
      const worlds = countsUpTo(total, 3).filter((counts) => sum(counts) >= total); // everybody has at least one
      const behind = valuesBehind(worlds, (counts) => [
        total,
        maskOverlapping(maskCount(total, smallNumber), counted(counts), smallNumber),
      ]);
      expect([...behind].filter(([, values]) => values.size < 2)).toEqual([]);
    }
  });

  test('finds the hidden values of a total in any order: the places tell nothing', () => {
    const table = fc.array(fc.nat(12), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), (counts, one, other) => {
        const breakdown = maskParts(maskCount(sum(counts), 5), counted(counts), 5);
        if (breakdown.status === 'suppressed') return;
        const hidden = breakdown.rows.flatMap(({ cell }, index) => (cell.status === 'shown' ? [] : [index]));
        const [a, b] = [hidden[one % hidden.length], hidden[other % hidden.length]];
        if (a === undefined || b === undefined) return;

        const swapped = counts.with(a, counts[b] ?? 0).with(b, counts[a] ?? 0);
        expect(maskParts(maskCount(sum(counts), 5), counted(swapped), 5)).toEqual(breakdown);
      }),
    );
  });
});
