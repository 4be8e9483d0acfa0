import { isContact, isUnderWayUnreported } from '../feedback/first-contact.ts';
import { furthestStep, type StepId, stepIds } from '../feedback/steps.ts';
import { isRunning } from '../referral/referral.ts';
import type { CountedEvent, CountedReferral } from './counted-referral.ts';
import { dayNumber } from './day-number.ts';

/** Day number; `undated`: it happened, nobody knows when; undefined: it did not happen. */
export type Happened = number | 'undated' | undefined;

/** What one referral comes to, whatever the norms: it lives until it is counted. */
export type Contribution = {
  readonly standing: 'sent' | 'withdrawn' | 'never-counts';
  readonly sentDay: number | undefined;
  readonly contact: Happened;
  readonly intake: Happened;
  readonly ended: Happened;
  readonly furthest: StepId;
  readonly feedback: 'given' | 'not-given' | 'not-due';
};

/** CountedReferral → what it adds. Definitions: docs/clinical/indicators.md#definitions. */
export function contributionOf(referral: CountedReferral): Contribution {
  const { status, sentOn, endedOn } = referral;
  const furthest = furthestStep(
    status,
    referral.events.map(({ event, on }) => ({ event, at: on, text: '' })),
  );
  return {
    standing: standingOf(referral),
    sentDay: sentOn === undefined ? undefined : dayNumber(sentOn),
    contact: contactOf(referral, furthest),
    intake: intakeOf(referral, furthest),
    ended: isRunning(referral) ? undefined : endedOn === undefined ? 'undated' : dayNumber(endedOn),
    furthest,
    feedback: feedbackOf(referral),
  };
}

function standingOf({ status, withdrawn }: CountedReferral): Contribution['standing'] {
  if (status === 'draft' || status === 'entered-in-error') return 'never-counts';
  return withdrawn ? 'withdrawn' : 'sent';
}

function contactOf(referral: CountedReferral, furthest: StepId): Happened {
  const contacts = referral.events.filter(isContact);
  if (contacts.length > 0) return earliest(contacts);
  return isUnderWayUnreported(referral) || isFrom('guidance', furthest) ? 'undated' : undefined;
}

/** A step after the intake cannot be without one, but does not tell its day. */
function intakeOf({ events }: CountedReferral, furthest: StepId): Happened {
  const intakes = events.filter(({ event }) => event === 'intake-done');
  if (intakes.length > 0) return earliest(intakes);
  return isFrom('guidance', furthest) ? 'undated' : undefined;
}

function isFrom(first: StepId, step: StepId): boolean {
  return stepIds.indexOf(step) >= stepIds.indexOf(first);
}

function earliest(events: readonly CountedEvent[]): Happened {
  const days = events.map(({ on }) => on).filter((on) => on !== undefined);
  const [first] = days.toSorted();
  return first === undefined ? 'undated' : dayNumber(first);
}

function feedbackOf({ feedback }: CountedReferral): Contribution['feedback'] {
  if (feedback.length === 0) return 'not-due';
  return feedback.some(({ given }) => given === 'given') ? 'given' : 'not-given';
}
