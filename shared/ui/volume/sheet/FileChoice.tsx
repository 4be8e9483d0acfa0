import { Download, FileSpreadsheet } from 'lucide-preact';
import type { SheetText } from '../../../text/nl/sheet-text.ts';

export type FileChoiceProps = {
  readonly text: SheetText;
  readonly status: 'waiting' | 'reading' | 'opened';
  /** Sentences about files that cannot be read. */
  readonly faults: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTemplate: () => void;
  /** Which words each column with a list can hold. */
  readonly lists: readonly { readonly column: string; readonly words: readonly string[] }[];
};

/** Where a registration is opened; it stays in the browser. */
export function FileChoice({ text, status, faults, onFiles, onTemplate, lists }: FileChoiceProps) {
  return (
    <section class="sheet-choice" aria-labelledby="sheet-open">
      <h2 class="subheading" id="sheet-open">
        {text.open}
      </h2>
      {status !== 'opened' && <p>{text.intro}</p>}
      <div class="row">
        <label class={status === 'opened' ? 'button sheet-file' : 'button button--primary sheet-file'}>
          <FileSpreadsheet size={18} />
          {status === 'opened' ? text.another : text.choose}
          <input
            class="sheet-file__input"
            type="file"
            multiple
            accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]); // none when the dialog was closed
              currentTarget.value = ''; // the same file, mended, can be chosen again
            }}
          />
        </label>
        <button type="button" class="button" onClick={onTemplate}>
          <Download size={16} />
          {text.template}
        </button>
      </div>
      <p class="small faint">
        {text.stays} {text.remembers}
      </p>
      <div role="status">{status === 'reading' && <p>{text.reading}</p>}</div>
      {faults.length > 0 && (
        <div class="notice notice--failure" role="alert">
          <div class="notice__body">
            {faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </div>
        </div>
      )}
      <details class="fold">
        <summary class="fold__summary">{text.choices}</summary>
        <dl class="sheet-lists">
          {lists.map(({ column, words }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{words.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
