import { growthOf } from './derived.ts';
import type { IndicatorSettings, InhabitantsTarget } from './indicator-settings.ts';
import { maskCount } from './mask.ts';
import { isOver, type Period, previousPeriod, yearEarlier } from './period.ts';
import { totalOf } from './period-counts.ts';
import { suppressedRows } from './suppressed-rows.ts';
import { countsOver, type Tallied } from './tally.ts';
import type { PeriodReport, Suppressed, SuppressedRow } from './volume-rows.ts';

/** What is shown, printed and exported of a period; small numbers are hidden in it already. */
export type VolumeReport = {
  /** With the growth of the intakes against the same months a year earlier as its last row. */
  readonly current: PeriodReport;
  /** The period of equal length right before. */
  readonly previous: PeriodReport;
  /** For the target lines: referrals a year for each patient, referrals a month, growth of the intakes. */
  readonly targets: {
    readonly reach: number;
    /** Undefined when the number of patients is not known. */
    readonly referralsPerMonth: number | undefined;
    readonly intakeGrowth: number;
    readonly perInhabitants?: InhabitantsTarget | undefined;
  };
  readonly smallNumber: number;
};

/** All indicators of a period, with the period before it beside. */
export function volumeReport(tallied: Tallied, period: Period, settings: IndicatorSettings): VolumeReport {
  const { patients, targets, smallNumber, unread } = settings;
  const today = Temporal.PlainDate.from(tallied.on);
  const reportOn = (one: Period): PeriodReport => ({
    period: one,
    progress: isOver(one, today) ? 'over' : 'running',
    rows: suppressedRows(countsOver(tallied, one), one, settings, today),
  });
  const current = reportOn(period);
  const growth: SuppressedRow = {
    indicator: 'intake-growth',
    breakdown: '',
    within: '',
    category: undefined,
    figure: unread.includes('intakes') ? { status: 'unknown' } : intakeGrowth(tallied, current, smallNumber),
  };

  return {
    current: { ...current, rows: [...current.rows, growth] },
    previous: reportOn(previousPeriod(period)),
    targets: {
      ...targets,
      referralsPerMonth: patients === undefined ? undefined : (patients * targets.reach) / 12,
    },
    smallNumber,
  };
}

/** Whether at least one of the two bars of a period can be shown, its own or the one of the period before it. */
export function canBeShown(tallied: Tallied, period: Period, smallNumber: number): boolean {
  return [period, previousPeriod(period)].some(
    (one) => maskCount(totalOf(countsOver(tallied, one), 'sent'), smallNumber).status !== 'small',
  );
}

/** Only of whole periods, and only where the two do not share a month: else their difference tells of a few. */
function intakeGrowth(tallied: Tallied, { period, progress }: PeriodReport, smallNumber: number): Suppressed {
  if (period.months > 12) return { status: 'longer-than-a-year' };
  if (progress === 'running') return { status: 'running' };
  const intakesIn = (one: Period) => maskCount(totalOf(countsOver(tallied, one), 'intakes'), smallNumber);
  return growthOf(intakesIn(period), intakesIn(yearEarlier(period)));
}
