import type { ComponentChildren } from 'preact';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';

export type FeedbackSectionProps = {
  readonly text: Texts;
  readonly timelines: Knowledge<readonly Timeline[]>;
  readonly onReadAgain: () => void;
  /** How coaches take referrals, and so where their answers come. */
  readonly channels: readonly CoachChannel['kind'][];
  /** An answer that came as a letter in the HIS, where a surface can read one. */
  readonly letters: ComponentChildren;
  /** The referrals themselves, newest first. */
  readonly children: ComponentChildren;
};

/** What came of each referral, or that there is none, or that this is not known. */
export function FeedbackSection({
  text,
  timelines,
  onReadAgain,
  channels,
  letters,
  children,
}: FeedbackSectionProps) {
  const seen = entriesRead(timelines);
  if (!timelines.known && timelines.why === 'no-server') {
    const { nothingKept, answerComes } = text.carriers;
    return (
      <Section section="feedback" heading={text.panel.sections.feedback}>
        <p class="faint">{[nothingKept, ...channels.map((channel) => answerComes[channel])].join(' ')}</p>
        {letters}
      </Section>
    );
  }
  return (
    <Section
      section="feedback"
      heading={text.panel.sections.feedback}
      {...(seen.length > 0 && { look: 'bare' })}
    >
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
      {letters}
      {children}
    </Section>
  );
}
