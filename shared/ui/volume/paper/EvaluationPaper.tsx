import type { EvaluationText } from '../../../text/nl/region/evaluation-text.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import { FigureTable } from '../FigureTable.tsx';
import type { FigureOrWhy, KeyFigure } from '../figures/figure.ts';
import { KeyTable } from './KeyTable.tsx';
import { WritingLines } from './WritingLines.tsx';

export type EvaluationPaperProps = {
  readonly text: EvaluationText['sheet'];
  readonly volume: VolumeText;
  /** The practice or the coach organisation; empty when it is not known. */
  readonly organisation: string;
  readonly span: string;
  readonly printedOn: string;
  /** Small numbers are hidden in them. */
  readonly figures: readonly KeyFigure[];
  readonly tables: readonly FigureOrWhy[];
  readonly smallNumber: number;
};

/** Lines to write on below each question, and below what is agreed. */
const ANSWER_LINES = 3;

/** A4 for the talk between practice and coach: masked figures of half a year, the three questions, and what is agreed. */
export function EvaluationPaper(props: EvaluationPaperProps) {
  const { text, volume, organisation, span, printedOn, figures, tables, smallNumber } = props;
  return (
    <article class="paper panel" data-theme="light">
      <header class="paper__header">
        <h1 class="paper__title">
          {text.title} · {span}
        </h1>
        <p>{[organisation, text.for, printedOn].filter(Boolean).join(' · ')}</p>
      </header>
      <KeyTable text={volume} figures={figures} />
      {[...text.questions, volume.agreements].map((question) => (
        <section key={question} class="paper__figure">
          <h2 class="paper__heading">{question}</h2>
          <WritingLines count={ANSWER_LINES} />
        </section>
      ))}
      <p>{text.masked(smallNumber)}</p>
      <div class="paper__tables">
        {tables.map((figure) => (
          <section key={figure.id} class="paper__figure">
            <h2 class="paper__heading">{figure.title}</h2>
            {'why' in figure ? <p>{figure.why}</p> : <FigureTable figure={figure} />}
          </section>
        ))}
      </div>
    </article>
  );
}
