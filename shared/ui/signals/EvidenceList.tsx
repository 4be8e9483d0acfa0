import type { Problem } from '../../domain/record/problem.ts';
import type { Texts } from '../../text/text.ts';

export type EvidenceListProps = {
  readonly text: Pick<Texts, 'record' | 'dates'>;
  readonly entries: readonly Problem[];
};

/** Entries of the record as the HIS words them: the first at once, more on asking, so that a line stays a line. */
export function EvidenceList({ text, entries: [first, ...more] }: EvidenceListProps) {
  if (first === undefined) return null;
  return (
    <span class="entries">
      <Entry text={text} entry={first} />
      {more.length > 0 && (
        <details class="entries__more">
          <summary>{text.record.more(more.length)}</summary>
          <ul>
            {more.map((entry) => (
              <li key={entry.id}>
                <Entry text={text} entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </span>
  );
}

/** One entry, by text and date. */
export function Entry({
  text,
  entry,
}: {
  readonly text: EvidenceListProps['text'];
  readonly entry: Problem;
}) {
  const { date } = entry;
  return (
    <span class="entry">
      {entry.text || text.record.noWords}{' '}
      <span class="entry__date">{date === undefined ? text.dates.undated : text.dates.date(date)}</span>
    </span>
  );
}
