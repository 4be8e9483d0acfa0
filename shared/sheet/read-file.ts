import type { SheetCell } from './cell.ts';
import { type ColumnMapping, columnOf } from './columns.ts';
import { parseCsv, startsWith, textIn } from './csv-text.ts';
import { SheetError } from './sheet-problem.ts';

/** One sheet of a file: its rows as they stand, the first one being row 1. */
export type SheetRows = {
  readonly file: string;
  /** Empty for a CSV file. */
  readonly sheet: string;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A file as the browser gives it; nothing else of it is needed. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A registration of ten years is a tenth of this. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 100_000;

/**
 * Reads a CSV file or a workbook, by what is in it and not by its name. Throws a SheetError for anything else. `said`
 * is what the user said of headings before: it helps to tell which sign parts the columns.
 */
export async function readFile(file: ChosenFile, said: ColumnMapping): Promise<readonly SheetRows[]> {
  if (file.size === 0) throw new SheetError('empty');
  if (file.size > MOST_BYTES) throw new SheetError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = startsWith(bytes, [0x50, 0x4b]) // "PK": a workbook is a zip file
    ? await readWorkbook(file.name, bytes)
    : [{ file: file.name, sheet: '', rows: parseCsv(textIn(bytes), (row) => knownHeadings(row, said)) }];
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) throw new SheetError('too-large');
  if (sheets.every(({ rows }) => rows.every(isEmptyRow))) throw new SheetError('empty');
  return sheets;
}

/** True for a row with nothing in it. */
export function isEmptyRow(row: readonly SheetCell[]): boolean {
  return row.every((cell) => cell === null || cell === '' || String(cell).trim() === '');
}

/** The reader of workbooks is large, and loaded only here. */
async function readWorkbook(file: string, bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const { workbookSheets } = await import('./workbook.ts');
  return (await workbookSheets(bytes)).map(({ sheet, rows }) => ({ file, sheet, rows }));
}

/** How many different columns the cells of a row are known to head. */
export function knownHeadings(row: readonly SheetCell[], said: ColumnMapping): number {
  const columns = row.flatMap((cell) => (typeof cell === 'string' ? (columnOf(cell, said) ?? []) : []));
  return new Set(columns).size;
}
