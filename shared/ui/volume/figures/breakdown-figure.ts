import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import {
  type BreakdownBy,
  type RowBreakdown,
  rowsBy,
  type Suppressed,
  type SuppressedRow,
} from '../../../domain/indicators/volume-rows.ts';
import { codeAlone } from '../../../domain/referral/choice-fields.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Texts } from '../../../text/text.ts';
import type { Figure, FigureOrWhy, ShownValue } from './figure.ts';
import { besidePrevious, whyNot } from './outcome-figures.ts';
import { shownFigure } from './shown-value.ts';

/** Sentences that the names of categories come from. */
export type CategoryText = Pick<Texts, 'signals' | 'referral' | 'panel' | 'conversation'> & {
  readonly volume: VolumeText;
};

const ofPractice: readonly BreakdownBy[] = [
  'reason',
  'theme',
  'age-group',
  'sex',
  'municipality',
  'wijk',
  'referrer-type',
  'decline-reason',
  'offer',
  'offer-kind',
  'end-reason',
  'coach',
];

/** What is offered, in the order of asking. */
export const breakdownsFor: Readonly<Record<'practice' | 'region', readonly BreakdownBy[]>> = {
  practice: ofPractice,
  region: ['practice', ...ofPractice],
};

/** What is divided: the referrals, or the talks that came to none. */
function dividedBy(by: BreakdownBy): 'referrals' | 'declined' | 'offers' | 'endings' {
  switch (by) {
    case 'decline-reason':
      return 'declined';
    case 'offer':
    case 'offer-kind':
      return 'offers';
    case 'end-reason':
      return 'endings';
    default:
      return 'referrals';
  }
}

/** Referrals divided, this period beside the one before. */
export function breakdownFigure(report: VolumeReport, by: BreakdownBy, text: CategoryText): FigureOrWhy {
  const { current, previous, smallNumber } = report;
  const { volume } = text;
  const place = { id: `by-${by}`, title: titleOf(by, volume) };
  const now = linesOf(current.rows, by, text);
  const before = linesOf(previous.rows, by, text);
  if (now === undefined) return { ...place, why: whyNot(current.rows, dividedBy(by), by, volume) };

  const lines = new Map([...(before?.lines ?? []), ...now.lines].map(({ key, name }) => [key, name])); // before may be suppressed
  const order = new Set([...now.lines.map(({ key }) => key), ...lines.keys()]);
  const beside = besidePrevious(volume);
  const rates = by === 'practice' ? rowsBy(current.rows, 'referrals-per-1000', 'practice') : undefined;
  const isInClasses = rates !== undefined || now.lines.some(({ figure }) => figure.status === 'at-least');
  const rateOf = (key: string) => rates?.find(({ category }) => category === key)?.figure ?? noRate;
  const shown = (figure: Suppressed): ShownValue =>
    isInClasses && figure.status === 'small'
      ? { words: volume.oneTo(smallNumber - 1), drawn: 'hatched' }
      : shownFigure(figure, volume, smallNumber);
  const series: Figure['series'] = isInClasses
    ? beside.series.map((one) => ({ ...one, kind: 'words' })) // a class is no length
    : beside.series;
  return {
    ...place,
    ...beside,
    series: rates ? [...series, { label: volume.per1000, kind: 'words', look: 'first' }] : series,
    rowsAre: capitalised(volume.breakdowns[by]),
    rows: [...order].map((key) => ({
      label: lines.get(key) ?? key, // all of them have a name
      cells: [
        shown(figureIn(now, key)),
        shown(before === undefined ? hidden : figureIn(before, key)),
        ...(rates ? [shownFigure(rateOf(key), volume, smallNumber, volume.oneDecimal)] : []),
      ],
    })),
    note: by === 'reason' || by === 'theme' ? volume.overlaps : '',
  };
}

function titleOf(by: BreakdownBy, { figures, breakdowns }: VolumeText): string {
  return by === 'decline-reason' ? figures.declineReasons : figures.breakdown(breakdowns[by]);
}

/** The lines of one breakdown in one period, and what is in a line that only the other period has. */
type Lines = {
  readonly lines: readonly { readonly key: string; readonly name: string; readonly figure: Suppressed }[];
  readonly otherwise: (key: string) => Suppressed;
};

const hidden: Suppressed = { status: 'hidden' };
const noRate: Suppressed = { status: 'none' };
const nobody: Suppressed = { status: 'shown', value: 0 };

function figureIn({ lines, otherwise }: Lines, key: string): Suppressed {
  return lines.find((line) => line.key === key)?.figure ?? otherwise(key);
}

/** Undefined when the breakdown is suppressed as a whole. */
function linesOf(rows: readonly SuppressedRow[], by: BreakdownBy, text: CategoryText): Lines | undefined {
  if (by === 'wijk') return wijkLines(rows, text.volume);
  const names = categoryNames(by, text);
  const lines = rowsBy(rows, dividedBy(by), by)?.map(({ category = '', figure }) => ({
    key: category,
    name: names[category] ?? (codeAlone(category) || text.volume.unknown), // the HIS's own word, or nothing
    figure,
  }));
  return lines && { lines, otherwise: () => nobody };
}

/** Wijken of municipalities that are shown. One of a hidden municipality is hidden, not empty. */
function wijkLines(rows: readonly SuppressedRow[], text: VolumeText): Lines | undefined {
  const municipalities = rowsBy(rows, 'referrals', 'municipality');
  if (municipalities === undefined) return undefined;
  const wijken = rows.filter(({ breakdown }) => breakdown === 'wijk');
  const closed = new Set([
    ...municipalities.filter(({ figure }) => figure.status !== 'shown').map(({ category }) => category),
    ...wijken.filter(({ category }) => category === undefined).map(({ within }) => within),
  ]);
  return {
    lines: wijken.flatMap(({ within, category, figure }) =>
      category === undefined
        ? []
        : [
            {
              key: `${within}\n${category}`,
              name: text.wijkOf(within, category || text.wijkUnknown),
              figure,
            },
          ],
    ),
    otherwise: (key) => (closed.has(key.split('\n')[0]) ? hidden : nobody), // a key begins with its place
  };
}

/** What the categories of a breakdown are called; none where they have names of their own: places, practices, roles. */
export function categoryNames(by: RowBreakdown, text: CategoryText): Readonly<Record<string, string>> {
  switch (by) {
    case 'reason':
      return text.signals.labels;
    case 'theme':
    case 'offer':
      return text.referral.options.themes;
    case 'offer-kind':
      return text.volume.answers.kinds;
    case 'end-reason':
      return text.volume.answers.endReasons;
    case 'age-group':
      return text.volume.ageGroups;
    case 'sex':
      return text.panel.sex;
    case 'decline-reason':
      return { ...text.conversation.decline.reasons, '': text.conversation.decline.noReason };
    default:
      return {};
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
