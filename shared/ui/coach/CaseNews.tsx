import { CheckCheck } from 'lucide-preact';
import type { TimelineEntry } from '../../domain/feedback/timeline.ts';
import { EntryLine } from './EntryLine.tsx';
import type { CoachText } from './screen-text.ts';

export type CaseNewsProps = {
  readonly text: CoachText;
  readonly news: readonly TimelineEntry[];
  readonly onRead: () => void;
};

/** What the practice wrote since this coach last looked. */
export function CaseNews({ text, news, onRead }: CaseNewsProps) {
  if (news.length === 0) return null;
  return (
    <section class="coach-card" aria-labelledby="case-news">
      <h2 class="subheading" id="case-news">
        {text.coach.newsTitle}
      </h2>
      <ul class="timeline">
        {news.map((entry) => (
          <EntryLine key={entry.id} text={text} entry={entry} />
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button button--primary button--tall" onClick={onRead}>
          <CheckCheck size={16} />
          {text.coach.markRead}
        </button>
      </div>
    </section>
  );
}
