import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Figure, Palette, Series } from '../figures/figure.ts';
import { valueLabels } from './value-labels.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** `screen`: follows the room it gets and shows a tooltip; `paper`: is still at twice the sharpness. */
export type Medium = 'screen' | 'paper';

/** As wide as a phone, or a side panel. */
const NARROW = 340;

/** Draws a figure on a canvas. Whoever asked must `destroy` it. */
export function drawFigure(
  canvas: HTMLCanvasElement,
  figure: Figure,
  palette: Palette,
  medium: Medium,
): { readonly destroy: () => void } {
  const width = canvas.parentElement?.clientWidth ?? canvas.width; // always on a page
  const size = medium === 'paper' ? 12 : width < NARROW ? 11 : 12;
  const font = { family: palette.font, size };
  const across = figure.bars === 'across';
  const counts = {
    beginAtZero: true,
    grace: '12%', // room for the words at the end of the longest bar
    border: { display: false },
    grid: { color: palette.border },
    ticks: { color: palette.muted, font, precision: 0, maxTicksLimit: 6 },
  };
  const names = {
    border: { color: palette.border },
    grid: { display: false },
    ticks: { color: palette.text, font, autoSkip: !across, maxRotation: 0 },
  };
  const configuration: ChartConfiguration<'bar' | 'line', (number | null)[]> = {
    type: 'bar',
    data: {
      labels: figure.rows.map(({ label }) => linesOf(label, across ? width / (1.6 * size) : 1)),
      datasets: figure.series
        .filter(({ kind }) => kind !== 'words')
        .map((series, index) => toDataset(figure, series, index, palette)),
    },
    options: {
      indexAxis: across ? 'y' : 'x',
      animation: false,
      responsive: medium === 'screen',
      maintainAspectRatio: false,
      ...(medium === 'paper' && { devicePixelRatio: 3 }),
      scales: { x: across ? counts : names, y: across ? names : counts },
      interaction: { mode: 'index', intersect: false, axis: across ? 'y' : 'x' },
      plugins: {
        tooltip: { ...tooltipIn(palette, font), callbacks: { label: (item) => sentenceFor(figure, item) } },
      },
    },
    plugins: [
      valueLabels(figure, {
        colour: palette.text,
        behind: palette.surface,
        font: `${size - 1}px ${palette.font}`,
      }),
    ],
  };
  return new Chart(canvas, configuration);
}

/** A name on as many lines as it needs; a canvas does not break them by itself. */
function linesOf(label: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`.trim(); // the first word begins the first line
    if (last !== undefined && longer.length <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A hidden bar has this share of the longest one: enough to be seen, and the same for all. */
const HATCHED_SHARE = 0.08;

function toDataset(
  figure: Figure,
  { label, kind, look }: Series,
  index: number,
  palette: Palette,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const cells = figure.rows.map(({ cells: all }) => all[index]?.drawn);
  if (kind === 'bar') {
    const stub = HATCHED_SHARE * longestIn(figure);
    return {
      label,
      data: cells.map((drawn) => (drawn === 'hatched' ? stub : (drawn ?? null))), // nothing is drawn of what is not known
      type: 'bar',
      backgroundColor: cells.map((drawn) => (drawn === 'hatched' ? hatching(palette[look]) : palette[look])),
      borderColor: palette[look],
      borderWidth: cells.map((drawn) => (drawn === 'hatched' ? 1 : 0)),
      borderRadius: 2,
      categoryPercentage: 0.78,
      barPercentage: 0.92,
      maxBarThickness: 26,
    };
  }
  const isTarget = look === 'target';
  return {
    label,
    data: cells.map((drawn) => (typeof drawn === 'number' ? drawn : null)), // a hidden point is no point
    type: 'line',
    borderColor: palette[look],
    backgroundColor: palette[look],
    borderWidth: 2,
    borderDash: isTarget ? [6, 4] : [],
    pointRadius: isTarget ? 0 : 4,
    pointHitRadius: 8,
    spanGaps: true,
    order: -1,
  };
}

function longestIn({ rows, series }: Figure): number {
  const drawn = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) =>
      series[index]?.kind === 'bar' && typeof cell.drawn === 'number' ? [cell.drawn] : [],
    ),
  );
  return Math.max(1, ...drawn);
}

/** Slanting lines in one colour; that colour where a canvas makes no pattern. */
function hatching(colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [6, 6];
  const brush = tile.getContext('2d');
  if (brush === null) return colour;
  brush.strokeStyle = colour;
  brush.lineWidth = 1.5;
  for (const from of [-3, 0, 3]) {
    brush.moveTo(from, 6);
    brush.lineTo(from + 6, 0);
  }
  brush.stroke();
  return brush.createPattern(tile, 'repeat') ?? colour;
}

function tooltipIn(palette: Palette, font: { readonly family: string; readonly size: number }) {
  return {
    backgroundColor: palette.surface,
    titleColor: palette.text,
    bodyColor: palette.text,
    borderColor: palette.border,
    borderWidth: 1,
    titleFont: font,
    bodyFont: font,
    displayColors: false,
  };
}

function sentenceFor(
  { series, rows }: Figure,
  { datasetIndex, dataIndex }: { readonly datasetIndex: number; readonly dataIndex: number },
): string {
  return `${series[datasetIndex]?.label ?? ''}: ${rows[dataIndex]?.cells[datasetIndex]?.words ?? ''}`; // drawn from these
}
