import type { Referral, StepEvent, StepEventId } from '../referral/referral.ts';
import type { Ended } from './ended.ts';
import { sortEvents } from './newest-first.ts';
import type { Headline } from './referral-states.ts';
import { reportedEvents } from './reported-events.ts';
import { findStep, type Step } from './steps.ts';

/** What a headline is made of. */
export type ForHeadline = {
  readonly referral: Referral;
  readonly steps: readonly Step[];
  readonly ended: Ended | undefined;
};

/** How it is in one word: how it ended, else the newest thing reported in the step it has reached. */
export function referralHeadline({ referral, steps, ended }: ForHeadline): Headline {
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

function withoutEvent({ status, messagesUnknown }: Referral): Headline {
  if (status === 'in-progress') return 'in-progress';
  return messagesUnknown === undefined ? 'sent' : 'sent-unknown';
}

/** An event of a step always has a name of ours. */
function named(event: StepEvent | undefined): StepEventId | undefined {
  return event === undefined || event.event === 'other' ? undefined : event.event;
}
