import type { Knowledge } from '../../domain/knowledge.ts';
import { timeWords } from '../../text/date-words.ts';
import type { CoachText } from './screen-text.ts';

export type InboxSaidProps = {
  readonly text: CoachText;
  readonly items: Knowledge<unknown>;
  readonly shown: number;
  readonly isSearching: 'yes' | 'no';
  /** Milliseconds since 1970; 0: not read yet. */
  readonly readAt: number;
  readonly onAgain: () => void;
};

/** How many there are and how old the list is; a list that could not be read is not an empty one. */
export function InboxSaid({ text, items, shown, isSearching, readAt, onAgain }: InboxSaidProps) {
  const { coach } = text;
  if (!items.known && items.why === 'reading') return <p role="status">{coach.reading}</p>;
  const nothing = isSearching === 'yes' ? coach.noneFound : coach.none;
  return (
    <>
      <div class="inbox-said" role="status">
        {shown > 0 && <span>{coach.count(shown)}</span>}
        {items.known && shown === 0 && <span>{nothing}</span>}
        {readAt > 0 && items.known && (
          <span>{coach.readAt(timeWords(Temporal.Instant.fromEpochMilliseconds(readAt)))}</span>
        )}
      </div>
      {!items.known && (
        <div class="notice notice--failure" role="alert">
          <div class="notice__body">
            <p>{coach.inboxUnread(coach.unknown[items.why])}</p>
            <button type="button" class="button" onClick={onAgain}>
              {coach.again}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
