import { monthsOf } from '../../../domain/indicators/period.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import { rowsBy } from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Figure, FigureOrWhy } from './figure.ts';
import { partOf } from './outcome-figures.ts';
import { type ShownValue, shownFigure } from './shown-value.ts';

/** Referrals and intakes per month, with the target as a line. */
export function monthFigure({ current, targets, smallNumber }: VolumeReport, text: VolumeText): FigureOrWhy {
  const referrals = rowsBy(current.rows, 'referrals', 'month');
  const intakes = rowsBy(current.rows, 'intakes', 'month');
  const place = { id: 'months', title: text.figures.months };
  if (referrals === undefined && intakes === undefined) return { ...place, why: text.withheld };

  const target = targets.referralsPerMonth;
  const cellsOf = (month: string): readonly ShownValue[] => [
    shownFigure(partOf(referrals, month), text, smallNumber),
    shownFigure(partOf(intakes, month), text, smallNumber),
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
