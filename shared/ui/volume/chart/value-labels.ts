import type { Chart, Plugin } from 'chart.js';
import type { Figure } from '../figures/figure.ts';

/** What the words are written with. */
export type Ink = { readonly colour: string; readonly behind: string; readonly font: string };

/** Above this many bars the words would run into each other; the table has them. */
const MOST_BARS = 40;
const GAP = 4;

/**
 * Writes each figure at the end of its bar, hidden ones too: print and glance know the same as the tooltip, and a bar
 * that is not drawn is not taken for zero.
 */
export function valueLabels({ series, rows, bars }: Figure, ink: Ink): Plugin {
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      const shown = series.flatMap(({ kind }, index) => (kind === 'bar' ? [index] : []));
      if (rows.length * shown.length > MOST_BARS) return;
      for (const index of shown) {
        const words = rows.map(({ cells }) => cells[index]?.words ?? ''); // a cell for each series
        if (bars === 'across') writeBeside(chart, index, words, ink);
        else writeAbove(chart, index, words, ink);
      }
    },
  };
}

function writeBeside(chart: Chart, series: number, words: readonly string[], ink: Ink): void {
  const { ctx, chartArea } = chart;
  prepare(chart, ink, 'left', 'middle');
  for (const [row, bar] of chart.getDatasetMeta(series).data.entries()) {
    const end = Number.isFinite(bar.x) ? Math.max(bar.x, chartArea.left) : chartArea.left;
    writeWord(ctx, words[row] ?? '', end + GAP, bar.y); // a word for each bar
  }
  ctx.restore();
}

function writeAbove(chart: Chart, series: number, words: readonly string[], ink: Ink): void {
  const { ctx, chartArea } = chart;
  prepare(chart, ink, 'center', 'bottom');
  for (const [row, bar] of chart.getDatasetMeta(series).data.entries()) {
    const top = Number.isFinite(bar.y) ? Math.min(bar.y, chartArea.bottom) : chartArea.bottom;
    const written = words[row] ?? ''; // a word for each bar
    if (ctx.measureText(written).width <= chartArea.width / words.length / 2) {
      writeWord(ctx, written, bar.x, top - GAP / 2);
    } else {
      writeUpwards(ctx, written, bar.x, top - GAP);
    }
  }
  ctx.restore();
}

/** A word that is wider than its bar rests on its head, so that it does not run into the next. */
function writeUpwards(ctx: CanvasRenderingContext2D, words: string, x: number, y: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  writeWord(ctx, words, 0, 0);
  ctx.restore();
}

/** With a rim of the ground's colour, so that a line behind it does not cross it out. */
function writeWord(ctx: CanvasRenderingContext2D, words: string, x: number, y: number): void {
  ctx.strokeText(words, x, y);
  ctx.fillText(words, x, y);
}

function prepare(
  { ctx }: Chart,
  { colour, behind, font }: Ink,
  align: CanvasTextAlign,
  line: CanvasTextBaseline,
): void {
  ctx.save();
  ctx.fillStyle = colour;
  ctx.strokeStyle = behind;
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.font = font;
  ctx.textAlign = align;
  ctx.textBaseline = line;
}
