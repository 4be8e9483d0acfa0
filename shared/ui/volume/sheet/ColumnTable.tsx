import type { SheetText } from '../../../text/nl/sheet-text.ts';
import { CellSelect } from './CellSelect.tsx';

/** A heading of the file, and what it means; empty: it is not read. */
type HeadingMeaning = { readonly heading: string; readonly meaning: string };

export type ColumnTableProps = {
  readonly text: SheetText;
  readonly headings: readonly HeadingMeaning[];
  readonly meanings: readonly { readonly id: string; readonly label: string }[];
  readonly onMeaning: (heading: string, meaning: string) => void;
};

/** Which column of the file is what; the user has the last word. */
export function ColumnTable({ text, headings, meanings, onMeaning }: ColumnTableProps) {
  return (
    <table class="table sheet-table">
      <thead>
        <tr>
          <th scope="col">{text.heading}</th>
          <th scope="col">{text.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {headings.map(({ heading, meaning }) => (
          <tr key={heading}>
            <th scope="row">{heading}</th>
            <td>
              <CellSelect
                label={text.meaningOf(heading)}
                none={text.notRead}
                options={meanings}
                chosen={meaning}
                onChoose={(id) => onMeaning(heading, id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
