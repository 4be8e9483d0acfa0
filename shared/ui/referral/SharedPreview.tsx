import type { Texts } from '../../text/text.ts';
import { type Preview, type PreviewRow, previewMarks, previewRows } from './preview-rows.ts';

export type SharedPreviewProps = {
  readonly text: Texts;
  readonly preview: Preview;
  /** The letter as it goes, in place of the lines it is made of. */
  readonly letter: string | undefined;
  readonly marks: 'go-along' | 'stay';
  readonly onOpen: () => void;
};

/** "Dit wordt verstuurd": exactly what leaves, to read with the patient; what only systems read is folded once more. */
export function SharedPreview({ text, preview, letter, marks, onOpen }: SharedPreviewProps) {
  const { sharing } = text;
  return (
    <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary class="fold__summary">{sharing.preview}</summary>
      <p class="small">{sharing.previewNothingElse}</p>
      {letter === undefined ? <Rows rows={previewRows(preview, text)} /> : <pre class="letter">{letter}</pre>}
      {marks === 'go-along' && (
        <details class="fold">
          <summary class="fold__summary fold__summary--plain">{sharing.previewMarks}</summary>
          <Rows rows={previewMarks(preview, text)} />
        </details>
      )}
    </details>
  );
}

function Rows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    <dl class="rows">
      {rows.map(({ id, term, value }) => (
        <div class="rows__row" key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
