import type { StepId } from '../../../domain/feedback/referral-states.ts';
import { contactOutcomes } from '../../../domain/indicators/counted-referral.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import {
  type RowBreakdown,
  type RowIndicator,
  rowsBy,
  type SuppressedRow,
} from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Figure, FigureOrWhy, ShownValue } from './figure.ts';
import { shownFigure } from './shown-value.ts';

/** How many reached at least each of the six steps. */
export function funnelFigure(
  report: VolumeReport,
  text: VolumeText,
  stepNames: Readonly<Record<StepId, string>>,
): FigureOrWhy {
  const place = { id: 'funnel', title: text.figures.funnel };
  const steps = rowsBy(report.current.rows, 'reached', 'step');
  if (steps === undefined) {
    return { ...place, why: whyNot(report.current.rows, 'furthest-step', 'outcome', text) };
  }
  const names: Readonly<Record<string, string>> = stepNames;
  return {
    ...place,
    ...besidePrevious(text),
    rowsAre: text.step,
    rows: steps.map(({ category = '' }) => ({
      label: names[category] ?? category, // all steps have a name
      cells: nowAndBefore(report, 'reached', 'step', category, text),
    })),
  };
}

/** First contact against the norm. */
export function contactFigure(report: VolumeReport, text: VolumeText): FigureOrWhy {
  const place = { id: 'contact', title: text.figures.contact };
  if (rowsBy(report.current.rows, 'contact-on-time', 'outcome') === undefined) {
    return { ...place, why: whyNot(report.current.rows, 'contact-on-time', 'outcome', text) };
  }
  return {
    ...place,
    ...besidePrevious(text),
    rowsAre: text.outcome,
    rows: contactOutcomes.map((outcome) => ({
      label: text.contact[outcome],
      cells: nowAndBefore(report, 'contact-on-time', 'outcome', outcome, text),
    })),
  };
}

/** This period and the one before, below each other. */
export function besidePrevious(text: VolumeText): Pick<Figure, 'series' | 'bars' | 'note'> {
  return {
    series: [
      { label: text.now, kind: 'bar', look: 'first' },
      { label: text.before, kind: 'bar', look: 'before' },
    ],
    bars: 'across',
    note: '',
  };
}

function nowAndBefore(
  { current, previous, smallNumber }: VolumeReport,
  indicator: RowIndicator,
  breakdown: RowBreakdown,
  category: string,
  text: VolumeText,
): readonly ShownValue[] {
  return [current, previous].map(({ rows }) =>
    shownFigure(partOf(rowsBy(rows, indicator, breakdown), category), text, smallNumber),
  );
}

/** The figure of one part; hidden where all of them are suppressed. */
export function partOf(
  rows: readonly SuppressedRow[] | undefined,
  category: string,
): SuppressedRow['figure'] {
  return rows?.find((row) => row.category === category)?.figure ?? { status: 'hidden' };
}

/** Why a breakdown is not there: nothing was read of it, or it is suppressed as a whole. */
export function whyNot(
  rows: readonly SuppressedRow[],
  indicator: RowIndicator,
  breakdown: RowBreakdown,
  text: VolumeText,
): string {
  const whole = rows.find((row) => row.indicator === indicator && row.breakdown === breakdown);
  return whole?.figure.status === 'unknown' ? text.notRead : text.withheld;
}
