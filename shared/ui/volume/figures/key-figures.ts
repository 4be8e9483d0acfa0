import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import {
  figureOf,
  type PeriodReport,
  type RowIndicator,
  type Suppressed,
} from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { KeyFigure } from './figure.ts';
import { shownFigure } from './shown-value.ts';

/** What a figure is held against, beside the targets of the report. */
export type KeyNorms = { readonly contactWorkingDays: number; readonly arrivalAfterDays: number };

/** The figures on top, this period and the one before. */
export function keyFigures(
  report: VolumeReport,
  scope: 'practice' | 'region',
  text: VolumeText,
  norms: KeyNorms,
): readonly KeyFigure[] {
  const { current, previous, targets, smallNumber } = report;
  const wordsIn = ({ rows }: PeriodReport, of: RowIndicator, write?: (value: number) => string) =>
    shownFigure(figureOf(rows, of), text, smallNumber, write).words;
  const figure = (id: RowIndicator, write?: (value: number) => string): KeyFigure => ({
    id,
    label: text.indicators[id],
    value: wordsIn(current, id, write),
    before: wordsIn(previous, id, write),
    aim: '',
    note: wordsIn(current, id, write) === text.hidden ? text.hiddenBecause(smallNumber) : '',
  });
  const share = (id: RowIndicator, among: string): KeyFigure => {
    const one = figure(id, text.percent);
    return { ...one, note: one.note || among };
  };
  const intakes = figure('intakes');
  const days = figure('days-to-intake-mean', text.oneDecimal);
  const inhabitants = figure('referrals-per-10000', text.oneDecimal);
  const { perInhabitants } = targets;
  const contact = figure('contact-on-time', text.percent);

  return [
    { ...figure('referrals'), aim: referralsAim(report, text) },
    { ...intakes, aim: growthAim(report, text) },
    {
      ...figure('reach', text.finePercent),
      aim: aimWords(figureOf(current.rows, 'reach'), targets.reach, text.finePercent, text),
    },
    ...(perInhabitants
      ? [
          {
            ...inhabitants,
            aim: aimWords(
              figureOf(current.rows, 'referrals-per-10000'),
              perInhabitants.target,
              text.oneDecimal,
              text,
            ),
            note: [inhabitants.note, text.source(perInhabitants.source)].filter(Boolean).join(' '),
          },
        ]
      : []),
    { ...contact, aim: text.norm(norms.contactWorkingDays) },
    {
      ...days,
      id: 'days-to-intake',
      label: text.indicators['days-to-intake'],
      note: days.note || medianWords(current, text),
    },
    share('arrival', text.among.arrival(norms.arrivalAfterDays)),
    share('feedback-given', text.among.feedback),
    share('offer-found', text.among.offer),
    figure('declined'),
    figure('shown-the-way'),
    figure('withdrawn'),
    ...(scope === 'region' ? [figure('referring-practices')] : []),
  ];
}

/** A share of a target under this would change by a tenth and more with one referral: then both numbers are said. */
const LEAST_FOR_SHARE = 10;

/** Referrals beside the target over as many months, which is that part of the target of a year. */
function referralsAim({ current, targets }: VolumeReport, text: VolumeText): string {
  if (targets.referralsPerMonth === undefined) return '';
  const { months } = current.period;
  const wished = targets.referralsPerMonth * months;
  const yearly = text.number(targets.referralsPerMonth * 12);
  const hasShare = wished >= LEAST_FOR_SHARE;
  const value = hasShare ? text.number(wished) : text.oneDecimal(wished);
  const target = months === 12 ? value : text.targetOver(months, value, yearly);
  const sent = figureOf(current.rows, 'referrals');
  if (sent.status !== 'shown') return text.targetIs(target);
  const isRunning = current.progress === 'running';
  if (hasShare) return text[isRunning ? 'targetShareRunning' : 'targetShare'](sent.value / wished, target);
  if (isRunning && sent.value < wished) return text.soFar(text.number(sent.value), target);
  return text.aims[aimOf(sent.value, wished)](text.number(sent.value), target);
}

/** Growth is what is aimed for; where it is not shown, why not. */
function growthAim({ current, targets }: VolumeReport, text: VolumeText): string {
  const growth = figureOf(current.rows, 'intake-growth');
  if (growth.status !== 'shown') return growthWords(current, text);
  return text.growth(aimWords(growth, targets.intakeGrowth, text.signedPercent, text));
}

/** Less than a tenth below it. */
const NEARLY = 0.9;

function aimWords(
  figure: Suppressed,
  target: number,
  write: (value: number) => string,
  text: VolumeText,
): string {
  if (figure.status !== 'shown') return text.targetIs(write(target));
  return text.aims[aimOf(figure.value, target)](write(figure.value), write(target));
}

function aimOf(value: number, target: number): keyof VolumeText['aims'] {
  if (value >= target) return 'met';
  return value >= target * NEARLY ? 'nearly' : 'not-met';
}

function growthWords({ rows }: PeriodReport, text: VolumeText): string {
  const growth = figureOf(rows, 'intake-growth');
  switch (growth.status) {
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
