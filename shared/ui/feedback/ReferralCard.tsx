import { CheckCheck, Clock, Forward, Undo2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Failure } from '../../domain/failure.ts';
import { referralHeadline } from '../../domain/feedback/headline.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { isRunning } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { SixSteps } from './SixSteps.tsx';
import { TimelineEntries } from './TimelineEntries.tsx';

export type ReferralCardProps = {
  readonly text: Texts;
  readonly dutch: Texts;
  readonly timeline: Timeline;
  readonly onRead: () => void;
  readonly onAskWithdraw: () => void;
  /** Where reading back what it said is. */
  readonly renewal:
    | { readonly status: 'idle' | 'reading' }
    | { readonly status: 'failed'; readonly failure: Failure };
  /** Begins a new one with what a rejected one said; undefined while another is being sent. */
  readonly onRenew: (() => void) | undefined;
};

/** One referral: how it is, the six steps, whether first contact is late, and everything that was reported. */
export function ReferralCard(props: ReferralCardProps) {
  const { text, dutch, timeline, onRead, onAskWithdraw, renewal, onRenew } = props;
  const { feedback } = text;
  const { referral, newCount } = timeline;
  const headingId = `referral-${referral.taskId}`;
  const heading = useRef<HTMLHeadingElement>(null);
  const read = () => {
    heading.current?.focus(); // the button goes, and would take the focus along
    onRead();
  };
  return (
    <article class="referral-card" aria-labelledby={headingId}>
      <header>
        <h3 class="referral-card__headline" id={headingId} tabIndex={-1} ref={heading}>
          {feedback.headlines[referralHeadline(timeline)]}
          {newCount > 0 && <span class="new">{text.panel.newFeedback(newCount)}</span>}
        </h3>
        <p class="small faint">{sentWords(text, timeline)}</p>
      </header>
      <SixSteps text={text} steps={timeline.steps} />
      <FirstContactLine text={text} contact={timeline.contact} />
      <TimelineEntries text={text} dutch={dutch} referral={referral} entries={timeline.entries} />
      {renewal.status === 'failed' && onRenew && (
        <FailureNotice text={text} failure={renewal.failure} onAct={onRenew} />
      )}
      <div class="row">
        {referral.status === 'rejected' && referral.key !== undefined && onRenew && (
          <button type="button" class="button" aria-disabled={renewal.status === 'reading'} onClick={onRenew}>
            <Forward size={16} />
            {feedback.referElsewhere}
          </button>
        )}
        {newCount > 0 && (
          <button type="button" class="button" onClick={read}>
            <CheckCheck size={16} />
            {feedback.markRead}
          </button>
        )}
        {isRunning(referral) && (
          <button type="button" class="button button--quiet" onClick={onAskWithdraw}>
            <Undo2 size={16} />
            {feedback.withdraw}
          </button>
        )}
      </div>
    </article>
  );
}

function sentWords({ feedback, dates }: Texts, { referral }: Timeline): string {
  const { coach, sentAt, referrer } = referral;
  const sent =
    sentAt === undefined ? feedback.sentBy(referrer) : feedback.sentOn(dates.date(sentAt), referrer);
  return [feedback.toCoach(coach), sent].join(' · ');
}

function FirstContactLine({
  text: { feedback, dates },
  contact,
}: Pick<Timeline, 'contact'> & { readonly text: Texts }) {
  switch (contact.status) {
    case 'late':
      return (
        <p class="late">
          <Clock size={16} />
          {feedback.late(dates.date(contact.by), contact.workingDaysLate)}
        </p>
      );
    case 'open':
      return <p class="small faint">{feedback.contactBy(dates.date(contact.by))}</p>;
    default:
      return null;
  }
}
