import type { Referral, StepEvent, StepEventId, TaskStatus } from '../referral/referral.ts';
import { type Ended, readEnded } from './ended.ts';

/**
 * What the coach reported, each thing once. Where no event says what the status says (a system that reports no
 * steps), the status is in for it.
 */
export function reportedEvents(referral: Referral): readonly StepEvent[] {
  const events = eachOnce(referral.events);
  const told = [...events, ...impliedBy(referral, events)];
  return [...told, ...unsaidReason(referral, told)];
}

/** Ends that the timeline tells of in an entry of their own, with the reason. */
const toldApart: readonly (Ended['how'] | undefined)[] = [
  'withdrawn',
  'revoked',
  'entered-in-error',
  'not-to-be-done',
];

/** The words beside a Task's status, which R4 allows with every status; told by themselves where nothing else has them. */
function unsaidReason(referral: Referral, told: readonly StepEvent[]): readonly StepEvent[] {
  const { status, statusReason, changedAt } = referral;
  if (statusReason === '' || status === 'draft') return [];
  const isTold = told.some(({ text }) => text.includes(statusReason));
  if (isTold || toldApart.includes(readEnded(referral, told)?.how)) return [];
  return [{ event: 'other', at: changedAt, dated: 'by', text: statusReason, documents: [] }];
}

/** What a Task's status says on its own. */
const said: Partial<Readonly<Record<TaskStatus, StepEventId>>> = {
  received: 'received',
  accepted: 'accepted',
  ready: 'accepted',
  rejected: 'rejected',
  completed: 'completed',
  failed: 'ended-early',
};

function impliedBy(
  { taskStatus, statusReason, changedAt }: Referral,
  events: readonly StepEvent[],
): readonly StepEvent[] {
  const event = said[taskStatus];
  if (event === undefined || events.some((reported) => saysAsMuch(reported, event))) return [];

  // The last change of the Task may be this answer or anything after it, so the answer came then at the latest.
  return [{ event, at: changedAt, dated: 'by', text: statusReason, documents: [] }];
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
    events.map((event) => [
      JSON.stringify([event.event, event.at, event.dated, event.text, event.documents]),
      event,
    ]),
  );
  return [...byContent.values()];
}
