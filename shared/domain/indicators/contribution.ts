import { isContact, isUnderWayUnreported } from '../feedback/first-contact.ts';
import { furthestStep, type StepId, stepIds } from '../feedback/steps.ts';
import { isRunning } from '../referral/referral.ts';
import { themes } from '../referral/themes.ts';
import { complaints, lifeEvents } from '../signals/signal-id.ts';
import type { CountedEvent, CountedReferral } from './counted-referral.ts';
import { dayNumber } from './day-number.ts';
import type { Demographics } from './reduce-demographics.ts';

/** The reasons in the order of their bits. */
export const reasonIds = [...lifeEvents, ...complaints];

/** What many referrals have in common; they share one of these. */
export type Group = Demographics & { readonly referrerType: string; readonly practice: string };

/** Day number; `undated`: it happened, nobody knows when; undefined: it did not happen. */
export type Happened = number | 'undated' | undefined;

/** What one referral adds to the figures, whatever the period and the norms: a small fixed record. */
export type Contribution = {
  /** Milliseconds since 1970; 0 when the server did not tell. */
  readonly version: number;
  readonly standing: 'sent' | 'withdrawn' | 'never-counts';
  readonly sentDay: number | undefined;
  readonly contact: Happened;
  readonly intake: Happened;
  readonly ended: Happened;
  readonly furthest: StepId;
  /** A bit for each of `reasonIds`. */
  readonly reasons: number;
  /** A bit for each of `themes`. */
  readonly themes: number;
  readonly feedback: 'given' | 'not-given' | 'not-due';
  readonly group: Group;
};

/** CountedReferral → what it adds. Definitions: docs/clinical/indicators.md#definitions. */
export function contributionOf(referral: CountedReferral, group: Group): Contribution {
  const { status, version, sentOn, endedOn } = referral;
  const furthest = furthestStep(
    status,
    referral.events.map(({ event, on }) => ({ event, at: on, text: '' })),
  );
  return {
    version: version === undefined ? 0 : Date.parse(version) || 0, // what is no date tells no version
    standing: standingOf(referral),
    sentDay: sentOn === undefined ? undefined : dayNumber(sentOn),
    contact: contactOf(referral, furthest),
    intake: intakeOf(referral, furthest),
    ended: isRunning(referral) ? undefined : endedOn === undefined ? 'undated' : dayNumber(endedOn),
    furthest,
    reasons: bitsOf(referral.reasons, reasonIds),
    themes: bitsOf(referral.themes, themes),
    feedback: feedbackOf(referral),
    group,
  };
}

/** Which of the ids a row of bits stands for. */
export function idsOf<Id extends string>(bits: number, ids: readonly Id[]): readonly Id[] {
  return ids.filter((_, index) => (bits & (1 << index)) !== 0);
}

function bitsOf<Id extends string>(present: readonly Id[], ids: readonly Id[]): number {
  return ids.reduce((bits, id, index) => (present.includes(id) ? bits | (1 << index) : bits), 0);
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
