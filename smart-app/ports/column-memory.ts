import { type ColumnMapping, columnIds } from '../../shared/sheet/columns.ts';
import type { ColumnMemory } from '../../shared/volume/volume-work.ts';
import { z } from '../../shared/zod.ts';

const STORAGE_KEY = 'wor-sheet-columns';
const columnsSchema = z.record(z.string(), z.enum([...columnIds, 'ignore']));

/**
 * Keeps which column is what for the next file, in this browser. Only headings: a text as long as a remark, or one
 * with digits as a birth date has them, is no heading and is not kept.
 */
export function columnMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): ColumnMemory {
  return {
    columns: read(storage),
    keep(columns) {
      const headings = Object.entries(columns).filter(([heading]) => isHeading(heading));
      try {
        storage.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(headings)));
      } catch {
        // A browser that keeps nothing, or is full: then it is asked again next time.
      }
    },
  };
}

function isHeading(text: string): boolean {
  return text.length <= 40 && !/\d{3,}/.test(text);
}

function read(storage: Pick<Storage, 'getItem'>): ColumnMapping {
  try {
    return columnsSchema.safeParse(JSON.parse(storage.getItem(STORAGE_KEY) ?? '{}')).data ?? {}; // kept by an older version
  } catch {
    return {};
  }
}
