import type { Knowledge } from '../../domain/knowledge.ts';
import { timeWords } from '../../text/date-words.ts';
import type { WorklistText } from './worklist-text.ts';

export type WorklistSaidProps = {
  readonly text: WorklistText;
  readonly items: Knowledge<unknown>;
  readonly shown: number;
  readonly all: number;
  /** Milliseconds since 1970; 0: not read yet. */
  readonly readAt: number;
  readonly onShowAll: () => void;
  readonly onAgain: () => void;
};

/** How many lines there are and how old the list is; an unread list is not an empty one. */
export function WorklistSaid({ text, items, shown, all, readAt, onShowAll, onAgain }: WorklistSaidProps) {
  const { worklist, record } = text;
  if (!items.known && items.why === 'reading') return <p role="status">{worklist.reading}</p>;

  const isUnread = !items.known && items.why !== 'incomplete';
  return (
    <>
      <div class="worklist-said" role="status">
        {(items.known || all > 0) && <span>{worklist.count(shown, all)}</span>}
        {readAt > 0 && (!isUnread || all > 0) && (
          <span>{worklist.readAt(timeWords(Temporal.Instant.fromEpochMilliseconds(readAt)))}</span>
        )}
      </div>
      {!items.known && (
        <div class="notice" role="alert">
          <div class="notice__body">
            <p>{isUnread ? `${worklist.unread}: ${record.unknown[items.why]}` : worklist.partly}</p>
            <button type="button" class="button" onClick={onAgain}>
              {worklist.again}
            </button>
          </div>
        </div>
      )}
      {items.known && all === 0 && <p>{worklist.none}</p>}
      {all > 0 && shown === 0 && (
        <div class="row">
          <p>{worklist.noneChosen}</p>
          <button type="button" class="button button--small" onClick={onShowAll}>
            {worklist.showAll}
          </button>
        </div>
      )}
    </>
  );
}
