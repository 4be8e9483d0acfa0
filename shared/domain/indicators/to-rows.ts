import { daysToIntake } from './derived.ts';
import type { Breakdown, Cell, Parts } from './mask.ts';
import type { PeriodCounts } from './period-counts.ts';
import type { RowBreakdown, RowIndicator, Suppressed, SuppressedRow } from './volume-rows.ts';

/** The rows of one breakdown; one row that is hidden where it is suppressed as a whole. */
export function breakdownRows(
  indicator: RowIndicator,
  by: RowBreakdown,
  breakdown: Breakdown,
): readonly SuppressedRow[] {
  if (breakdown.status === 'suppressed') return [row(indicator, by, undefined, { status: 'hidden' })];
  return breakdown.rows.map(({ id, cell }) => row(indicator, by, id, fromCell(cell)));
}

/** The rows of what became of something, all or none. */
export function outcomeRows<Id extends string>(
  indicator: RowIndicator,
  outcome: Parts<Id>,
): readonly SuppressedRow[] {
  if (outcome.status !== 'shown') return [row(indicator, 'outcome', undefined, outcome)];
  return outcome.parts.map(({ id, count }) =>
    row(indicator, 'outcome', id, { status: 'shown', value: count }),
  );
}

/** The row of a figure that is not divided. */
export function whole(indicator: RowIndicator, figure: Suppressed): SuppressedRow {
  return row(indicator, '', undefined, figure);
}

/** One row. */
export function row(
  indicator: RowIndicator,
  breakdown: SuppressedRow['breakdown'],
  category: string | undefined,
  figure: Suppressed,
): SuppressedRow {
  return { indicator, breakdown, within: '', category, figure };
}

/** A count that was masked, as a figure. */
export function fromCell(cell: Cell): Suppressed {
  return cell.status === 'shown' ? { status: 'shown', value: cell.count } : cell;
}

/** Mean and median of at least as many as the smallest number that is shown. */
export function daysRows(counts: PeriodCounts, smallNumber: number): readonly SuppressedRow[] {
  const days = daysToIntake(counts.get('days-to-intake') ?? new Map(), smallNumber); // no one yet
  const isShown = days.status === 'shown';
  return [
    whole('days-to-intake-mean', isShown ? { status: 'shown', value: days.mean } : days),
    whole('days-to-intake-median', isShown ? { status: 'shown', value: days.median } : days),
  ];
}
