import type { SheetText } from '../../../text/nl/sheet-text.ts';
import { CellSelect } from './CellSelect.tsx';

/** A word that is on no list, what it may stand for, and what was chosen; undefined before. */
type WordToChoose = {
  readonly key: string;
  readonly word: string;
  readonly column: string;
  readonly rows: readonly number[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
};

export type WordTableProps = {
  readonly text: SheetText;
  readonly words: readonly WordToChoose[];
  readonly onChoose: (key: string, id: string) => void;
};

/** Words of the file that no one knows, to be put in the user's own. */
export function WordTable({ text, words, onChoose }: WordTableProps) {
  return (
    <section aria-labelledby="sheet-words">
      <h2 class="subheading" id="sheet-words">
        {text.wordsTitle}
      </h2>
      <p class="small">{text.wordsBody}</p>
      <table class="table sheet-table">
        <thead>
          <tr>
            <th scope="col">{text.word}</th>
            <th scope="col">{text.inColumn}</th>
            <th scope="col">{text.inRows}</th>
            <th scope="col">{text.standsFor}</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ key, word, column, rows, choices, chosen }) => (
            <tr key={key}>
              <th scope="row">{word}</th>
              <td data-label={text.inColumn}>{column}</td>
              <td data-label={text.inRows}>{text.rowsOf(rows)}</td>
              <td>
                <CellSelect
                  label={text.standsForOf(word)}
                  none={text.nothing}
                  options={choices}
                  chosen={chosen ?? ''}
                  onChoose={(id) => onChoose(key, id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
