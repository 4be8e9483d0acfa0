import { type Breakdowns, breakdownsOf, byMonth, referringPractices } from './breakdowns.ts';
import {
  countOf,
  type DaysSummary,
  type Derived,
  type FunnelStep,
  funnelOf,
  shareOf,
  summaryOf,
  yearlyRate,
} from './derived.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import { type Breakdown, type Cell, maskCount } from './mask.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { isOver, monthsElapsed, monthsOf, type Period } from './period.ts';
import { type PeriodCounts, totalOf } from './period-counts.ts';

/** Every indicator of one period, as it may be shown. Definitions: docs/clinical/indicators.md#definitions. */
export type PeriodFigures = Outcomes & {
  readonly period: Period;
  readonly progress: 'over' | 'running';
  readonly referrals: Cell;
  readonly withdrawn: Cell;
  readonly declined: Cell;
  readonly intakes: Cell;
  readonly reach: Derived;
  readonly contactOnTime: Derived;
  readonly arrived: Derived;
  readonly feedbackGiven: Derived;
  readonly daysToIntake: DaysShown;
  /** Empty while what it is made of is hidden. */
  readonly funnel: readonly FunnelStep[];
  readonly months: { readonly referrals: Breakdown; readonly intakes: Breakdown };
  readonly breakdowns: Breakdowns;
  /** For a region. Undefined when it would tell too much. */
  readonly referringPractices: number | undefined;
};

/** Mean and median, hidden when they are of few. */
export type DaysShown =
  | ({ readonly status: 'shown' } & DaysSummary)
  | { readonly status: 'hidden' }
  | { readonly status: 'none' };

/** Exact counts → figures that may be shown. */
export function periodFigures(
  counts: PeriodCounts,
  period: Period,
  settings: IndicatorSettings,
  today: Temporal.PlainDate,
): PeriodFigures {
  const { smallNumber, patients, unread } = settings;
  const sent = byMonth(counts, 'sent', monthsOf(period), smallNumber);
  const intakes = byMonth(counts, 'intakes', monthsOf(period), smallNumber);
  const outcomes = outcomesOf(counts, sent.months, settings);
  const breakdowns = breakdownsOf(counts, sent.total, smallNumber);

  return {
    ...outcomes,
    period,
    progress: isOver(period, today) ? 'over' : 'running',
    referrals: sent.total,
    withdrawn: maskCount(totalOf(counts, 'withdrawn'), smallNumber),
    declined: unread.includes('declines')
      ? { status: 'unknown' }
      : maskCount(totalOf(counts, 'declined'), smallNumber),
    intakes: intakes.total,
    reach: yearlyRate(sent.total, patients, monthsElapsed(period, today)),
    contactOnTime: shareOf(outcomes.contact, 'on-time', 'late'),
    arrived: shareOf(outcomes.arrival, 'arrived', 'not-arrived'),
    feedbackGiven: shareOf(outcomes.feedback, 'given', 'not-given'),
    daysToIntake: daysShown(counts, smallNumber),
    funnel: funnelOf(outcomes.furthest),
    months: { referrals: sent.months, intakes: intakes.months },
    breakdowns,
    referringPractices: referringPractices(breakdowns),
  };
}

function daysShown(counts: PeriodCounts, smallNumber: number): DaysShown {
  const daysToIntake = new Map(
    [...(counts.get('days-to-intake') ?? [])].map(([days, count]) => [Number(days), count]), // nobody yet
  );
  const summary = summaryOf(daysToIntake);
  if (summary === undefined) return { status: 'none' };
  return countOf(daysToIntake) < smallNumber ? { status: 'hidden' } : { status: 'shown', ...summary };
}
