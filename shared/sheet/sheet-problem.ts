import type { ColumnId } from './columns.ts';

/** Why a file cannot be read at all. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'password'
  | 'old-excel'
  | 'pdf'
  | 'web-page'
  | 'not-a-sheet'
  | 'damaged'
  /** It was read, and no row in it has headings that are known. */
  | 'no-headings';

/** Thrown for a file that cannot be read; what it says goes on the screen, what is in the file does not. */
export class SheetError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Why a row is named. It says where the row is and what is the matter, never what is in it. */
export type RowFault =
  | 'no-date'
  | 'unreadable-date'
  | 'date-to-come'
  | 'totals-row'
  /** Number and day of sending are those of an earlier row. */
  | 'duplicate'
  /** The number is that of an earlier row, sent on another day: counted, since people are referred twice. */
  | 'number-again';

export type RowProblem = {
  /** Name of the file, and of the sheet in it; the sheet is empty for a CSV file. */
  readonly file: string;
  readonly sheet: string;
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  readonly fault: RowFault;
  /** The column it is about; undefined for the row as a whole. */
  readonly column: ColumnId | undefined;
};

/** True for a row that is not counted. */
export function isLeftOut({ fault }: RowProblem): boolean {
  return fault !== 'number-again';
}
