import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VolumeText } from '../../text/nl/volume-text.ts';
import { type DefinitionSettings, Definitions } from './Definitions.tsx';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { FigureOrWhy } from './figures/figure.ts';
import type { KeyFigure } from './figures/key-figures.ts';

export type PrintReportProps = {
  readonly text: VolumeText;
  readonly practice: string;
  readonly span: string;
  readonly before: string;
  readonly printedOn: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly months: FigureOrWhy;
  readonly outcomes: readonly FigureOrWhy[];
  readonly tables: readonly FigureOrWhy[];
  readonly settings: DefinitionSettings;
};

/** What A4 leaves between the margins of `@page`: 277 mm, less a little for rounding. */
const PAGE_HEIGHT = 1_038;

/** One page of A4 for the practice meeting, in light colours whatever the screen has. */
export function PrintReport(props: PrintReportProps) {
  const { text, practice, span, before, printedOn, keyFigures, months, outcomes, tables, settings } = props;
  const paper = useRef<HTMLElement>(null);
  // A region with many practices has more to tell than one page holds at this size.
  useLayoutEffect(() => {
    const height = paper.current?.offsetHeight ?? 0; // always there once drawn
    if (height > PAGE_HEIGHT) paper.current?.style.setProperty('zoom', String(PAGE_HEIGHT / height));
  }, []);
  return (
    <article ref={paper} class="paper panel" data-theme="light">
      <header class="paper__header">
        <h1 class="paper__title">
          {text.title[settings.scope]} · {span}
        </h1>
        <p>
          {[practice, text.report, text.comparedWith(before), text.printedOn(printedOn)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <table class="table paper__key">
        <thead>
          <tr>
            <th scope="col">{text.keyFigures}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.target}</th>
          </tr>
        </thead>
        <tbody>
          {keyFigures.map(({ id, label, value, before: earlier, target, note }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{[value, note].filter(Boolean).join(', ')}</td>
              <td>{earlier}</td>
              <td>{target}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="paper__charts">
        <PaperFigure text={text} figure={months} as="chart" />
        <div>
          {outcomes.map((figure) => (
            <PaperFigure key={figure.id} text={text} figure={figure} as="chart" />
          ))}
        </div>
      </div>
      <div class="paper__tables">
        {tables.map((figure) => (
          <PaperFigure key={figure.id} text={text} figure={figure} as="table" />
        ))}
      </div>
      <Definitions text={text} settings={settings} />
    </article>
  );
}

type PaperFigureProps = {
  readonly text: VolumeText;
  readonly figure: FigureOrWhy;
  readonly as: 'chart' | 'table';
};

/** More lines of one table would push another off the page. */
const MOST_LINES = 14;

function PaperFigure({ text, figure, as }: PaperFigureProps) {
  return (
    <section class="paper__figure">
      <h2 class="paper__heading">{figure.title}</h2>
      <PaperBody text={text} figure={figure} as={as} />
    </section>
  );
}

function PaperBody({ text, figure, as }: PaperFigureProps) {
  if ('why' in figure) return <p>{figure.why}</p>;
  if (as === 'chart') return <FigureChart text={text} figure={figure} medium="paper" />;
  return figure.rows.length > MOST_LINES ? <p>{text.offPaper}</p> : <FigureTable figure={figure} />;
}
