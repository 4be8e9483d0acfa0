import type { Sheet, SheetCell } from './registration-sheet.ts';

/** A registration with mistakes as people make them, and what a reader must say of it. */
export type SpoiltSheet = {
  readonly rows: Sheet['rows'];
  /** Rows of the file, counted from 1, that cannot be counted, and why. */
  readonly leftOut: readonly {
    readonly row: number;
    readonly why: 'no date' | 'wrong date' | 'totals' | 'twice';
  }[];
  /** Words that are on no one's list. */
  readonly unknownWords: readonly string[];
};

/**
 * Title rows above the headings, empty rows, dates that no calendar has, a row without one, a row that is there
 * twice, words no one knows, and totals at the bottom.
 */
export function spoilSheet([headings = [], ...rows]: Sheet['rows']): SpoiltSheet {
  const at = (heading: string) => headings.indexOf(heading);
  const changed = (row: readonly SheetCell[], heading: string, cell: SheetCell) =>
    row.with(at(heading), cell);
  const [first = [], second = [], third = [], fourth = [], fifth = [], ...others] = rows;
  const sheet = [
    ['Registratie Welzijn op Recept', ...headings.slice(1).map(() => '')],
    [],
    headings,
    changed(first, 'Verwijsdatum', '31-02-2026'), // row 4
    changed(second, 'Verwijsdatum', ''), // row 5
    [],
    changed(third, 'Datum eerste contact', 'week 12'), // row 7
    changed(fourth, 'Reden van verwijzing', 'zit niet lekker'), // row 8
    changed(fifth, 'Type verwijzer', 'de buurvrouw'), // row 9
    fifth, // row 10
    ...others,
    ['Totaal', rows.length],
  ];
  return {
    rows: sheet,
    leftOut: [
      { row: 4, why: 'wrong date' },
      { row: 5, why: 'no date' },
      { row: 7, why: 'wrong date' },
      { row: 10, why: 'twice' },
      { row: sheet.length, why: 'totals' },
    ],
    unknownWords: ['zit niet lekker', 'de buurvrouw'],
  };
}
