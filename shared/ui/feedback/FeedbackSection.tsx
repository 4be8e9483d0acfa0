import type { ComponentChildren } from 'preact';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { type Knowledge, seenOf } from '../../domain/knowledge.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';

export type FeedbackSectionProps = {
  readonly text: Texts;
  readonly timelines: Knowledge<readonly Timeline[]>;
  readonly onReadAgain: () => void;
  /** The referrals themselves, newest first. */
  readonly children: ComponentChildren;
};

/** What came of each referral, or that there is none, or that this is not known. */
export function FeedbackSection({ text, timelines, onReadAgain, children }: FeedbackSectionProps) {
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
      {children}
    </Section>
  );
}
