import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { declinedToday } from '../../domain/consult/actions.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import { declineJournal } from '../../domain/referral/as-text/journal.ts';
import type { DeclineContent } from '../../domain/referral/decline.ts';
import { isRunning } from '../../domain/referral/referral.ts';
import { whyNot } from '../../text/decline-words.ts';
import { focusOn } from '../../ui/parts/sections.ts';
import { firstNeeded } from '../../ui/referral/bar/MissingList.tsx';
import type { SendState } from '../../ui/referral/bar/SendButton.tsx';
import { ReferralSection } from '../../ui/referral/ReferralSection.tsx';
import type { ConsultInHand, ConsultWork } from '../context/consult-work.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import { useDecline } from '../conversation/use-decline.ts';
import type { JudgedRecord } from '../pipeline/judge-record.ts';
import { prepareAtHand } from '../pipeline/prepare-referral.ts';
import { runningExcept } from '../pipeline/running-except.ts';
import { LeafletOpener } from '../region/LeafletOpener.tsx';
import { NearbyOpener } from '../social-map/NearbyOpener.tsx';
import { DraftPart } from './DraftPart.tsx';
import { referralCallbacks } from './referral-actions.ts';
import type { useDrafts } from './use-drafts.ts';
import { type Sending, useSending } from './use-sending.ts';

const ready = { status: 'ready' } as const;
const shownTheWay: DeclineContent = { reason: '', why: 'shown-the-way', askAgain: undefined };

const loadSent = () => import('./SentPart.tsx');
const loadCarrier = () => import('./CarrierPart.tsx');

export type ReferralPartProps = {
  readonly work: ConsultWork;
  readonly judged: JudgedRecord;
  readonly drafts: ReturnType<typeof useDrafts>;
  /** Told when the referral was sent, which then takes the whole of the consult, and when another one begins. */
  readonly onStage: (stage: 'consult' | 'sent') => void;
  /** Asks, among the coach's answers, whether to take back the referral of this key. */
  readonly onWithdraw: (key: string) => void;
};

/** The referral from prefilled summary to sent, and what else can be done with this consult. */
export function ReferralPart({ work, judged, drafts, onStage, onWithdraw }: ReferralPartProps) {
  const prepared = prepareAtHand(work, judged);
  const { ports, identity, hand, reading, text } = work;
  const sender = useSending(
    ports,
    identity,
    { base: hand.consult.draft, onChanged: drafts.settle },
    hand.startAnew,
    loadSent,
  );
  const sending = isOver(sender.sending, work) ? ready : sender.sending;
  const declining = useDecline(work);
  const declined = declinedToday(hand.consult, work.now);
  const { noteReferral } = hand;
  useLayoutEffect(() => {
    const now = referralDuring(sending); // the next one does not make the one before it unsent
    noteReferral((before) => (before === 'running' ? before : now));
    onStage(sending.status === 'sent' ? 'sent' : 'consult');
  }, [noteReferral, onStage, sending]);
  const { goneOnWith } = drafts;
  const needed = useRef('');
  needed.current = firstNeeded(prepared.missing);
  useEffect(() => {
    if (goneOnWith !== undefined) focusOn(document, `#${needed.current}`);
  }, [goneOnWith]);
  const after = useLazyImport(prepared.outgoing && loadSent);
  const { coach } = prepared.draft;
  const { kind: channel } = coach?.channel ?? { kind: 'fhir' }; // no one chosen yet: the send button says so
  const carrier = useLazyImport(channel === 'fhir' ? undefined : loadCarrier);
  if (sending.status === 'sent') {
    return after ? (
      <after.SentPart
        work={work}
        sent={sending}
        onAnother={sender.reset}
        onWithdraw={() => onWithdraw(sending.going.outgoing.key)}
      />
    ) : null;
  }

  const on = referralCallbacks(work, prepared, sender);
  const state = sendState(sending, hand.consult.key);
  const isUnderWay = state.status !== 'ready' && state.status !== 'failed';
  const hasRunning = entriesRead(runningExcept(undefined, reading.referrals)).length > 0;
  const declinedLines = declined ? journalLines(declined, work, judged) : '';
  const recorded = judged.cautions.filter(({ status }) => status === 'recorded').map(({ id }) => id);
  return (
    <ReferralSection
      text={text}
      draft={prepared.draft}
      proposals={prepared.proposals}
      emailOnRecord={work.patient.email}
      coaches={prepared.coaches}
      rejectedBy={hand.consult.rejectedBy}
      running={runningExcept(prepared.draft.key, reading.referrals)}
      secondReferral={hand.consult.secondReferral}
      cautions={recorded}
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
      nearby={
        work.config.socialMap && (
          <NearbyOpener work={work} map={work.config.socialMap} themes={prepared.draft.themes} />
        )
      }
      marks={work.session === 'none' ? 'stay' : 'go-along'}
      on={on}
      below={
        channel === 'fhir' &&
        work.portal?.({
          spoken: work,
          outgoing: isUnderWay ? undefined : prepared.outgoing,
          fills: { kind: 'any', onSent: (name) => on.sentThrough({ channel: 'portal', name }) },
        })
      }
      decline={{
        declined,
        doing: declining.doing,
        journalLines: declinedLines,
        putInJournal: declined && work.journal?.({ spoken: work, lines: declinedLines }),
        referral: hasRunning && hand.referral === 'none' ? 'running' : hand.referral,
        onDecline: declining.decline,
        leaflet: (
          <LeafletOpener
            text={text}
            language={work.language}
            config={work.config}
            onShownTheWay={() => declining.decline(shownTheWay)}
          />
        ),
        onUndo: declining.undo,
        onFailureAction: declining.failureAction,
      }}
      drafts={
        ports.exchange.drafts === 'kept' && (
          <DraftPart
            work={work}
            drafts={drafts}
            role={prepared.missing.includes('role-may-not-send') ? 'prepares' : 'sends'}
          />
        )
      }
    />
  );
}

/** The journal is Dutch on every screen. */
function journalLines(declined: DeclineContent, work: ConsultWork, judged: JudgedRecord): string {
  const { reasons, patientsWords } = prepareAtHand(work, judged).draft;
  const { signals, journal, conversation } = work.dutch;
  const { askAgain } = declined;
  const labels = reasons.map((signal) => signals.labels[signal]);
  return journal.lines(
    declineJournal({
      became: declined.why === 'shown-the-way' ? 'shown-the-way' : 'declined',
      reasons: labels,
      patientsWords,
      whyNot: whyNot(declined, work.dutch),
      askAgain: askAgain === undefined ? '' : conversation.decline.askAgainChoices[askAgain],
    }),
  );
}

/** What was sent here is no longer what this consult is about: it was withdrawn, or rejected and made again. */
function isOver(sending: Sending, { hand, reading }: ConsultWork): boolean {
  if (sending.status !== 'sent') return false;
  const { key } = sending.going.outgoing;
  const isWithdrawn = entriesRead(reading.referrals).some((sent) => sent.key === key && !isRunning(sent));
  return isWithdrawn || hand.consult.rejectedBy.length > 0;
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
