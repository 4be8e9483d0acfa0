import type { VolumeText } from '../../../text/nl/volume-text.ts';
import { type DefinitionSettings, Definitions } from '../Definitions.tsx';
import { FigureChart } from '../FigureChart.tsx';
import { FigureTable } from '../FigureTable.tsx';
import type { FigureOrWhy, KeyFigure } from '../figures/figure.ts';
import { KeyTable } from './KeyTable.tsx';
import { WritingLines } from './WritingLines.tsx';

export type PrintReportProps = {
  readonly text: VolumeText;
  readonly practice: string;
  readonly span: string;
  readonly before: string;
  readonly printedOn: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly soFar: FigureOrWhy;
  readonly outcomes: readonly FigureOrWhy[];
  readonly tables: readonly FigureOrWhy[];
  readonly settings: DefinitionSettings;
};

/** Lines to write on. */
const AGREEMENT_LINES = 5;

/**
 * A4 for the practice meeting, in light colours whatever the screen has: figures, charts and room for what is agreed on
 * the first page, tables and definitions after it. Letters are 9 points, or no one reads them at a table.
 */
export function PrintReport(props: PrintReportProps) {
  const { text, practice, span, before, printedOn, keyFigures, soFar, outcomes, tables, settings } = props;
  return (
    <article class="paper panel" data-theme="light">
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
      <KeyTable text={text} figures={keyFigures} />
      <div class="paper__charts">
        <PaperFigure text={text} figure={soFar} as="chart" />
        <div>
          {outcomes.map((figure) => (
            <PaperFigure key={figure.id} text={text} figure={figure} as="chart" />
          ))}
        </div>
      </div>
      <section class="paper__agreements">
        <h2 class="paper__heading">{text.agreements}</h2>
        <WritingLines count={AGREEMENT_LINES} />
      </section>
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
