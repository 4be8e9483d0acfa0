import type { Knowledge, WhyUnknown } from '../../domain/knowledge.ts';
import type { Show } from '../../domain/worklist/list-words.ts';
import { timeWords } from '../../text/date-words.ts';
import type { WorklistText } from './list-text.ts';

export type WorklistSaidProps = {
  readonly text: WorklistText;
  readonly items: Knowledge<unknown>;
  /** Why lines may lack messages, and why something may be called new that was read; undefined: all is known. */
  readonly messagesUnknown: WhyUnknown | undefined;
  readonly readUntilUnknown: WhyUnknown | undefined;
  readonly shown: number;
  readonly all: number;
  /** `attention`: where nothing is shown, there is nothing to do. */
  readonly show: Show;
  /** Milliseconds since 1970; 0: not read yet. */
  readonly readAt: number;
  readonly onShowAll: () => void;
  readonly onAgain: () => void;
};

/** How many lines there are and how old the list is; an unread list is not an empty one. */
export function WorklistSaid(props: WorklistSaidProps) {
  const { text, items, shown, all, readAt, onShowAll, onAgain } = props;
  const { worklist } = text;
  if (!items.known && items.why === 'reading') return <p role="status">{worklist.reading}</p>;

  const isUnread = !items.known && items.why !== 'incomplete';
  const unread = unreadWords(props);
  return (
    <>
      <div class="worklist-said" role="status">
        {(items.known || all > 0) && <span>{worklist.count(shown, all)}</span>}
        {readAt > 0 && (!isUnread || all > 0) && (
          <span>{worklist.readAt(timeWords(Temporal.Instant.fromEpochMilliseconds(readAt)))}</span>
        )}
      </div>
      {unread.length > 0 && (
        <div class="notice" role="alert">
          <div class="notice__body">
            {unread.map((words) => (
              <p key={words}>{words}</p>
            ))}
            <button type="button" class="button" onClick={onAgain}>
              {worklist.again}
            </button>
          </div>
        </div>
      )}
      {items.known && all === 0 && <p>{worklist.none}</p>}
      {all > 0 && shown === 0 && (
        <div class="row">
          <p>{isNothingToDo(props) ? worklist.noAttention : worklist.noneChosen}</p>
          <button type="button" class="button button--small" onClick={onShowAll}>
            {worklist.showAll}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether it is known that nothing asks for attention: lines and messages were all read. */
function isNothingToDo({ show, items, messagesUnknown }: WorklistSaidProps): boolean {
  return show === 'attention' && items.known && messagesUnknown === undefined;
}

/** What could not be read, each with its reason and with what it means for the lines. */
function unreadWords({
  text,
  items,
  messagesUnknown,
  readUntilUnknown,
}: WorklistSaidProps): readonly string[] {
  const { worklist, record } = text;
  const list = items.known
    ? []
    : [items.why === 'incomplete' ? worklist.partly : `${worklist.unread}: ${record.unknown[items.why]}`];
  return [
    ...list,
    ...(messagesUnknown ? [worklist.messagesUnread(record.unknown[messagesUnknown])] : []),
    ...(readUntilUnknown ? [worklist.marksUnread(record.unknown[readUntilUnknown])] : []),
  ];
}
