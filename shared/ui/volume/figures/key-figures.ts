import type { PeriodFigures } from '../../../domain/indicators/period-figures.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import { derivedWords, shownCell } from './shown-value.ts';

/** One of the figures on top, in words. */
export type KeyFigure = {
  readonly id: keyof VolumeText['indicators'];
  readonly label: string;
  readonly value: string;
  readonly before: string;
  /** Empty when there is none. */
  readonly target: string;
  /** Empty when there is nothing to add. */
  readonly note: string;
};

type Value = (figures: PeriodFigures) => string;

/** The figures on top, this period and the one before. */
export function keyFigures(
  report: VolumeReport,
  scope: 'practice' | 'region',
  text: VolumeText,
): readonly KeyFigure[] {
  const { current, previous, targets, smallNumber } = report;
  const cell = (id: 'referrals' | 'intakes' | 'withdrawn' | 'declined') => (figures: PeriodFigures) =>
    shownCell(figures[id], text, smallNumber).words;
  const figure = (id: KeyFigure['id'], value: Value, target = '', note = ''): KeyFigure => ({
    id,
    label: text.indicators[id],
    value: value(current),
    before: value(previous),
    target,
    note: value(current) === text.hidden ? text.hiddenBecause(smallNumber) : note,
  });
  const monthly = targets.referralsPerMonth;
  const wished = monthly === undefined ? '' : text.number(monthly * current.period.months);

  return [
    figure('referrals', cell('referrals'), wished),
    figure('intakes', cell('intakes'), text.signedPercent(targets.intakeGrowth), growthWords(report, text)),
    figure(
      'reach',
      ({ reach }) => derivedWords(reach, text, text.finePercent),
      text.finePercent(targets.reach),
    ),
    figure('contact-on-time', ({ contactOnTime }) => derivedWords(contactOnTime, text, text.percent)),
    figure('days-to-intake', (figures) => meanWords(figures, text), '', medianWords(current, text)),
    figure('arrival', ({ arrived }) => derivedWords(arrived, text, text.percent)),
    figure('feedback-given', ({ feedbackGiven }) => derivedWords(feedbackGiven, text, text.percent)),
    figure('declined', cell('declined')),
    figure('withdrawn', cell('withdrawn')),
    ...(scope === 'region'
      ? [figure('referring-practices', (figures) => practicesWords(figures, text))]
      : []),
  ];
}

function growthWords({ intakeGrowth }: VolumeReport, text: VolumeText): string {
  switch (intakeGrowth.status) {
    case 'shown':
      return text.growth(text.signedPercent(intakeGrowth.value));
    case 'running':
      return text.growthRunning;
    case 'longer-than-a-year':
      return text.growthTooLong;
    default:
      return text.growthUnknown;
  }
}

function meanWords({ daysToIntake: days }: PeriodFigures, text: VolumeText): string {
  return days.status === 'shown' ? text.oneDecimal(days.mean) : text[days.status];
}

function medianWords({ daysToIntake: days }: PeriodFigures, text: VolumeText): string {
  return days.status === 'shown' ? text.median(text.number(days.median)) : '';
}

function practicesWords({ referringPractices }: PeriodFigures, text: VolumeText): string {
  return referringPractices === undefined ? text.hidden : text.number(referringPractices);
}
