import type { CoachColleague } from '../../../domain/answer/answer.ts';
import type { Timeline } from '../../../domain/feedback/timeline.ts';
import { EntryLine } from '../EntryLine.tsx';
import type { CoachText } from '../screen-text.ts';

export type MeanwhileProps = {
  readonly text: CoachText;
  readonly before: Timeline;
  readonly now: Timeline;
  /** Who has it now, where that changed. */
  readonly handler: CoachColleague | undefined;
};

/** What somebody else did while the coach was answering: seen first, decided after. */
export function Meanwhile({ text, before, now, handler }: MeanwhileProps) {
  const { coach } = text;
  const known = new Set(before.entries.map(({ id }) => id));
  const done = now.entries.filter(({ id }) => !known.has(id));
  return (
    <div class="notice" role="alert">
      <div class="notice__body">
        <p>{coach.changed}</p>
        <ul class="timeline">
          {done.map((entry) => (
            <EntryLine key={entry.id} text={text} entry={entry} />
          ))}
        </ul>
        {handler !== undefined && <p>{coach.changedHandler(handler.name)}</p>}
        <p>{coach.changedNext}</p>
      </div>
    </div>
  );
}
