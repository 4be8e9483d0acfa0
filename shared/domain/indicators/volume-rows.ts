import type { Breakdowns } from './breakdowns.ts';
import type { Derived } from './derived.ts';
import type { Breakdown, Cell, Parts } from './mask.ts';
import { daysOf } from './period.ts';
import type { DaysShown, PeriodFigures } from './period-figures.ts';
import type { VolumeReport } from './volume-report.ts';

/** What a line of the export is about. */
export type RowIndicator =
  | 'referrals'
  | 'withdrawn'
  | 'declined'
  | 'intakes'
  | 'intake-growth'
  | 'reach'
  | 'contact-on-time'
  | 'arrival'
  | 'feedback-given'
  | 'days-to-intake-mean'
  | 'days-to-intake-median'
  | 'furthest-step'
  | 'reached'
  | 'referring-practices';

/** By what it is divided. */
export type RowBreakdown = 'month' | 'outcome' | 'step' | keyof Breakdowns;

/** One line of the export: an indicator × category × period, plain and masked. Ids, no sentences. */
export type VolumeRow = {
  readonly indicator: RowIndicator;
  /** Empty for the whole. */
  readonly breakdown: RowBreakdown | '';
  readonly category: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** A number, "<5", "0-4", or one of the words of docs/clinical/indicators.md#export. */
  readonly value: number | string;
};

type Line = Omit<VolumeRow, 'from' | 'to'>;

/** The report as rows, for CSV and JSON alike. */
export function volumeRows(report: VolumeReport): readonly VolumeRow[] {
  const { current, previous, intakeGrowth, smallNumber } = report;
  const growth = intakeGrowth.status === 'shown' ? intakeGrowth.value : intakeGrowth.status;
  return [
    ...figureRows(current, smallNumber),
    ...dated(current, [line('intake-growth', growth)]),
    ...figureRows(previous, smallNumber),
  ];
}

function figureRows(figures: PeriodFigures, smallNumber: number): readonly VolumeRow[] {
  const { breakdowns, months } = figures;
  const cell = (indicator: RowIndicator, one: Cell) => line(indicator, cellValue(one, smallNumber));
  const by = (indicator: RowIndicator, breakdown: RowBreakdown, rows: Breakdown) =>
    breakdownLines(indicator, breakdown, rows, smallNumber);

  return dated(figures, [
    cell('referrals', figures.referrals),
    ...by('referrals', 'month', months.referrals),
    cell('withdrawn', figures.withdrawn),
    cell('declined', figures.declined),
    cell('intakes', figures.intakes),
    ...by('intakes', 'month', months.intakes),
    line('reach', derivedValue(figures.reach)),
    line('contact-on-time', derivedValue(figures.contactOnTime)),
    ...partLines('contact-on-time', figures.contact),
    line('arrival', derivedValue(figures.arrived)),
    ...partLines('arrival', figures.arrival),
    line('feedback-given', derivedValue(figures.feedbackGiven)),
    ...partLines('feedback-given', figures.feedback),
    ...daysLines(figures.daysToIntake),
    ...partLines('furthest-step', figures.furthest),
    ...figures.funnel.map(
      ({ step, reached }): Line => ({
        indicator: 'reached',
        breakdown: 'step',
        category: step,
        value: reached,
      }),
    ),
    ...wholes.flatMap((whole) => by('referrals', whole, breakdowns[whole])),
    ...breakdowns.wijk.flatMap(({ municipality, breakdown }) =>
      by('referrals', 'wijk', breakdown).map((one) => ({
        ...one,
        // Withheld as a whole: the municipality alone, so that it does not look like one of its wijken.
        category: wijkCategory(municipality, one.category),
      })),
    ),
    ...by('referrals', 'practice', breakdowns.practice),
    line('referring-practices', figures.referringPractices ?? 'hidden'), // withheld with its breakdown
  ]);
}

/** A wijk of an unknown municipality is no more than unknown. */
function wijkCategory(municipality: string, wijk: string): string {
  if (municipality === '') return 'unknown';
  return [municipality, wijk].filter(Boolean).join(' / ');
}

const wholes = ['referrer-type', 'reason', 'theme', 'age-group', 'sex', 'municipality'] as const;

function dated({ period }: PeriodFigures, lines: readonly Line[]): readonly VolumeRow[] {
  const { first, last } = daysOf(period);
  return lines.map((one) => ({ ...one, from: first.toString(), to: last.toString() }));
}

function line(indicator: RowIndicator, value: VolumeRow['value']): Line {
  return { indicator, breakdown: '', category: '', value };
}

function breakdownLines(
  indicator: RowIndicator,
  breakdown: RowBreakdown,
  shown: Breakdown,
  smallNumber: number,
): readonly Line[] {
  if (shown.status === 'withheld') return [{ indicator, breakdown, category: '', value: 'hidden' }];
  return shown.rows.map(({ id, cell }) => ({
    indicator,
    breakdown,
    category: id || 'unknown',
    value: cellValue(cell, smallNumber),
  }));
}

function partLines<Id extends string>(indicator: RowIndicator, outcome: Parts<Id>): readonly Line[] {
  if (outcome.status !== 'shown')
    return [{ indicator, breakdown: 'outcome', category: '', value: outcome.status }];
  return outcome.parts.map(({ id, count }) => ({
    indicator,
    breakdown: 'outcome',
    category: id,
    value: count,
  }));
}

function daysLines(days: DaysShown): readonly Line[] {
  const isShown = days.status === 'shown';
  return [
    line('days-to-intake-mean', isShown ? days.mean : days.status),
    line('days-to-intake-median', isShown ? days.median : days.status),
  ];
}

function cellValue(cell: Cell, smallNumber: number): VolumeRow['value'] {
  if (cell.status === 'shown') return cell.count;
  if (cell.status === 'few') return `0-${smallNumber - 1}`;
  return cell.status === 'small' ? `<${smallNumber}` : cell.status;
}

function derivedValue(derived: Derived): VolumeRow['value'] {
  return derived.status === 'shown' ? Math.round(derived.value * 100_000) / 100_000 : derived.status;
}
