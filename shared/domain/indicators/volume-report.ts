import { type Derived, growthOf } from './derived.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import { type Cell, maskCount } from './mask.ts';
import { type Period, previousPeriod, yearEarlier } from './period.ts';
import { totalOf } from './period-counts.ts';
import { type PeriodFigures, periodFigures } from './period-figures.ts';
import { countsOver, type Tallied } from './tally.ts';

/** What is shown, printed and exported of a period; small numbers are hidden in it already. */
export type VolumeReport = {
  readonly current: PeriodFigures;
  /** The period of equal length right before. */
  readonly previous: PeriodFigures;
  /** Of the intakes against the same months a year earlier; `running`: the period is not over. */
  readonly intakeGrowth: Derived | { readonly status: 'running' } | { readonly status: 'longer-than-a-year' };
  /** For the target lines: referrals a year for each patient, referrals a month, growth of the intakes. */
  readonly targets: {
    readonly reach: number;
    /** Undefined when the number of patients is not known. */
    readonly referralsPerMonth: number | undefined;
    readonly intakeGrowth: number;
  };
  readonly smallNumber: number;
};

/** All indicators of a period, with the period before it beside. */
export function volumeReport(tallied: Tallied, period: Period, settings: IndicatorSettings): VolumeReport {
  const { patients, targets, smallNumber } = settings;
  const today = Temporal.PlainDate.from(tallied.on);
  const figuresOf = (one: Period) => periodFigures(countsOver(tallied, one), one, settings, today);
  const current = figuresOf(period);
  const earlier = countsOver(tallied, yearEarlier(period));

  return {
    current,
    previous: figuresOf(previousPeriod(period)),
    intakeGrowth: intakeGrowth(current, maskCount(totalOf(earlier, 'intakes'), smallNumber)),
    targets: {
      ...targets,
      referralsPerMonth: patients === undefined ? undefined : (patients * targets.reach) / 12,
    },
    smallNumber,
  };
}

/** Only of whole periods, and only where the two do not share a month: else their difference tells of a few. */
function intakeGrowth(
  { period, progress, intakes }: PeriodFigures,
  earlier: Cell,
): VolumeReport['intakeGrowth'] {
  if (period.months > 12) return { status: 'longer-than-a-year' };
  return progress === 'running' ? { status: 'running' } : growthOf(intakes, earlier);
}
