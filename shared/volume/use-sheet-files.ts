import { useState } from 'preact/hooks';
import type { ColumnMapping } from '../sheet/columns.ts';
import { readFile, type SheetRows } from '../sheet/read-file.ts';
import { findRegistered, type Registered } from '../sheet/registration.ts';
import { type FileFault, SheetError } from '../sheet/sheet-problem.ts';

type OpenedFiles = {
  readonly status: 'waiting' | 'reading' | 'opened';
  readonly sheets: readonly SheetRows[];
  readonly faults: readonly { readonly file: string; readonly fault: FileFault }[];
};

/** The files that were chosen last, read. */
export function useSheetFiles(columns: ColumnMapping) {
  const [files, setFiles] = useState<OpenedFiles>({ status: 'waiting', sheets: [], faults: [] });
  const open = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    setFiles((before) => ({ ...before, status: 'reading' }));
    const sheets: SheetRows[] = [];
    const faults: { file: string; fault: FileFault }[] = [];
    for (const file of chosen) {
      try {
        sheets.push(...(await readFile(file, columns)));
      } catch (thrown) {
        faults.push({ file: file.name, fault: faultIn(thrown) });
      }
    }
    setFiles({ status: 'opened', sheets, faults });
  };
  return { files, open: (chosen: readonly File[]) => void open(chosen) };
}

/** A file that went away or that may not be read is not ours to mend: it is said as one that is damaged. */
function faultIn(thrown: unknown): FileFault {
  if (thrown instanceof SheetError) return thrown.fault;
  if (thrown instanceof DOMException) return 'damaged';
  throw thrown;
}

/** Each file by itself: one without headings does not keep the others from being read. */
export function sortOut(sheets: readonly SheetRows[], columns: ColumnMapping) {
  const registered: Registered[] = [];
  const faults: { file: string; fault: FileFault }[] = [];
  for (const file of new Set(sheets.map((sheet) => sheet.file))) {
    try {
      registered.push(
        ...findRegistered(
          sheets.filter((sheet) => sheet.file === file),
          columns,
        ),
      );
    } catch (thrown) {
      faults.push({ file, fault: faultIn(thrown) });
    }
  }
  return { registered, faults };
}
