import { type Unzipped, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { SheetCell } from './cell.ts';
import { SheetError } from './sheet-problem.ts';

/** Unpacked, a registration of ten years is a tenth of this; a file that says it is more is not unpacked. */
const MOST_UNPACKED = 150_000_000;

/**
 * The sheets of an .xlsx file. It is unpacked here, which keeps an eye on how much comes out of it; the reader gets it
 * packed anew without compression. Left to itself it would unpack in a worker made of a blob, which the page's
 * Content-Security-Policy forbids. Throws a SheetError.
 */
export async function workbookSheets(
  bytes: Uint8Array,
): Promise<readonly { readonly sheet: string; readonly rows: readonly (readonly SheetCell[])[] }[]> {
  const files = unpacked(bytes);
  if (files.EncryptedPackage !== undefined) throw new SheetError('password');
  if (files['xl/workbook.xml'] === undefined) throw new SheetError('not-a-sheet'); // a document, or an .ods
  try {
    const packed = zipSync(files, { level: 0 });
    const sheets = await readWorkbook(packed.slice().buffer);
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(toCell)) }));
  } catch {
    throw new SheetError('damaged');
  }
}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /\.xml(\.rels)?$/.test(name) || name === 'EncryptedPackage';
        if (isWanted) size += originalSize;
        if (size > MOST_UNPACKED) throw new SheetError('too-large');
        return isWanted;
      },
    });
  } catch (thrown) {
    throw thrown instanceof SheetError ? thrown : new SheetError('damaged');
  }
}

function toCell(value: unknown): SheetCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : null;
}
