import { useEffect, useRef } from 'preact/hooks';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { AskAgainLine } from '../../domain/worklist/ask-again.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { WorklistText } from './list-text.ts';

type AskAgainRow = Pick<WorklistRow, 'id' | 'patient'>;

export type AskAgainListProps = {
  readonly text: WorklistText;
  readonly lines: Knowledge<readonly AskAgainLine[]>;
  readonly onOpen: (row: AskAgainRow, rows: readonly AskAgainRow[]) => void;
  /** The line to put the focus on; undefined, or a line of another list: none. */
  readonly returnTo: { readonly id: string } | undefined;
};

const ROW = 'ask-again-';

/** Whether a line with this id is one of these. */
export function isAskAgainRow(id: string): boolean {
  return id.startsWith(ROW);
}

/** Who is to be asked again: one line, folded, that opens into names. Nothing where there is no one. */
export function AskAgainList({ text, lines, onOpen, returnTo }: AskAgainListProps) {
  const { worklist, dates, record } = text;
  const list = useRef<HTMLUListElement>(null);
  const shown = entriesRead(lines);
  const rows = shown.map(({ patient }) => ({ id: `${ROW}${patient.id}`, patient }));
  useEffect(() => {
    if (returnTo === undefined || !isAskAgainRow(returnTo.id)) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(returnTo.id)}"] button`)?.focus(); // it may have left
  }, [returnTo]);
  return (
    <>
      {shown.length > 0 && (
        <details class="ask-again">
          <summary>{worklist.askAgain(shown.length)}</summary>
          <ul class="plain-list" ref={list}>
            {shown.map(({ patient, discussedOn, from }) => (
              <li key={patient.id} data-row={`${ROW}${patient.id}`}>
                <button
                  type="button"
                  class="button button--quiet"
                  onClick={() => onOpen({ id: `${ROW}${patient.id}`, patient }, rows)}
                >
                  {patient.name || worklist.nameUnknown}
                </button>{' '}
                {patient.birthDate !== '' && (
                  <span class="faint small">{worklist.born(dates.date(patient.birthDate))}</span>
                )}{' '}
                <span class="small">{worklist.askAgainFrom(dates.date(discussedOn), dates.date(from))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!lines.known && lines.why !== 'reading' && (
        <p class="faint small">
          {worklist.askAgainUnknown}: {record.unknown[lines.why]}
        </p>
      )}
    </>
  );
}
