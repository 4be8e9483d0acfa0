import type { Referral, ReferralStatus, StepEvent, StepEventId } from '../referral/referral.ts';
import { sortEvents } from './newest-first.ts';
import type { VoidedHow } from './referral-states.ts';

/** How a referral came to its end. */
export type Ended = {
  readonly how: 'rejected' | 'completed' | 'ended-early' | 'withdrawn' | VoidedHow;
  /** In the words of who ended it; empty when there are none. */
  readonly reason: string;
  /** ISO instant or date; undefined when it is not known. */
  readonly at: string | undefined;
};

/** The status says that it has ended, the events say how. Undefined while it runs, and for a draft. */
export function readEnded(referral: Referral, events: readonly StepEvent[]): Ended | undefined {
  const how = howEnded(referral.status, events);
  if (how === undefined) return undefined;

  const ending = sortEvents(events.filter(({ event }) => event === how))[0];
  return {
    how,
    reason: referral.statusReason || (ending?.text ?? ''),
    at: ending?.at ?? referral.changedAt, // an ended Task rests: its last change is the end
  };
}

function howEnded(status: ReferralStatus, events: readonly StepEvent[]): Ended['how'] | undefined {
  const isReported = (id: StepEventId) => events.some(({ event }) => event === id);

  switch (status) {
    case 'rejected':
      return 'rejected';
    case 'completed':
      return isReported('ended-early') ? 'ended-early' : 'completed';
    case 'failed':
      return 'ended-early';
    case 'cancelled': // ours for a withdrawal, but some systems of coaches close a file with it
      return isReported('ended-early') ? 'ended-early' : 'withdrawn';
    case 'revoked': // some systems of coaches answer so, and say why in an event
      if (isReported('rejected')) return 'rejected';
      return isReported('ended-early') ? 'ended-early' : 'revoked';
    case 'entered-in-error':
    case 'not-to-be-done':
      return status;
    default:
      return undefined;
  }
}
