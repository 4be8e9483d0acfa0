import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import { figureOf, type PeriodReport, type RowIndicator } from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import { shownFigure } from './shown-value.ts';

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

/** The figures on top, this period and the one before. */
export function keyFigures(
  { current, previous, targets, smallNumber }: VolumeReport,
  scope: 'practice' | 'region',
  text: VolumeText,
): readonly KeyFigure[] {
  const wordsIn = ({ rows }: PeriodReport, of: RowIndicator, write?: (value: number) => string) =>
    shownFigure(figureOf(rows, of), text, smallNumber, write).words;
  const figure = (id: RowIndicator, write?: (value: number) => string): KeyFigure => ({
    id,
    label: text.indicators[id],
    value: wordsIn(current, id, write),
    before: wordsIn(previous, id, write),
    target: '',
    note: wordsIn(current, id, write) === text.hidden ? text.hiddenBecause(smallNumber) : '',
  });
  const share = (id: RowIndicator) => figure(id, text.percent);
  const monthly = targets.referralsPerMonth;
  const wished = monthly === undefined ? '' : text.number(monthly * current.period.months);
  const intakes = figure('intakes');
  const days = figure('days-to-intake-mean', text.oneDecimal);

  return [
    { ...figure('referrals'), target: wished },
    {
      ...intakes,
      target: text.signedPercent(targets.intakeGrowth),
      note: intakes.note || growthWords(current, text),
    },
    { ...figure('reach', text.finePercent), target: text.finePercent(targets.reach) },
    share('contact-on-time'),
    {
      ...days,
      id: 'days-to-intake',
      label: text.indicators['days-to-intake'],
      note: days.note || medianWords(current, text),
    },
    share('arrival'),
    share('feedback-given'),
    figure('declined'),
    figure('withdrawn'),
    ...(scope === 'region' ? [figure('referring-practices')] : []),
  ];
}

function growthWords({ rows }: PeriodReport, text: VolumeText): string {
  const growth = figureOf(rows, 'intake-growth');
  switch (growth.status) {
    case 'shown':
      return text.growth(text.signedPercent(growth.value));
    case 'running':
      return text.growthRunning;
    case 'longer-than-a-year':
      return text.growthTooLong;
    default:
      return text.growthUnknown;
  }
}

function medianWords({ rows }: PeriodReport, text: VolumeText): string {
  const median = figureOf(rows, 'days-to-intake-median');
  return median.status === 'shown' ? text.median(text.number(median.value)) : '';
}
