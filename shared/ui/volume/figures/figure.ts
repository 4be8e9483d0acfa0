import type { RowIndicator } from '../../../domain/indicators/volume-rows.ts';

/** A figure as table, chart, tooltip, print and screen reader all have it: none of them knows more than the words. */
export type ShownValue = {
  readonly words: string;
  /** Length of its bar; `hatched`: there is somebody or there may be, and not how many; undefined: not known or nothing. */
  readonly drawn: number | 'hatched' | undefined;
};

/** A row of bars, or a line across them; its look is a colour of `volume-page.css`. `words`: in the table only. */
export type Series = {
  readonly label: string;
  readonly kind: 'bar' | 'line' | 'words';
  readonly look: 'first' | 'second' | 'before' | 'target';
};

/** What a chart and its table are both drawn from. */
export type Figure = {
  readonly id: string;
  readonly title: string;
  /** What the rows are ("Maand"). */
  readonly rowsAre: string;
  readonly series: readonly Series[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ShownValue[] }[];
  /** `up`: bars beside each other, for months; `across`: below each other, for names. */
  readonly bars: 'up' | 'across';
  /** Said below it; empty when there is nothing to say. */
  readonly note: string;
};

/** A figure, or the sentence that is in its place. */
export type FigureOrWhy = Figure | { readonly id: string; readonly title: string; readonly why: string };

/** How figures are shown, all of them alike. */
export type Display = 'chart' | 'table';

/** Colours and letters as the style sheet has them now: light, dark or paper. */
export type Palette = Readonly<Record<Series['look'] | 'text' | 'muted' | 'border' | 'surface', string>> & {
  readonly font: string;
};

/** One of the figures on top, in words. */
export type KeyFigure = {
  readonly id: RowIndicator | 'days-to-intake';
  readonly label: string;
  readonly value: string;
  readonly before: string;
  /** How it is beside what is aimed for, in a sentence; empty when nothing is aimed for. */
  readonly aim: string;
  /** Empty when there is nothing to add. */
  readonly note: string;
};
