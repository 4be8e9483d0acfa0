import Papa from 'papaparse';
import type { SheetCell } from './cell.ts';
import { type ColumnMapping, columnOf } from './columns.ts';
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
    : [{ file: file.name, sheet: '', rows: parseCsv(textIn(bytes), said) }];
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

/** The text of a file, in whichever of the ways a Dutch spreadsheet saves it. Throws for what is no text. */
function textIn(bytes: Uint8Array): string {
  refuseOthers(bytes);
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new SheetError('empty');
  if (/^\s*<(!doctype|html|\?xml|table|meta|head)/i.test(text)) throw new SheetError('web-page');
  if (text.includes('\0')) throw new SheetError('not-a-sheet');
  return text;
}

/** Other files that people take for a sheet, by how they begin. */
function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new SheetError('pdf'); // "%PDF"
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return; // an Office file of before 2007, or one with a password
  throw new SheetError(holds(bytes, 'EncryptedPackage') ? 'password' : 'old-excel');
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // what Excel saves as "CSV" on a Dutch computer
  }
}

/** Rows of a CSV text. The sign between the columns is the one by which most headings are known. */
function parseCsv(text: string, said: ColumnMapping): readonly (readonly string[])[] {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? []; // some spreadsheets say it themselves
  if (told !== undefined) return parsed(text.replace(/^.*\n/, '\n'), told);
  const ways = [';', ',', '\t', '|'].map((sign) => {
    const first = parsed(text, sign, 40);
    const known = Math.max(0, ...first.map((row) => knownHeadings(row, said)));
    return { sign, known, columns: Math.max(0, ...first.map(({ length }) => length)) };
  });
  const [best] = ways.toSorted((one, other) => other.known - one.known || other.columns - one.columns);
  return parsed(text, best?.sign ?? ';'); // there is always a best
}

/** How many different columns the cells of a row are known to head. */
export function knownHeadings(row: readonly SheetCell[], said: ColumnMapping): number {
  const columns = row.flatMap((cell) => (typeof cell === 'string' ? (columnOf(cell, said) ?? []) : []));
  return new Set(columns).size;
}

function parsed(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Whether a name is in the directory of an old Office file, which writes two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes([...name].join('\0'));
}
