import type { Derived } from './derived.ts';
import type { Cell } from './mask.ts';
import { daysOf, type Period } from './period.ts';

/** What a row is about. */
export type RowIndicator =
  | 'referrals'
  /** Those sent up to the end of each month of the period. */
  | 'referrals-so-far'
  /** A year, by the list of each practice. */
  | 'referrals-per-1000'
  /** A year, by all inhabitants. */
  | 'referrals-per-10000'
  | 'withdrawn'
  | 'declined'
  /** Shown the way to welfare, without a referral. */
  | 'shown-the-way'
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
  | 'referring-practices'
  /** What a coach found, of who had an intake. */
  | 'offer-found'
  /** Referrals with an offer that the coach coded, and those that the coach ended before their time. */
  | 'offers'
  | 'endings';

/** How the referrals of a period, or the talks that came to none, can be divided on the screen. */
export type BreakdownBy =
  | 'referrer-type'
  | 'reason'
  | 'theme'
  | 'age-group'
  | 'sex'
  | 'municipality'
  | 'wijk'
  | 'practice'
  | 'decline-reason'
  | 'offer'
  | 'offer-kind'
  | 'end-reason'
  | 'coach';

/** By what a row is divided. */
export type RowBreakdown = 'month' | 'outcome' | 'step' | BreakdownBy;

/** A figure as it may be shown, or why there is none. */
export type Suppressed =
  | { readonly status: 'shown'; readonly value: number }
  /** So many or more: a class, where the number itself is not told. */
  | { readonly status: 'at-least'; readonly least: number }
  | Exclude<Cell, { readonly status: 'shown' }>
  | Exclude<Derived, { readonly status: 'shown' }>
  /** No growth of a period that is not over, or that is longer than a year. */
  | { readonly status: 'running' }
  | { readonly status: 'longer-than-a-year' };

/** One figure of a period. Ids, no sentences. */
export type SuppressedRow = {
  readonly indicator: RowIndicator;
  /** Empty for the whole. */
  readonly breakdown: RowBreakdown | '';
  /** The municipality of a wijk; empty for all other rows. */
  readonly within: string;
  /** Empty for "not known". Undefined for the whole, and where a breakdown is suppressed as a whole. */
  readonly category: string | undefined;
  readonly figure: Suppressed;
};

/**
 * A practice in a class: 0, 1 to 4, 5 or more. Each class is worked out from what may be shown, so it tells no more: where
 * a small one is told together with a larger one, both are "1 or more".
 */
export function inClass(row: SuppressedRow, smallNumber: number): SuppressedRow {
  const { figure } = row;
  if (figure.status === 'together') return { ...row, figure: { status: 'at-least', least: 1 } };
  if (figure.status !== 'shown' || figure.value < smallNumber) return row;
  return { ...row, figure: { status: 'at-least', least: smallNumber } };
}

/** All that may be seen of one period. */
export type PeriodReport = {
  readonly period: Period;
  readonly progress: 'over' | 'running';
  readonly rows: readonly SuppressedRow[];
};

/** A whole of a period: a count, a share, a mean. Suppressed where there is no such row. */
export function figureOf(rows: readonly SuppressedRow[], indicator: RowIndicator): Suppressed {
  return rows.find((one) => one.indicator === indicator && one.breakdown === '')?.figure ?? hidden;
}

/** The rows of a breakdown; undefined where it is suppressed as a whole. */
export function rowsBy(
  rows: readonly SuppressedRow[],
  indicator: RowIndicator,
  breakdown: RowBreakdown,
): readonly SuppressedRow[] | undefined {
  const found = rows.filter((one) => one.indicator === indicator && one.breakdown === breakdown);
  return found.some(isShownAsParts) ? found.filter(isShownAsParts) : undefined;
}

function isShownAsParts({ category }: SuppressedRow): boolean {
  return category !== undefined;
}

const hidden: Suppressed = { status: 'hidden' };

/** One line of a file: an indicator × category × period. Ids, no sentences. */
export type VolumeRow = {
  readonly indicator: SuppressedRow['indicator'];
  /** Empty for the whole. */
  readonly breakdown: SuppressedRow['breakdown'];
  readonly category: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** A number, "<5", "0-4", ">=5", "together 73" (the same for all that it is of), or one of the words of docs/clinical/indicators.md#export. */
  readonly value: number | string;
};

type Reported = {
  readonly current: PeriodReport;
  readonly previous: PeriodReport;
  readonly smallNumber: number;
};

/** The report as lines, for CSV and JSON alike. */
export function volumeRows({ current, previous, smallNumber }: Reported): readonly VolumeRow[] {
  return [current, previous].flatMap(({ period, rows }) => {
    const { first, last } = daysOf(period);
    const days = { from: first.toString(), to: last.toString() };
    return rows.map((row): VolumeRow => {
      const { indicator, breakdown, figure } = row;
      return {
        indicator,
        breakdown,
        category: categoryOf(row),
        ...days,
        value: valueInFile(figure, smallNumber),
      };
    });
  });
}

/** A wijk with its municipality; the municipality alone where its wijken are suppressed as a whole. */
function categoryOf({ within, category }: SuppressedRow): string {
  if (category === undefined) return within;
  return within === '' ? category || 'unknown' : [within, category || 'unknown'].join(' / ');
}

function valueInFile(figure: Suppressed, smallNumber: number): VolumeRow['value'] {
  if (figure.status === 'shown') return Math.round(figure.value * 100_000) / 100_000;
  if (figure.status === 'at-least') return `>=${figure.least}`;
  if (figure.status === 'together') return `together ${figure.sum}`;
  if (figure.status === 'few') return `0-${smallNumber - 1}`;
  return figure.status === 'small' ? `<${smallNumber}` : figure.status;
}
