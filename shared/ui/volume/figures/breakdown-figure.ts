import type { Breakdowns } from '../../../domain/indicators/breakdowns.ts';
import type { Breakdown, Cell } from '../../../domain/indicators/mask.ts';
import type { PeriodFigures } from '../../../domain/indicators/period-figures.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import type { RowBreakdown } from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Texts } from '../../../text/text.ts';
import type { FigureOrWhy } from './figure.ts';
import { besidePrevious } from './outcome-figures.ts';
import { shownCell } from './shown-value.ts';

/** By what referrals can be divided; `practice` is for a region. */
export type BreakdownBy = keyof Breakdowns;

/** Sentences that the names of categories come from. */
export type CategoryText = Pick<Texts, 'signals' | 'referral' | 'panel'> & { readonly volume: VolumeText };

/** What is offered, in the order of asking. */
export const breakdownsFor: Readonly<Record<'practice' | 'region', readonly BreakdownBy[]>> = {
  practice: ['reason', 'theme', 'age-group', 'sex', 'municipality', 'wijk', 'referrer-type'],
  region: ['practice', 'reason', 'theme', 'age-group', 'sex', 'municipality', 'wijk', 'referrer-type'],
};

/** Referrals divided, this period beside the one before. */
export function breakdownFigure(report: VolumeReport, by: BreakdownBy, text: CategoryText): FigureOrWhy {
  const { current, previous, smallNumber } = report;
  const { volume } = text;
  const place = { id: `by-${by}`, title: volume.figures.breakdown(volume.breakdowns[by]) };
  const now = linesOf(current, by, text);
  const before = linesOf(previous, by, text);
  if (now === undefined) return { ...place, why: volume.withheld };

  const lines = new Map([...(before?.lines ?? []), ...now.lines].map(({ key, name }) => [key, name])); // before may be withheld
  const order = new Set([...now.lines.map(({ key }) => key), ...lines.keys()]);
  const shown = (cell: Cell) => shownCell(cell, volume, smallNumber);
  return {
    ...place,
    ...besidePrevious(volume),
    rowsAre: capitalised(volume.breakdowns[by]),
    rows: [...order].map((key) => ({
      label: lines.get(key) ?? key, // all of them have a name
      cells: [shown(cellOf(now, key)), shown(before === undefined ? hidden : cellOf(before, key))],
    })),
    note: by === 'reason' || by === 'theme' ? volume.overlaps : '',
  };
}

/** The lines of one breakdown in one period, and what stands in a line that only the other period has. */
type Lines = {
  readonly lines: readonly { readonly key: string; readonly name: string; readonly cell: Cell }[];
  readonly otherwise: (key: string) => Cell;
};

const hidden: Cell = { status: 'hidden' };
const nobody: Cell = { status: 'shown', count: 0 };

function cellOf({ lines, otherwise }: Lines, key: string): Cell {
  return lines.find((line) => line.key === key)?.cell ?? otherwise(key);
}

/** Undefined when the breakdown is withheld. */
function linesOf({ breakdowns }: PeriodFigures, by: BreakdownBy, text: CategoryText): Lines | undefined {
  if (by === 'wijk') return wijkLines(breakdowns, text.volume);
  const breakdown: Breakdown = breakdowns[by];
  if (breakdown.status === 'withheld') return undefined;

  const names = categoryNames(by, text);
  const lines = breakdown.rows.map(({ id, cell }) => ({
    key: id,
    name: names[id] ?? (id || text.volume.unknown), // the HIS's own word, or nothing
    cell,
  }));
  return { lines, otherwise: () => nobody };
}

/** Wijken of municipalities that are shown. One of a hidden municipality is hidden, not empty. */
function wijkLines({ municipality, wijk }: PeriodFigures['breakdowns'], text: VolumeText): Lines | undefined {
  if (municipality.status === 'withheld') return undefined;
  const lines = wijk.flatMap(({ municipality: place, breakdown }) =>
    rowsOf(breakdown).map(({ id, cell }) => ({
      key: `${place}\n${id}`,
      name: text.wijkOf(place, id || text.wijkUnknown),
      cell,
    })),
  );
  const closed = new Set([
    ...municipality.rows.filter(({ cell }) => cell.status !== 'shown').map(({ id }) => id),
    ...wijk.filter(({ breakdown }) => breakdown.status === 'withheld').map((one) => one.municipality),
  ]);
  return {
    lines,
    otherwise: (key) => (closed.has(key.split('\n')[0] ?? '') ? hidden : nobody), // a key begins with its place
  };
}

function rowsOf(breakdown: Breakdown) {
  return breakdown.status === 'shown' ? breakdown.rows : [];
}

/** What the categories of a breakdown are called; none where they have names of their own: places, practices, roles. */
export function categoryNames(by: RowBreakdown, text: CategoryText): Readonly<Record<string, string>> {
  switch (by) {
    case 'reason':
      return text.signals.labels;
    case 'theme':
      return text.referral.themes;
    case 'age-group':
      return text.volume.ageGroups;
    case 'sex':
      return text.panel.sex;
    default:
      return {};
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
