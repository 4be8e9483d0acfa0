import { referralHeadline } from '../../domain/feedback/headline.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import type { Texts } from '../../text/text.ts';
import { entryTitle } from './entry-title.ts';

export type WithdrawConflictProps = {
  readonly text: Texts;
  readonly before: Timeline;
  readonly now: Timeline;
};

/** What the coach did while the user was about to withdraw: seen first, decided after. */
export function WithdrawConflict({ text, before, now }: WithdrawConflictProps) {
  const { feedback, dates } = text;
  const known = new Set(before.entries.map(({ id }) => id));
  const meanwhile = now.entries.filter(({ id }) => !known.has(id));
  return (
    <div class="fields" role="alert">
      <p>{feedback.conflictBody}</p>
      <ul class="timeline">
        {meanwhile.map((entry) => (
          <li class="timeline__entry" key={entry.id} data-kind={entry.kind} data-by={entry.by}>
            <div class="timeline__head">
              <strong>{entryTitle(entry, text)}</strong>
              <span class="timeline__when">
                {entry.at === undefined ? dates.undated : dates.dateTime(entry.at)}
              </span>
            </div>
            {entry.text !== '' && <p class="timeline__text">{entry.text}</p>}
          </li>
        ))}
      </ul>
      <p>{feedback.conflictNow(feedback.headlines[referralHeadline(now)])}</p>
    </div>
  );
}
