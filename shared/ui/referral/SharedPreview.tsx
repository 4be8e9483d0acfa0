import type { Texts } from '../../text/text.ts';
import { type Preview, type PreviewRow, previewGlance, previewMarks, previewRows } from './preview-rows.ts';

export type SharedPreviewProps = {
  readonly text: Texts;
  readonly preview: Preview;
  /** The letter as it goes, in place of the lines it is made of. */
  readonly letter: string | undefined;
  readonly marks: 'go-along' | 'stay';
  readonly onOpen: () => void;
};

/** "Dit wordt verstuurd": at a glance what goes to whom; opened, exactly what leaves, to read with the patient. */
export function SharedPreview({ text, preview, letter, marks, onOpen }: SharedPreviewProps) {
  const { sharing } = text;
  return (
    <div>
      <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
        <summary class="fold__summary">{sharing.preview}</summary>
        <p class="small">{sharing.previewNothingElse}</p>
        {letter === undefined ? (
          <Rows rows={previewRows(preview, text)} />
        ) : (
          <pre class="letter">{letter}</pre>
        )}
        {marks === 'go-along' && (
          <>
            <h3 class="small faint">{sharing.previewMarks}</h3>
            <Rows rows={previewMarks(preview, text)} />
          </>
        )}
      </details>
      <p class="small faint preview__glance">{previewGlance(preview, text)}</p>
    </div>
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
