import type { Timeline } from '../../domain/feedback/timeline.ts';
import { type Knowledge, seenOf } from '../../domain/knowledge.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';
import { ReferralCard } from './ReferralCard.tsx';

export type FeedbackSectionProps = {
  readonly text: Texts;
  /** One a referral, newest referral first. */
  readonly timelines: Knowledge<readonly Timeline[]>;
  readonly onReadAgain: () => void;
  /** The user has read what is new in this referral. */
  readonly onRead: (timeline: Timeline) => void;
  /** Opens the question whether to withdraw. */
  readonly onAskWithdraw: (timeline: Timeline) => void;
};

/** What came of each referral, in the coach's own reports and messages. */
export function FeedbackSection({
  text,
  timelines,
  onReadAgain,
  onRead,
  onAskWithdraw,
}: FeedbackSectionProps) {
  const seen = seenOf(timelines);
  return (
    <Section section="feedback" heading={text.panel.sections.feedback}>
      {!timelines.known && (
        <p class={timelines.why === 'reading' ? 'faint' : 'unknown'}>
          {text.feedback.unknown}: {text.record.unknown[timelines.why]}
          {seen.length > 0 && `. ${text.feedback.partly}`}
        </p>
      )}
      <ReadAgain text={text} parts={[timelines]} onReadAgain={onReadAgain} />
      {timelines.known && seen.length === 0 && (
        <p class="faint">
          {text.feedback.none} {text.feedback.noneNext}
        </p>
      )}
      {seen.map((timeline) => (
        <ReferralCard
          key={timeline.referral.taskId}
          text={text}
          timeline={timeline}
          onRead={() => onRead(timeline)}
          onAskWithdraw={() => onAskWithdraw(timeline)}
        />
      ))}
    </Section>
  );
}
