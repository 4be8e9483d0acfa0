import type { CountedEvent, CountedReferral } from '../../shared/domain/indicators/counted-referral.ts';
import type { Demographics } from '../../shared/domain/indicators/demographics.ts';
import type { CountingRules, IndicatorSettings } from '../../shared/domain/indicators/indicator-settings.ts';
import type { Period } from '../../shared/domain/indicators/period.ts';
import { closeTally, emptyTally, type Tallied, tallyReferral } from '../../shared/domain/indicators/tally.ts';
import { type VolumeReport, volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import { usualRules } from './referral.ts';
import { type PeriodView, reportView } from './report-view.ts';

/** Settings as the product ships them, for a list of 10,000 patients. */
export const usualSettings: IndicatorSettings = {
  smallNumber: 5,
  patients: 10_000,
  practices: [],
  targets: { reach: 0.005, intakeGrowth: 1 / 3 },
  unread: [],
};

/** What referrals are counted by, as the product ships it. */
export const usualCounting: CountingRules = {
  norm: { ...usualRules, contactWorkingDays: 5 },
  arrivalAfterDays: 56,
};

/** Settings that hide nothing, to test what is counted. */
export const nothingHidden: IndicatorSettings = { ...usualSettings, smallNumber: 1 };

export const march2026: Period = { kind: 'month', from: '2026-03', months: 1 };

const demographics: Demographics = {
  ageGroup: '61-75',
  sex: 'female',
  municipality: 'Lindeveen',
  wijk: 'Noord',
};

let made = 0;

/** Sent on Monday 2 March 2026 by a GP, unanswered, with a Task of its own, unless told otherwise. */
export function countedReferral(
  said: Partial<Omit<CountedReferral, 'demographics'>> & {
    readonly demographics?: Partial<Demographics>;
  } = {},
): CountedReferral {
  made += 1;
  return {
    key: `task-${made}`,
    status: 'requested',
    withdrawn: false,
    sentOn: '2026-03-02',
    endedOn: undefined,
    reasons: ['loneliness'],
    themes: [],
    referrerType: 'huisarts',
    practice: 'De Linde',
    events: [],
    offer: undefined,
    ending: undefined,
    coach: 'Welzijn Lindeveen',
    feedback: [],
    ...said,
    demographics: { ...demographics, ...said.demographics },
  };
}

/** So many of the same, each with a Task of its own. */
export function times(
  count: number,
  said?: Parameters<typeof countedReferral>[0],
): readonly CountedReferral[] {
  return Array.from({ length: count }, () => countedReferral(said));
}

/** An event of the coach, on a day. */
export function happened(event: CountedEvent['event'], on?: string): CountedEvent {
  return { event, on };
}

/** The report over these referrals, as on 1 December 2026 unless told otherwise. */
export function reportOf(
  referrals: readonly CountedReferral[],
  period: Period = march2026,
  settings: IndicatorSettings = nothingHidden,
  today = '2026-12-01',
): VolumeReport & ReturnType<typeof reportView> {
  return reportView(volumeReport(talliedFrom(referrals, today), period, settings));
}

/** These referrals counted, as on a day. */
export function talliedFrom(referrals: readonly CountedReferral[], today: string): Tallied {
  const tally = emptyTally(usualCounting, today);
  for (const referral of referrals) tallyReferral(tally, referral);
  return closeTally(tally);
}

/** What March 2026 shows of these. */
export function marchOf(...referrals: Parameters<typeof countedReferral>[0][]): PeriodView {
  return reportOf(referrals.map((said) => countedReferral(said))).current;
}
