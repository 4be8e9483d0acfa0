import type { StepId } from '../../shared/domain/feedback/referral-states.ts';
import type { Breakdown, Cell, Counted, Parts } from '../../shared/domain/indicators/mask.ts';
import type { VolumeReport } from '../../shared/domain/indicators/volume-report.ts';
import {
  type BreakdownBy,
  figureOf,
  type PeriodReport,
  type RowBreakdown,
  type RowIndicator,
  rowsBy,
  type SuppressedRow,
} from '../../shared/domain/indicators/volume-rows.ts';

/** A report with its rows by name as well, as tests ask for them. */
export function reportView(report: VolumeReport) {
  return {
    ...report,
    current: { ...report.current, ...periodView(report.current) },
    previous: { ...report.previous, ...periodView(report.previous) },
    intakeGrowth: figureOf(report.current.rows, 'intake-growth'),
  };
}

export type PeriodView = ReturnType<typeof periodView>;

/** The rows of a period by name. */
function periodView({ rows }: Pick<PeriodReport, 'rows'>) {
  const figure = (of: RowIndicator) => figureOf(rows, of);
  const by = (what: BreakdownBy) => breakdown(rows, 'referrals', what);
  const practices = figure('referring-practices');
  return {
    referrals: cell(figure('referrals')),
    withdrawn: cell(figure('withdrawn')),
    declined: cell(figure('declined')),
    shownTheWay: cell(figure('shown-the-way')),
    intakes: cell(figure('intakes')),
    reach: figure('reach'),
    contactOnTime: figure('contact-on-time'),
    arrived: figure('arrival'),
    feedbackGiven: figure('feedback-given'),
    offerFound: figure('offer-found'),
    contact: parts(rows, 'contact-on-time'),
    arrival: parts(rows, 'arrival'),
    feedback: parts(rows, 'feedback-given'),
    daysToIntake: days(rows),
    funnel: (rowsBy(rows, 'reached', 'step') ?? []).map(({ category, figure: reached }) => ({
      step: category as StepId,
      reached: reached.status === 'shown' ? reached.value : Number.NaN,
    })),
    months: {
      referrals: breakdown(rows, 'referrals', 'month'),
      intakes: breakdown(rows, 'intakes', 'month'),
    },
    breakdowns: {
      'referrer-type': by('referrer-type'),
      reason: by('reason'),
      theme: by('theme'),
      'age-group': by('age-group'),
      sex: by('sex'),
      municipality: by('municipality'),
      wijk: wijken(rows),
      practice: by('practice'),
      'decline-reason': breakdown(rows, 'declined', 'decline-reason'),
      offer: breakdown(rows, 'offers', 'offer'),
      'offer-kind': breakdown(rows, 'offers', 'offer-kind'),
      'end-reason': breakdown(rows, 'endings', 'end-reason'),
      coach: by('coach'),
    },
    referringPractices: practices.status === 'shown' ? practices.value : undefined,
  };
}

function days(rows: readonly SuppressedRow[]) {
  const mean = figureOf(rows, 'days-to-intake-mean');
  const median = figureOf(rows, 'days-to-intake-median');
  if (mean.status !== 'shown' || median.status !== 'shown') return { status: mean.status };
  return { status: 'shown' as const, mean: mean.value, median: median.value };
}

function breakdown(rows: readonly SuppressedRow[], indicator: RowIndicator, by: RowBreakdown): Breakdown {
  const found = rowsBy(rows, indicator, by);
  // Nothing was met: nothing to suppress, and no row. A breakdown that is suppressed has one row without a category.
  const isSuppressed = rows.some(
    (one) => one.indicator === indicator && one.breakdown === by && one.category === undefined,
  );
  if (isSuppressed) return { status: 'suppressed' };
  return {
    status: 'shown',
    rows: (found ?? []).map(({ category = '', figure }) => ({ id: category, cell: cell(figure) })),
  };
}

function wijken(rows: readonly SuppressedRow[]) {
  const municipalities = new Set(rows.filter((one) => one.breakdown === 'wijk').map(({ within }) => within));
  return [...municipalities].map((municipality) => ({
    municipality,
    breakdown: breakdown(
      rows.filter(({ within }) => within === municipality),
      'referrals',
      'wijk',
    ),
  }));
}

function parts(rows: readonly SuppressedRow[], indicator: RowIndicator): Parts<string> {
  const found = rowsBy(rows, indicator, 'outcome');
  if (found !== undefined) {
    const counted: Counted = found.map(({ category = '', figure }) => ({
      id: category,
      count: figure.status === 'shown' ? figure.value : Number.NaN,
    }));
    return { status: 'shown', parts: counted };
  }
  const whole = rows.find((one) => one.indicator === indicator && one.breakdown === 'outcome');
  return { status: whole?.figure.status === 'unknown' ? 'unknown' : 'hidden' };
}

function cell(figure: SuppressedRow['figure']): Cell {
  switch (figure.status) {
    case 'shown':
      return { status: 'shown', count: figure.value };
    case 'together':
      return figure;
    case 'small':
    case 'few':
    case 'hidden':
    case 'unknown':
      return { status: figure.status };
    case 'at-least':
      return { status: 'hidden' }; // its number is
    default:
      throw new Error(`no count is ${figure.status}`);
  }
}
