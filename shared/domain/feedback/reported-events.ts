import type { Referral, ReferralStatus, StepEvent, StepEventId } from '../referral/referral.ts';

/**
 * What the coach reported, each thing once. Where no event says what the status says (a system that reports no
 * steps), the status stands in for it.
 */
export function reportedEvents(referral: Referral): readonly StepEvent[] {
  const events = eachOnce(referral.events);
  return [...events, ...impliedBy(referral, events)];
}

/** What a status says on its own. */
const said: Partial<Readonly<Record<ReferralStatus, StepEventId>>> = {
  received: 'received',
  accepted: 'accepted',
  ready: 'accepted',
  rejected: 'rejected',
  completed: 'completed',
  failed: 'ended-early',
};

function impliedBy(
  { status, statusReason, changedAt }: Referral,
  events: readonly StepEvent[],
): readonly StepEvent[] {
  const event = said[status];
  if (event === undefined || events.some((reported) => saysAsMuch(reported, event))) return [];

  // Once it has ended a Task rests, so its last change is the ending; before that the last change can be anything.
  return [{ event, at: isEnding(event) ? changedAt : undefined, text: statusReason }];
}

/** An ending is said by an ending; being received or accepted by anything that comes after it. */
function saysAsMuch({ event }: StepEvent, said: StepEventId): boolean {
  if (isEnding(said)) return event === said || (event === 'ended-early' && said === 'completed');
  return event !== 'other' && (event !== 'received' || said === 'received');
}

function isEnding(event: StepEventId): boolean {
  return event === 'rejected' || event === 'completed' || event === 'ended-early';
}

function eachOnce(events: readonly StepEvent[]): readonly StepEvent[] {
  const byContent = new Map(
    events.map((event) => [JSON.stringify([event.event, event.at, event.text]), event]),
  );
  return [...byContent.values()];
}
