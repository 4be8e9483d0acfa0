import { useLayoutEffect } from 'preact/hooks';
import { declinedToday, holdsSending } from '../../domain/consult/actions.ts';
import { ReferralSection } from '../../ui/referral/ReferralSection.tsx';
import type { SendState } from '../../ui/referral/SendBar.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import type { ConsultInHand } from '../context/use-consult.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import { useDecline } from '../conversation/use-decline.ts';
import type { JudgedRecord } from '../pipeline/judge-record.ts';
import { prepareAtHand } from '../pipeline/prepare-referral.ts';
import { runningExcept } from '../pipeline/running-except.ts';
import { DraftPart } from './DraftPart.tsx';
import { referralCallbacks } from './referral-actions.ts';
import type { useDrafts } from './use-drafts.ts';
import { type Sending, useSending } from './use-sending.ts';

const ready = { status: 'ready' } as const;

const loadSent = () => import('./SentPart.tsx');
const loadCarrier = () => import('./CarrierPart.tsx');

export type ReferralPartProps = {
  readonly work: ConsultWork;
  readonly judged: JudgedRecord;
  readonly drafts: ReturnType<typeof useDrafts>;
};

/** The referral from prefilled form to sent, tied to the consult. */
export function ReferralPart({ work, judged, drafts }: ReferralPartProps) {
  const prepared = prepareAtHand(work, judged);
  const { ports, identity, hand, reading, text } = work;
  const sender = useSending(
    ports,
    identity,
    { base: hand.consult.draft, onChanged: drafts.settle },
    hand.startAnew,
    loadSent,
  );
  const isRenewed = hand.consult.rejectedBy.length > 0; // begun after what was sent here was rejected
  const sending = isRenewed && sender.sending.status === 'sent' ? ready : sender.sending;
  const undoing = useDecline(work);
  const declined = declinedToday(hand.consult, work.now);
  const { noteReferral } = hand;
  useLayoutEffect(() => {
    const now = referralDuring(sending); // the next one does not make the one before it unsent
    noteReferral((before) => (before === 'running' ? before : now));
  }, [noteReferral, sending]);
  const after = useLazyImport(prepared.outgoing && loadSent);
  const { coach } = prepared.draft;
  const { kind: channel } = coach?.channel ?? { kind: 'fhir' }; // no one chosen yet: the send button says so
  const carrier = useLazyImport(channel === 'fhir' ? undefined : loadCarrier);
  if (sending.status === 'sent') {
    return after ? <after.SentPart work={work} sent={sending} onAnother={sender.reset} /> : null;
  }

  const on = referralCallbacks(work, prepared, sender);
  const state = sendState(sending, hand.consult.key);
  const isUnderWay = state.status !== 'ready' && state.status !== 'failed';
  return (
    <ReferralSection
      text={text}
      draft={prepared.draft}
      proposals={prepared.proposals}
      emailOnRecord={work.patient.email}
      coaches={prepared.coaches}
      rejectedBy={hand.consult.rejectedBy}
      running={runningExcept(prepared.draft.key, reading.referrals)}
      declined={{
        declined: holdsSending(declined) ? declined : undefined,
        doing: undoing.doing,
        onUndo: undoing.undo,
        onFailureAction: undoing.failureAction,
      }}
      secondReferral={hand.consult.secondReferral}
      cautions={judged.cautions.filter(({ status }) => status === 'recorded').map(({ id }) => id)}
      questions={judged.questions}
      checked={hand.consult.checked}
      missing={prepared.missing}
      preview={prepared.preview}
      sending={state}
      carrier={
        channel === 'fhir' || coach === undefined ? undefined : carrier ? (
          <carrier.CarrierPart
            work={work}
            coach={coach}
            outgoing={prepared.outgoing}
            onSent={on.sentThrough}
          />
        ) : null
      }
      letter={channel === 'text' && prepared.outgoing ? carrier?.letterFor(prepared.outgoing) : undefined}
      marks={work.session === 'none' ? 'stay' : 'go-along'}
      on={on}
      below={
        <>
          {channel === 'fhir' &&
            work.portal?.({
              spoken: work,
              outgoing: isUnderWay ? undefined : prepared.outgoing,
              fills: { kind: 'any', onSent: (name) => on.sentThrough({ channel: 'portal', name }) },
            })}
          {ports.exchange.drafts === 'kept' && <DraftPart work={work} drafts={drafts} />}
        </>
      }
    />
  );
}

/** What a "no" has to wait for. */
function referralDuring({ status }: Sending): ConsultInHand['referral'] {
  switch (status) {
    case 'ready':
    case 'failed':
      return 'none';
    case 'sending':
    case 'asking':
      return 'sending';
    case 'in-doubt':
    case 'not-arrived':
      return 'unconfirmed';
    default:
      return 'running';
  }
}

function sendState(sending: Exclude<Sending, { status: 'sent' }>, key: string): SendState {
  if (sending.status === 'sent-by-colleague') {
    const isBehind = sending.going.outgoing.key !== key; // gone on as a new referral
    return isBehind ? { status: 'ready' } : { status: sending.status, by: sending.by };
  }
  return sending.status === 'failed'
    ? { status: 'failed', failure: sending.failure }
    : { status: sending.status };
}
