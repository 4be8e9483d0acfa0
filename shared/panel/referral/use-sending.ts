import { useRef, useState } from 'preact/hooks';
import type { Consult } from '../../domain/consult/consult.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Failure, failureFrom } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { LookOutcome, SendOutcome } from '../../ports/referrals.ts';
import { useLookForReferral, useSendReferral } from '../../queries/referral-queries.ts';
import { namedPatients, type PanelIdentity } from '../context/panel-identity.ts';
import type { PanelPorts } from '../context/panel-ports.ts';

/** What is being sent, and to whom; kept, because a repeat must be the very same. */
export type Going = {
  readonly outgoing: OutgoingReferral;
  readonly coach: CoachOrganisation;
  /** The consult as it was at the click: what is typed after it is in no referral. */
  readonly consult: Consult;
};

/** Where a send is. */
export type Sending =
  | { readonly status: 'ready' }
  | {
      readonly status: 'sending' | 'in-doubt' | 'asking' | 'not-arrived' | 'several-found';
      readonly going: Going;
    }
  | { readonly status: 'failed'; readonly failure: Failure; readonly going: Going }
  | { readonly status: 'sent-by-colleague'; readonly by: string; readonly going: Going }
  | {
      readonly status: 'sent';
      readonly outcome: 'sent' | 'already-sent' | 'not-recorded';
      readonly going: Going;
    };

/** The kept draft that is sent, where there is one. */
export type SendingDraft = {
  readonly base: DraftBase | undefined;
  /** A colleague saved it meanwhile: the base to go on from when it says the same, else the user decides first. */
  readonly onChanged: (now: KeptDraft) => DraftBase | undefined;
};

/**
 * Sends once, and in doubt looks whether it arrived, which sends nothing. What shows that it
 * went (`loadSent`) is there before anything goes.
 */
export function useSending(
  { exchange, audit }: Pick<PanelPorts, 'exchange' | 'audit'>,
  identity: PanelIdentity,
  draft: SendingDraft,
  onSent: (sent: Consult) => void,
  loadSent: () => Promise<unknown>,
) {
  const [sending, setSending] = useState<Sending>({ status: 'ready' });
  const { mutateAsync } = useSendReferral(exchange);
  const { mutateAsync: lookFor } = useLookForReferral(exchange);
  const underWay = useRef(false); // two clicks in one tick are one send

  async function attempt(going: Going, status: 'sending' | 'asking'): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setSending({ status, going });
    try {
      await loadSent();
      const outcome = await (status === 'asking' ? lookOver(going) : sendOver(going, draft.base));
      setSending(afterOutcome(outcome, going));
      if (isThere(outcome)) arrived(going);
    } catch (thrown) {
      setSending({ status: 'failed', failure: failureFrom(thrown), going });
    } finally {
      underWay.current = false;
    }
  }

  async function sendOver(going: Going, base: DraftBase | undefined): Promise<SendOutcome> {
    const send = (over: DraftBase | undefined) =>
      mutateAsync({ outgoing: going.outgoing, named: namedPatients(identity), draft: over });
    const outcome = await send(base);
    const next = outcome.kind === 'draft-changed' ? draft.onChanged(outcome.now) : undefined;
    return next === undefined ? outcome : send(next);
  }

  function lookOver({ outgoing }: Going): Promise<LookOutcome> {
    return lookFor({ outgoing, named: namedPatients(identity), draft: draft.base });
  }

  function arrived({ consult }: Going): void {
    audit.note('sent', identity.patient.patient);
    onSent(consult);
  }

  return {
    sending,
    send: (going: Going) => void attempt(going, 'sending'),
    /** Looks whether it arrived. Sends nothing. */
    look: () => {
      if ('going' in sending) void attempt(sending.going, 'asking');
    },
    /** Repeats the same send under the same key. */
    sendAgain: () => {
      if ('going' in sending) void attempt(sending.going, 'sending');
    },
    /** Back to the form: after a failure was read, or for another referral. */
    reset: () => setSending({ status: 'ready' }),
  };
}

function afterOutcome(outcome: LookOutcome, going: Going): Sending {
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
    case 'not-recorded':
      return { status: 'sent', outcome: outcome.kind, going };
    case 'several-found':
    case 'not-arrived':
    case 'in-doubt':
      return { status: outcome.kind, going };
    case 'draft-changed':
      return { status: 'ready' };
    case 'sent-by-colleague':
      return { status: outcome.kind, by: outcome.by, going };
  }
}

function isThere({ kind }: LookOutcome): boolean {
  return kind === 'sent' || kind === 'already-sent' || kind === 'not-recorded';
}
