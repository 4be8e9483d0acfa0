import type { StepEvent, StepEventId } from '../referral/referral.ts';
import type { VoidedHow } from './ended.ts';
import { sortEvents } from './newest-first.ts';
import { reportedEvents } from './reported-events.ts';
import { findStep } from './steps.ts';
import type { Timeline } from './timeline.ts';

/** The short state under which a referral is named in a list. */
export type Headline =
  | StepEventId
  | 'draft'
  | 'sent'
  /** Sent, and whether the coach answered is not known. */
  | 'sent-unknown'
  | 'on-hold'
  | 'in-progress'
  | 'withdrawn'
  | 'unclear'
  | VoidedHow;

/** How it is in one word: how it ended, else the newest thing reported in the step it has reached. */
export function referralHeadline({
  referral,
  steps,
  ended,
}: Pick<Timeline, 'referral' | 'steps' | 'ended'>): Headline {
  if (ended !== undefined) return ended.how;
  if (referral.status === 'draft') return 'draft';
  if (referral.status === 'suspended') return 'on-hold';
  if (referral.status === 'unclear') return 'unclear';

  const current = steps.find(({ status }) => status === 'current')?.id; // all done: it has ended, see above
  const ofStep = reportedEvents(referral).filter(({ event }) => findStep(event) === current);
  const newest = sortEvents(ofStep)[0];

  if (referral.status === 'on-hold' && newest?.event !== 'waiting-list') return 'on-hold'; // may lack any event
  return named(newest) ?? withoutEvent(referral);
}

function withoutEvent({ status, messagesUnknown }: Timeline['referral']): Headline {
  if (status === 'in-progress') return 'in-progress';
  return messagesUnknown === undefined ? 'sent' : 'sent-unknown';
}

/** An event of a step always has a name of ours. */
function named(event: StepEvent | undefined): StepEventId | undefined {
  return event === undefined || event.event === 'other' ? undefined : event.event;
}
