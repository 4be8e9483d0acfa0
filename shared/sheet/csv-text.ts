import Papa from 'papaparse';
import { SheetError } from './sheet-problem.ts';

/** The text of a file, in whichever of the ways a Dutch spreadsheet saves it. Throws for what is no text. */
export function textIn(bytes: Uint8Array): string {
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

/** Rows of a CSV text. The sign between the columns is the one by which most headings are known: `countKnown`. */
export function parseCsv(
  text: string,
  countKnown: (row: readonly string[]) => number,
): readonly (readonly string[])[] {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? []; // some spreadsheets say it themselves
  if (told !== undefined) return parsed(text.replace(/^.*\n/, '\n'), told);
  const ways = [';', ',', '\t', '|'].map((sign) => {
    const first = parsed(text, sign, 40);
    const known = Math.max(0, ...first.map((row) => countKnown(row)));
    return { sign, known, columns: Math.max(0, ...first.map(({ length }) => length)) };
  });
  const [best] = ways.toSorted((one, other) => other.known - one.known || other.columns - one.columns);
  return parsed(text, best?.sign ?? ';'); // there is always a best
}

function parsed(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

/** True for a file that begins with these bytes. */
export function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Whether a name is in the directory of an old Office file, which writes two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes([...name].join('\0'));
}
