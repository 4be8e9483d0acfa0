import type { ComponentChildren } from 'preact';
import type { VolumeText } from '../../text/nl/volume-text.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { Display, FigureOrWhy } from './figures/figure.ts';

export type FigureViewProps = {
  readonly text: VolumeText;
  readonly figure: FigureOrWhy;
  readonly display: Display;
  /** Above the figure: what it is divided by. */
  readonly children?: ComponentChildren;
};

/** A taller chart would not fit a screen. */
const MOST_ROWS = 30;

/** One figure, as a chart or as a table; or why it is not shown. */
export function FigureView({ text, figure, display, children }: FigureViewProps) {
  const heading = `figure-${figure.id}`;
  return (
    <section class="figure" data-figure={figure.id} aria-labelledby={heading}>
      <h3 class="figure__title" id={heading}>
        {figure.title}
      </h3>
      {children}
      <FigureBody text={text} figure={figure} display={display} />
    </section>
  );
}

function FigureBody({ text, figure, display }: Omit<FigureViewProps, 'children'>) {
  if ('why' in figure) return <p class="faint">{figure.why}</p>;
  const hasWords = figure.series.some(({ kind }) => kind === 'words'); // a list, of which bars show half
  const isHatched = figure.rows.some(({ cells }) => cells.some(({ drawn }) => drawn === 'hatched'));
  const isTooLong = figure.bars === 'across' && figure.rows.length > MOST_ROWS;
  return (
    <>
      {display === 'chart' && !isTooLong && !hasWords ? (
        <FigureChart text={text} figure={figure} medium="screen" />
      ) : (
        <FigureTable figure={figure} />
      )}
      {isTooLong && display === 'chart' && <p class="small faint">{text.tooMany}</p>}
      {isHatched && display === 'chart' && !hasWords && figure.series.some(({ kind }) => kind === 'bar') && (
        <p class="small faint">{text.hatched}</p>
      )}
      {figure.note !== '' && <p class="small faint">{figure.note}</p>}
    </>
  );
}
