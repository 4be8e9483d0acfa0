import { useEffect, useRef } from 'preact/hooks';
import type { Timeline } from '../domain/feedback/timeline.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { useMarkRead } from '../queries/mark-read.ts';
import { FeedbackSection } from '../ui/feedback/FeedbackSection.tsx';
import { WithdrawDialog } from '../ui/feedback/WithdrawDialog.tsx';
import { goToSection } from '../ui/frame/sections.ts';
import type { ConsultWork } from './consult-work.ts';
import { useWithdrawal } from './use-withdrawal.ts';

export type FeedbackPartProps = {
  readonly work: ConsultWork;
  readonly timelines: Knowledge<readonly Timeline[]>;
  readonly asTimeline: (referral: Referral) => Timeline;
};

/** What came of each referral, and taking one back. */
export function FeedbackPart({ work, timelines, asTimeline }: FeedbackPartProps) {
  const { text, ports, identity } = work;
  const withdrawal = useWithdrawal(ports, identity, asTimeline);
  const { mutate: markRead } = useMarkRead(ports.marks);
  const { asked } = withdrawal;
  const { status } = asked?.state ?? { status: 'closed' };
  const before = useRef(status);
  useEffect(() => {
    // Withdrawn: the button that opened the question is gone, and the focus with it.
    if (before.current === 'withdrawing' && status === 'closed') goToSection(document, 'feedback');
    before.current = status;
  }, [status]);

  const onRead = ({ referral, readMark }: Timeline) => {
    if (readMark === undefined) return; // nothing to read
    markRead({ patient: identity.patient, taskId: referral.taskId, until: readMark });
    ports.audit.note('feedback-read', identity.patient.patient);
  };
  return (
    <>
      <FeedbackSection
        text={text}
        timelines={timelines}
        onReadAgain={work.reading.readAgain}
        onRead={onRead}
        onAskWithdraw={withdrawal.ask}
      />
      {asked && (
        <WithdrawDialog
          text={text}
          timeline={asked.timeline}
          state={asked.state}
          onWithdraw={withdrawal.answer}
          onClose={withdrawal.close}
        />
      )}
    </>
  );
}
