import { CheckCheck, Clock, FilePlus, Forward, MessageSquare, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Failure } from '../../domain/failure.ts';
import { arrangeEntries } from '../../domain/feedback/arrange-entries.ts';
import { referralHeadline } from '../../domain/feedback/headline.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import type { AdditionKind } from '../../domain/referral/addition.ts';
import { isRunning } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import { SixSteps } from './SixSteps.tsx';
import { TimelineEntries } from './TimelineEntries.tsx';

export type ReferralCardProps = {
  readonly text: Texts;
  readonly dutch: Texts;
  readonly timeline: Timeline;
  /** Of the coach's organisation, as the settings have it; empty when they do not. */
  readonly phone: string;
  /** Puts lines about the coach's words into the HIS, where a surface can. */
  readonly putInJournal: (lines: string) => ComponentChildren;
  readonly onRead: () => void;
  readonly onAskWithdraw: () => void;
  /** What the practice can still write to this coach. */
  readonly mayAdd: readonly AdditionKind[];
  readonly onAdd: (kind: AdditionKind) => void;
  /** Where reading back what it said is. */
  readonly renewal:
    | { readonly status: 'idle' | 'reading' }
    | { readonly status: 'failed'; readonly failure: Failure };
  /** Begins a new one with what a rejected one said; undefined while another is being sent. */
  readonly onRenew: (() => void) | undefined;
};

/** One referral: what the coach says first, then how it is, the six steps in one line, and the rest on asking. */
export function ReferralCard(props: ReferralCardProps) {
  const { text, dutch, timeline, phone, onRead, onAskWithdraw, mayAdd, onAdd, renewal, onRenew } = props;
  const { feedback } = text;
  const { referral, newCount, entries, steps } = timeline;
  const { said, newSteps, folded } = arrangeEntries(entries);
  const heading = useRef<HTMLHeadingElement>(null);
  const headline = feedback.headlines[referralHeadline(timeline)];
  const read = newCount > 0 && (
    <button
      type="button"
      class="button button--primary"
      onClick={() => {
        heading.current?.focus(); // the button goes, and would take the focus along
        onRead();
      }}
    >
      <CheckCheck size={16} />
      {feedback.markRead}
    </button>
  );
  const listed = { text, dutch, referral, putInJournal: props.putInJournal };
  const isQuiet = said.length + newSteps.length === 0;
  return (
    <article class="referral-card" aria-label={headline}>
      <TimelineEntries {...listed} entries={said} look="said" withFirst={read} />
      <TimelineEntries {...listed} entries={newSteps} look="row" />
      {said.length === 0 && read && <div class="row">{read}</div>}
      <div class="section">
        <h3 class="referral-card__headline" tabIndex={-1} ref={heading}>
          {headline}
          <span class="small faint">{stepWords(text, steps)}</span>
        </h3>
        <SixSteps text={text} steps={steps} />
        <FirstContactLine text={text} contact={timeline.contact} />
        <p class="small faint referral-card__coach">
          <span>{feedback.toCoach(referral.coach)}</span>
          {phone !== '' && <PhoneLink text={text} phone={phone} />}
          <span>{sentWords(text, timeline)}</span>
        </p>
        {entries.every(({ by }) => by === 'ours') && (
          <p class={referral.messagesUnknown === undefined ? 'small faint' : 'small unknown'}>
            {referral.messagesUnknown === undefined ? feedback.noEntries : feedback.entriesUnknown}
          </p>
        )}
        {isQuiet && <TimelineEntries {...listed} entries={folded} look="row" />}
        {!isQuiet && folded.length > 0 && (
          <details class="fold">
            <summary class="fold__summary fold__summary--plain">{feedback.earlier(folded.length)}</summary>
            <TimelineEntries {...listed} entries={folded} look="row" />
          </details>
        )}
        {renewal.status === 'failed' && onRenew && (
          <FailureNotice text={text} failure={renewal.failure} onAct={onRenew} />
        )}
        <div class="row">
          {referral.status === 'rejected' && referral.key !== undefined && onRenew && (
            <button
              type="button"
              class="button"
              aria-disabled={renewal.status === 'reading'}
              onClick={onRenew}
            >
              <Forward size={16} />
              {feedback.referElsewhere}
            </button>
          )}
          {mayAdd.map((kind) => (
            <button key={kind} type="button" class="button" onClick={() => onAdd(kind)}>
              {kind === 'message' ? <MessageSquare size={16} /> : <FilePlus size={16} />}
              {feedback.adding.open[kind]}
            </button>
          ))}
          {isRunning(referral) && (
            <button type="button" class="button button--quiet" onClick={onAskWithdraw}>
              <Undo2 size={16} />
              {feedback.withdraw}
            </button>
          )}
        </div>
      </div>
    </article>
  );
}

/** "stap 4 van 6: Begeleiding"; nothing once all six are behind the patient. */
function stepWords({ feedback }: Texts, steps: Timeline['steps']): string {
  const at = steps.findIndex(({ status }) => status === 'current');
  const step = steps[at];
  return step === undefined ? '' : feedback.stepOf(at + 1, steps.length, feedback.steps[step.id]);
}

function sentWords({ feedback, dates }: Texts, { referral: { sentAt, referrer } }: Timeline): string {
  return sentAt === undefined ? feedback.sentBy(referrer) : feedback.sentOn(dates.date(sentAt), referrer);
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
