import type { ComponentChildren } from 'preact';
import type { TimelineEntry } from '../../domain/feedback/timeline.ts';
import { messageJournal } from '../../domain/referral/as-text/journal.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { entryTitle } from './entry-title.ts';

export type TimelineEntriesProps = {
  readonly text: Texts;
  /** For the line that goes into the journal. */
  readonly dutch: Texts;
  readonly referral: Referral;
  /** Puts that line into the HIS, where a surface can. */
  readonly putInJournal: (lines: string) => ComponentChildren;
  readonly entries: readonly TimelineEntry[];
  /** `said`: words to be read, each in a box of its own; `row`: one below the other. */
  readonly look: 'said' | 'row';
  /** What is done with all of them, beside what is done with the first. */
  readonly withFirst?: ComponentChildren;
};

/** What was reported and written, newest first. */
export function TimelineEntries({ entries, withFirst, ...listed }: TimelineEntriesProps) {
  const { look } = listed;
  if (entries.length === 0) return null;
  return (
    <ul class={look === 'said' ? 'timeline timeline--said' : 'timeline'}>
      {entries.map((entry, index) => (
        <EntryRow key={entry.id} {...listed} entry={entry}>
          {index === 0 && withFirst}
        </EntryRow>
      ))}
    </ul>
  );
}

type EntryRowProps = Omit<TimelineEntriesProps, 'entries' | 'withFirst'> & {
  readonly entry: TimelineEntry;
  readonly children: ComponentChildren;
};

function EntryRow({ text, dutch, referral, putInJournal, entry, look, children }: EntryRowProps) {
  const isByCoach = (entry.kind === 'event' || entry.kind === 'message') && entry.by === 'coach';
  const line = isByCoach ? lineOf(dutch, referral, entry) : '';
  const copy = isByCoach && (
    <CopyButton
      text={text}
      label={text.feedback.copyLine}
      copies={line}
      look={look === 'said' ? 'words' : 'icon'}
    />
  );
  return (
    <li class="timeline__entry" data-kind={entry.kind} data-by={entry.by} data-new={entry.isNew}>
      <div class="timeline__head">
        <p>
          <strong>{entryTitle(entry, text)}</strong>{' '}
          {entry.isNew && <span class="new">{text.feedback.isNew}</span>}
        </p>
        {look === 'row' && copy}
        <span class="timeline__when">{whenWords(text, entry)}</span>
      </div>
      {entry.text !== '' && <p class="timeline__text">{entry.text}</p>}
      <NotOpened text={text} entry={entry} />
      {look === 'said' && (
        <div class="row">
          {children}
          {copy}
        </div>
      )}
      {isByCoach && entry.text !== '' && putInJournal(line)}
    </li>
  );
}

function whenWords({ dates, feedback }: Texts, { at, dated }: TimelineEntry): string {
  if (at === undefined) return dates.undated;
  return dated === 'by' ? feedback.atTheLatest(dates.date(at)) : dates.dateTime(at);
}

/** Names what came and cannot be shown here, so that it is asked for. */
function NotOpened({ text: { feedback }, entry }: Pick<EntryRowProps, 'text' | 'entry'>) {
  if (entry.kind !== 'event' && entry.kind !== 'message') return null;
  if (entry.documents.length > 0) {
    return (
      <>
        <p class="timeline__text">{entry.documents.map(feedback.document).join('\n')}</p>
        <p class="small faint">{feedback.documentsElsewhere}</p>
      </>
    );
  }
  const saysNothing = entry.text === '' && (entry.kind === 'message' || entry.event === 'other');
  return saysNothing ? <p class="small faint">{feedback.notShown}</p> : null;
}

function lineOf(dutch: Texts, { coach }: Referral, entry: TimelineEntry): string {
  const documents = 'documents' in entry ? entry.documents.map(dutch.feedback.document) : [];
  const title = entry.kind === 'event' ? [entryTitle(entry, dutch)] : [];
  const said = [...title, entry.text, ...documents].filter(Boolean).join('. ');
  const { at, dated } = entry;
  return dutch.journal.lines(messageJournal({ author: coach, at, dated, text: said }));
}
