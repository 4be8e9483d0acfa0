import type { DatedEntry } from '../../domain/feedback/entry.ts';
import { entryTitle } from '../feedback/entry-title.ts';
import type { CoachText } from './screen-text.ts';

export type EntryLineProps = { readonly text: CoachText; readonly entry: DatedEntry };

/** One thing that was reported or written, with its date. */
export function EntryLine({ text, entry }: EntryLineProps) {
  const { dates, feedback } = text;
  const { at, dated } = entry;
  const documents = 'documents' in entry ? entry.documents : [];
  const when = at === undefined ? dates.undated : dates.dateTime(at);
  return (
    <li class="timeline__entry" data-kind={entry.kind} data-by={entry.by}>
      <div class="timeline__head">
        <strong>{entryTitle(entry, text)}</strong>
        <span class="timeline__when">{dated === 'by' ? feedback.atTheLatest(when) : when}</span>
      </div>
      {entry.text !== '' && <p class="timeline__text">{entry.text}</p>}
      {documents.map((title) => (
        <p class="timeline__text" key={title}>
          {feedback.document(title)}
        </p>
      ))}
    </li>
  );
}
