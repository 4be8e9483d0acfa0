import type { JudgedCaution, QuestionId, ReminderId } from '../../domain/cautions/caution.ts';
import type { LineOrder } from '../../domain/checklist/arrange-lines.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Considered } from '../../domain/considerations/consideration.ts';
import type { ContactSummary } from '../../domain/facts/contact-summary.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Problem } from '../../domain/record/problem.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { SignalId } from '../../domain/signals/signal-id.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';
import { Attention, WhyAsked } from './Attention.tsx';
import { ContextLine } from './ContextLine.tsx';
import { NotComparable } from './NotComparable.tsx';
import { OtherRoutes } from './OtherRoutes.tsx';
import { SignalList } from './SignalList.tsx';
import { TakeOver } from './TakeOver.tsx';

export type SignalsSectionProps = {
  readonly text: Texts;
  readonly checklist: Checklist;
  readonly order: LineOrder;
  readonly onToggle: (signal: SignalId) => void;
  readonly onTakeOver: () => void;
  /** What was read for this section. */
  readonly sources: readonly Knowledge<unknown>[];
  readonly onReadAgain: () => void;
  readonly contacts: Knowledge<ContactSummary>;
  /** What the region calls often in 12 months; undefined: it calls nothing often. */
  readonly often: number | undefined;
  /** Referrals that a coach has or may pick up. */
  readonly running: Knowledge<readonly Referral[]>;
  /** Entries of the record without an ICPC code. */
  readonly notComparable: readonly Problem[];
  readonly cautions: readonly JudgedCaution[];
  readonly questions: readonly QuestionId[];
  readonly checked: readonly ReminderId[];
  /** Ticks, and takes the tick away again. */
  readonly onCheck: (reminder: ReminderId) => void;
  readonly considered: Considered;
};

/** What the record says, beside what the clinician recognises; reminders and other routes below it. */
export function SignalsSection(props: SignalsSectionProps) {
  const { text, checklist, onToggle, onTakeOver } = props;
  return (
    <Section
      section="signals"
      heading={text.panel.sections.signals}
      beside={<TakeOver text={text} checklist={checklist} onTakeOver={onTakeOver} />}
    >
      <ContextLine text={text} contacts={props.contacts} often={props.often} running={props.running} />
      <ReadAgain text={text} parts={props.sources} onReadAgain={props.onReadAgain} />
      <SignalList text={text} lines={checklist.lines} order={props.order} onToggle={onToggle} />
      <NotComparable text={text} entries={props.notComparable} />
      <Attention
        text={text}
        cautions={props.cautions}
        questions={props.questions}
        checked={props.checked}
        onCheck={props.onCheck}
      />
      <div class="folds">
        <WhyAsked text={text} questions={props.questions} />
        <OtherRoutes text={text} considered={props.considered} />
      </div>
    </Section>
  );
}
