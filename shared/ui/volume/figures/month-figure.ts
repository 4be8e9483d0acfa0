import { monthsOf } from '../../../domain/indicators/period.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import { rowsBy } from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Figure, FigureOrWhy, ShownValue } from './figure.ts';
import { partOf } from './outcome-figures.ts';
import { shownFigure } from './shown-value.ts';

/** Referrals and intakes per month, with the target as a line. */
export function monthFigure({ current, targets, smallNumber }: VolumeReport, text: VolumeText): FigureOrWhy {
  const referrals = rowsBy(current.rows, 'referrals', 'month');
  const intakes = rowsBy(current.rows, 'intakes', 'month');
  const place = { id: 'months', title: text.figures.months };
  if (current.period.months === 1) return { ...place, why: text.chooseLonger };
  if (referrals === undefined) return { ...place, why: text.monthsAsLine };

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
      ...(target === undefined ? [] : [targetSeries(text.targetLine)]),
    ],
    rows: monthsOf(current.period).map((month) => ({ label: text.monthName(month), cells: cellsOf(month) })),
    bars: 'up',
    note: '',
  };
}

/** Referrals added up over the months, beside the slope of the target: it says something at twenty a year too. */
export function soFarFigure({ current, targets, smallNumber }: VolumeReport, text: VolumeText): FigureOrWhy {
  const place = { id: 'so-far', title: text.figures.soFar };
  if (current.period.months === 1) return { ...place, why: text.chooseLonger };
  const points = rowsBy(current.rows, 'referrals-so-far', 'month');
  if (points === undefined) return { ...place, why: text.withheld };

  const monthly = targets.referralsPerMonth;
  const months = monthsOf(current.period);
  const isSparse = points.some(({ figure }) => figure.status !== 'shown');
  return {
    ...place,
    rowsAre: text.month,
    series: [
      { label: text.indicators.referrals, kind: 'line', look: 'first' },
      ...(monthly === undefined ? [] : [targetSeries(text.targetSoFar)]),
    ],
    rows: months.map((month, index) => ({
      label: text.monthName(month),
      cells: [
        points.some(({ category }) => category === month)
          ? shownFigure(partOf(points, month), text, smallNumber)
          : { words: '', drawn: undefined }, // still to come
        ...(monthly === undefined ? [] : [slopeAt(monthly * (index + 1), text)]),
      ],
    })),
    bars: 'up',
    note: isSparse ? text.soFarNote : '',
  };
}

function slopeAt(target: number, text: VolumeText): ShownValue {
  return { words: text.oneDecimal(target), drawn: target };
}

function targetSeries(label: string): Figure['series'][number] {
  return { label, kind: 'line', look: 'target' };
}
