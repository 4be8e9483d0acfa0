import { useCallback, useEffect, useRef } from 'preact/hooks';
import { mayAdd } from '../../domain/answer/offered-steps.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { type CoachOrganisation, describeReach } from '../../domain/people/coach-organisation.ts';
import { additionKinds } from '../../domain/referral/addition.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { useMarkRead } from '../../queries/read-mark-queries.ts';
import { ReferralCard } from '../../ui/feedback/ReferralCard.tsx';
import { goToSection } from '../../ui/parts/sections.ts';
import type { ConsultWork } from '../context/consult-work.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import { runningExcept } from '../pipeline/running-except.ts';
import { type TimelinesView, timelineOf } from '../pipeline/timelines.ts';
import { useAdding } from './use-adding.ts';
import { useRenewal } from './use-renewal.ts';
import { useWithdrawal } from './use-withdrawal.ts';

const idle = { status: 'idle' } as const;

const loadDialog = () => import('../../ui/feedback/WithdrawDialog.tsx');
const loadAddDialog = () => import('../../ui/feedback/AddDialog.tsx');

export type FollowedReferralsProps = {
  readonly work: ConsultWork;
  readonly timelines: readonly Timeline[];
  readonly view: TimelinesView;
  /** Asked for elsewhere in the panel: the question comes as soon as this referral was read. */
  readonly toWithdraw: ToWithdraw | undefined;
};

/** The referral of this key is to be taken back; a new object each time it is asked. */
export type ToWithdraw = { readonly key: string };

/** Each referral with the coach's answers, and taking one back. */
export function FollowedReferrals({ work, timelines, view, toWithdraw }: FollowedReferralsProps) {
  const { text, dutch, ports, identity } = work;
  const asTimeline = useCallback((referral: Referral) => timelineOf(referral, view), [view]);
  const withdrawal = useWithdrawal(ports, identity, asTimeline, (withdrawn) =>
    noteWithdrawn(work, withdrawn),
  );
  const answered = useRef<ToWithdraw | undefined>(undefined);
  const { ask } = withdrawal;
  useEffect(() => {
    const meant = timelines.find(({ referral }) => referral.key === toWithdraw?.key);
    if (toWithdraw === undefined || answered.current === toWithdraw || meant === undefined) return;
    answered.current = toWithdraw;
    ask(meant);
  }, [toWithdraw, timelines, ask]);
  const { mutate: markRead } = useMarkRead(ports.marks);
  const { renewal, renew } = useRenewal(work);
  const canRenew = work.hand.referral === 'none' || work.hand.referral === 'running';
  const { asked } = withdrawal;
  const dialog = useLazyImport(asked && loadDialog);
  const adding = useAdding(work);
  const addDialog = useLazyImport(adding.inHand && loadAddDialog);
  const mayAddTo = ({ status, through }: Referral) =>
    through === undefined && ports.exchange.additions === 'taken'
      ? additionKinds.filter((kind) => mayAdd(kind, status))
      : [];
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
      {newsFirst(timelines).map((timeline) => (
        <ReferralCard
          key={timeline.referral.taskId}
          text={text}
          dutch={dutch}
          timeline={timeline}
          phone={coachOf(work.config.coaches, timeline.referral)?.phone ?? ''}
          putInJournal={(lines) => work.journal?.({ spoken: work, lines })}
          onRead={() => onRead(timeline)}
          onAskWithdraw={() => withdrawal.ask(timeline)}
          mayAdd={mayAddTo(timeline.referral)}
          onAdd={(kind) => adding.ask(timeline.referral, kind)}
          renewal={renewal.status !== 'idle' && renewal.taskId === timeline.referral.taskId ? renewal : idle}
          onRenew={canRenew ? () => renew(timeline.referral) : undefined}
        />
      ))}
      {adding.inHand && addDialog && (
        <addDialog.AddDialog
          text={text}
          dutch={work.dutch}
          form={adding.inHand.now.form}
          coach={adding.inHand.referral.coach}
          sender={adding.sender}
          state={adding.inHand.state}
          onChange={adding.change}
          onSend={adding.send}
          onSignIn={work.onSignIn}
          onClose={adding.close}
        />
      )}
      {asked && dialog && (
        <dialog.WithdrawDialog
          text={text}
          timeline={asked.timeline}
          reach={reachIn(work.config.coaches, asked.timeline.referral)}
          state={asked.state}
          onWithdraw={withdrawal.answer}
          onClose={withdrawal.close}
        />
      )}
    </>
  );
}

/** Where the settings say that the coach of this referral can be reached; empty when they do not know the coach. */
function reachIn(coaches: readonly CoachOrganisation[], referral: Referral): string {
  const known = coachOf(coaches, referral);
  return known === undefined ? '' : describeReach(known);
}

/** The organisation of this referral, where the settings know it by its reference or its name. */
function coachOf(
  coaches: readonly CoachOrganisation[],
  { coach, coachReference }: Referral,
): CoachOrganisation | undefined {
  return coaches.find(
    ({ reference, name }) => (reference !== undefined && reference === coachReference) || name === coach,
  );
}

/** A referral that went from this panel counts as running until it is withdrawn, and nothing else is known to run. */
function noteWithdrawn({ reading, hand }: ConsultWork, { key }: Referral): void {
  const others = runningExcept(key, reading.referrals);
  if (others.known && others.value.length === 0)
    hand.noteReferral((before) => (before === 'running' ? 'none' : before));
}

/** Referrals with something new before the others, each group newest first. */
function newsFirst(timelines: readonly Timeline[]): readonly Timeline[] {
  return timelines.toSorted((one, other) => Math.sign(other.newCount) - Math.sign(one.newCount));
}
