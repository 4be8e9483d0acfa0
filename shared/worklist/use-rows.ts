import { useEffect, useState } from 'preact/hooks';
import type { WorklistItem } from '../domain/worklist/worklist-item.ts';
import { createRowReader, type WorklistRow, type WorklistView } from '../domain/worklist/worklist-row.ts';
import type { YieldToUi } from '../ports/yield-to-ui.ts';

const noRows: readonly WorklistRow[] = [];

/** The lines of a list, worked out some at a time so that the screen stays awake; undefined until they are there. */
export function useRows(
  items: readonly WorklistItem[],
  view: WorklistView,
  yieldToUi: YieldToUi,
): readonly WorklistRow[] | undefined {
  const [readRows] = useState(createRowReader);
  const [rows, setRows] = useState<readonly WorklistRow[]>();

  useEffect(() => {
    if (items.length === 0) return undefined;
    let isWanted = true;
    void workOut();
    return () => {
      isWanted = false;
    };

    async function workOut(): Promise<void> {
      const lines: WorklistRow[] = [];
      for (const item of items) {
        lines.push(...readRows([item], view));
        await yieldToUi();
        if (!isWanted) return; // another list or view came meanwhile
      }
      setRows(lines);
    }
  }, [items, view, readRows, yieldToUi]);
  return items.length === 0 ? noRows : rows;
}
