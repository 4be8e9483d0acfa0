import type { SheetText } from '../../../text/nl/sheet-text.ts';

export type RowProblemsProps = {
  readonly text: SheetText;
  readonly counted: number;
  readonly leftOut: number;
  /** A sentence a row; it says where and why, never what is there. */
  readonly rows: readonly string[];
};

/** A list of a thousand rows helps no one. */
const MOST_ROWS = 50;

/** How many rows were counted, and which were not. */
export function RowProblems({ text, counted, leftOut, rows }: RowProblemsProps) {
  return (
    <section class="sheet-rows">
      <p role="status">
        <strong>{text.counted(counted)}</strong>, {text.leftOut(leftOut)}.
      </p>
      {rows.length > 0 && (
        <details class="fold">
          <summary class="fold__summary">
            {text.problemsTitle} ({rows.length})
          </summary>
          <ul class="small">
            {rows.slice(0, MOST_ROWS).map((row) => (
              <li key={row}>{row}</li>
            ))}
            {rows.length > MOST_ROWS && <li>{text.moreProblems(rows.length - MOST_ROWS)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}
