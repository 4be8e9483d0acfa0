import type { TimelineEntry } from '../../domain/feedback/timeline.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import { entryTitle } from '../feedback/entry-title.ts';
import type { WorklistText } from './list-text.ts';
import { nameId, type RowProps } from './row-props.ts';

/** Letters of a message that is shown whole in its line; a longer one is cut until it is unfolded. */
const MOST_LETTERS = 140;

/** Whether all that is new in a line can be read in it without unfolding; a mark must not pass what was not seen. */
export function fitsLine({ unread }: WorklistRow): boolean {
  const [entry, ...more] = unread;
  const isShort =
    entry === undefined || (entry.text.length <= MOST_LETTERS && documentsOf(entry).length === 0);
  return more.length === 0 && isShort;
}

/** What the coach wrote that is still to be read, by whom, and the way to say that it was. */
export function NewsCell(props: RowProps) {
  const { text, row, words, focus } = props;
  const { worklist } = text;
  if (row.news === 'unknown') return <span class="unknown">{worklist.unknown}</span>;
  if (row.news === 'read') return <span class="hidden">{worklist.noNews}</span>;

  const shown = words === 'whole' ? row.unread : row.unread.slice(0, 1);
  const isFolded = words === 'one-line' && !fitsLine(row);
  return (
    <>
      <div class="worklist__words" data-folded={isFolded}>
        <span class="new">{worklist.isNew(row.unread.length)}</span>{' '}
        {shown.map((entry) => (
          <Said key={entry.id} {...props} entry={entry} />
        ))}
      </div>
      {row.patient !== undefined && row.readMark !== undefined && (
        <button
          type="button"
          class="button button--small worklist__act"
          aria-describedby={nameId(row)}
          tabIndex={focus === 'current' ? 0 : -1}
          onClick={() => (isFolded ? props.onShowWords(row.id) : props.onRead(row))}
        >
          {isFolded ? worklist.readWhole : worklist.read}
        </button>
      )}
    </>
  );
}

function Said({ text, row, wordsReading, entry }: RowProps & { readonly entry: TimelineEntry }) {
  return (
    <span class="worklist__said">
      <strong>
        {entry.kind === 'message' ? nameIn(entry.author) || row.coach : entryTitle(entry, text)}:
      </strong>{' '}
      {saidWords(text, row, wordsReading, entry)}
    </span>
  );
}

/** "N. Haddad, welzijnscoach": the name is enough in a line. */
function nameIn(author: string): string {
  return author.split(',')[0]?.trim() ?? ''; // there is always a first part
}

function saidWords(
  { worklist, feedback }: WorklistText,
  row: WorklistRow,
  wordsReading: RowProps['wordsReading'],
  entry: TimelineEntry,
): string {
  const said = [entry.text, ...documentsOf(entry).map(feedback.document)].filter(Boolean).join(' · ');
  if (said !== '' || entry.kind !== 'message') return said;
  if (row.wordless.length === 0) return worklist.notShown;
  return wordsReading === 'reading' ? worklist.wordsReading : worklist.wordsUnread;
}

function documentsOf(entry: TimelineEntry): readonly string[] {
  return 'documents' in entry ? entry.documents : [];
}
