import type { Breakdown, Row } from '../../../domain/indicators/mask.ts';
import { monthsOf } from '../../../domain/indicators/period.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Figure, FigureOrWhy } from './figure.ts';
import { type ShownValue, shownCell } from './shown-value.ts';

/** Referrals and intakes per month, with the target as a line. */
export function monthFigure({ current, targets, smallNumber }: VolumeReport, text: VolumeText): FigureOrWhy {
  const { referrals, intakes } = current.months;
  const place = { id: 'months', title: text.figures.months };
  if (referrals.status === 'withheld' && intakes.status === 'withheld')
    return { ...place, why: text.withheld };

  const target = targets.referralsPerMonth;
  const cellsOf = (month: string): readonly ShownValue[] => [
    cellOf(referrals, month, text, smallNumber),
    cellOf(intakes, month, text, smallNumber),
    ...(target === undefined ? [] : [{ words: text.oneDecimal(target), drawn: target }]),
  ];
  return {
    ...place,
    rowsAre: text.month,
    series: [
      { label: text.indicators.referrals, kind: 'bar', look: 'first' },
      { label: text.indicators.intakes, kind: 'bar', look: 'second' },
      ...(target === undefined ? [] : [targetSeries(text)]),
    ],
    rows: monthsOf(current.period).map((month) => ({ label: text.monthName(month), cells: cellsOf(month) })),
    bars: 'up',
    note: '',
  };
}

function targetSeries(text: VolumeText): Figure['series'][number] {
  return { label: text.targetLine, kind: 'line', look: 'target' };
}

function cellOf(months: Breakdown, month: string, text: VolumeText, smallNumber: number): ShownValue {
  const row: Row | undefined =
    months.status === 'shown' ? months.rows.find(({ id }) => id === month) : undefined;
  return row === undefined
    ? { words: text.hidden, drawn: undefined }
    : shownCell(row.cell, text, smallNumber);
}
