import type { Problem } from '../../domain/record/problem.ts';
import type { Texts } from '../../text/text.ts';
import { Entry } from './EvidenceList.tsx';

/** So many are in sight at once; more fold, since some records have hundreds. */
const IN_SIGHT = 5;

export type NotComparableProps = {
  readonly text: Pick<Texts, 'record' | 'dates'>;
  readonly entries: readonly Problem[];
};

/** Entries without an ICPC code, in the words of the HIS: what they say, only the clinician can tell. */
export function NotComparable({ text, entries }: NotComparableProps) {
  if (entries.length === 0) return null;
  const more = entries.slice(IN_SIGHT);
  return (
    <section class="group" aria-labelledby="not-comparable">
      <h3 class="subheading" id="not-comparable">
        {text.record.notComparable(entries.length)}
      </h3>
      <p class="faint small">{text.record.notComparableMeans}</p>
      <List text={text} entries={entries.slice(0, IN_SIGHT)} />
      {more.length > 0 && (
        <details class="entries__more">
          <summary>{text.record.more(more.length)}</summary>
          <List text={text} entries={more} />
        </details>
      )}
    </section>
  );
}

function List({ text, entries }: NotComparableProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry text={text} entry={entry} />
        </li>
      ))}
    </ul>
  );
}
