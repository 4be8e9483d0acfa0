import { useRef, useState } from 'preact/hooks';
import { type Failure, failureFrom } from '../domain/failure.ts';
import type { CoachOrganisation } from '../domain/people/coach-organisation.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { SendOutcome } from '../ports/referral-exchange.ts';
import { useSendReferral } from '../queries/send-referral.ts';
import { namedPatients, type PanelIdentity } from './panel-identity.ts';
import type { PanelPorts } from './panel-ports.ts';

/** What is being sent, and to whom; kept, because a repeat must be the very same. */
export type Going = { readonly outgoing: OutgoingReferral; readonly coach: CoachOrganisation };

/** Where a send stands. */
export type Sending =
  | { readonly status: 'ready' }
  | { readonly status: 'sending' | 'in-doubt' | 'asking' | 'several-found'; readonly going: Going }
  | { readonly status: 'failed'; readonly failure: Failure; readonly going: Going }
  | { readonly status: 'sent'; readonly outcome: 'sent' | 'already-sent'; readonly going: Going };

/** Sends once, asks again in doubt, and knows no other way out than "it is there" or "it is not". */
export function useSending(
  { exchange, audit }: Pick<PanelPorts, 'exchange' | 'audit'>,
  identity: PanelIdentity,
  onSent: () => void,
) {
  const [sending, setSending] = useState<Sending>({ status: 'ready' });
  const { mutateAsync } = useSendReferral(exchange);
  const underWay = useRef(false); // two clicks in one tick are one send

  async function attempt(going: Going, status: 'sending' | 'asking'): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setSending({ status, going });
    try {
      const outcome = await mutateAsync({ outgoing: going.outgoing, named: namedPatients(identity) });
      setSending(afterOutcome(outcome, going));
      if (isThere(outcome)) arrived();
    } catch (thrown) {
      setSending({ status: 'failed', failure: failureFrom(thrown), going });
    } finally {
      underWay.current = false;
    }
  }

  function arrived(): void {
    audit.note('sent', identity.patient.patient);
    onSent();
  }

  return {
    sending,
    send: (going: Going) => void attempt(going, 'sending'),
    /** Repeats the same send under the same key: what arrived is found, what did not is sent. */
    askAgain: () => {
      if ('going' in sending) void attempt(sending.going, 'asking');
    },
    /** Back to the form: after a failure was read, or for another referral. */
    reset: () => setSending({ status: 'ready' }),
  };
}

function afterOutcome(outcome: SendOutcome, going: Going): Sending {
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
      return { status: 'sent', outcome: outcome.kind, going };
    case 'several-found':
    case 'in-doubt':
      return { status: outcome.kind, going };
  }
}

function isThere({ kind }: SendOutcome): boolean {
  return kind === 'sent' || kind === 'already-sent';
}
