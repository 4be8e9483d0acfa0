import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VolumeText } from '../../text/nl/volume-text.ts';
import { drawFigure, type Medium } from './chart/draw-figure.ts';
import { inTurn } from './chart/in-turn.ts';
import { paletteOf, useColourChanges } from './chart/use-palette.ts';
import type { Figure } from './figures/figure.ts';
import { Legend } from './Legend.tsx';

export type FigureChartProps = {
  readonly text: VolumeText;
  readonly figure: Figure;
  readonly medium: Medium;
};

/** Room of one bar, between groups of bars, and of the axis below them. */
const room = {
  screen: { bar: 20, between: 8, axis: 42, months: 260 },
  paper: { bar: 14, between: 8, axis: 32, months: 250 },
} as const;

/** On paper nothing can be measured before it is printed. */
const paperWidth = { up: 400, across: 280 } as const;

/** A figure as a chart; who cannot see it has the table, one key away. */
export function FigureChart({ text, figure, medium }: FigureChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useColourChanges();

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the style sheet
  useLayoutEffect(() => {
    let chart: ReturnType<typeof drawFigure> | undefined;
    const draw = () => {
      if (canvas.current === null) return; // not on the page
      const palette = paletteOf(canvas.current.parentElement ?? document.body);
      chart = drawFigure(canvas.current, figure, palette, medium);
    };
    // On paper there is no second chance: drawn before the browser paints.
    const callOff = medium === 'paper' ? draw() : inTurn(draw);
    return () => {
      callOff?.(); // drawn at once: nothing to call off
      chart?.destroy(); // not drawn yet
    };
  }, [figure, medium, colours]);

  return (
    <>
      <Legend series={figure.series} />
      <div class="chart" style={{ height: `${heightOf(figure, medium)}px` }}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={text.chartLabel(figure.title)}
          {...(medium === 'paper' && { width: paperWidth[figure.bars], height: heightOf(figure, medium) })}
        />
      </div>
    </>
  );
}

function heightOf({ bars, rows, series }: Figure, medium: Medium): number {
  const { bar, between, axis, months } = room[medium];
  return bars === 'up' ? months : rows.length * (series.length * bar + between) + axis;
}
