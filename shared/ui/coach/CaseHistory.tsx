import type { CoachCase } from '../../domain/answer/coach-case.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { SixSteps } from '../feedback/SixSteps.tsx';
import { EntryLine } from './EntryLine.tsx';
import type { CoachText } from './screen-text.ts';

export type CaseHistoryProps = {
  readonly text: CoachText;
  readonly seen: CoachCase;
  readonly timeline: Timeline;
};

/** The six steps and everything that was reported and written, by practice and coach: the history both sides read. */
export function CaseHistory({ text, seen, timeline }: CaseHistoryProps) {
  const { messagesUnknown } = seen.referral;
  const { coach } = text;
  return (
    <section class="coach-card" aria-labelledby="case-history">
      <h2 class="subheading" id="case-history">
        {coach.history}
      </h2>
      <SixSteps text={text} steps={timeline.steps} />
      {messagesUnknown !== undefined && (
        <p class="unknown">{coach.messagesUnread(coach.unknown[messagesUnknown])}</p>
      )}
      <ul class="timeline">
        {timeline.entries.map((entry) => (
          <EntryLine key={entry.id} text={text} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
