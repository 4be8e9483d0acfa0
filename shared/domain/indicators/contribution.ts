import { type DayRange, dateOfDay, dayNumber, dayRange } from '../calendar/day-number.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { isContact, isUnderWayUnreported } from '../feedback/first-contact.ts';
import { type StepId, stepIds } from '../feedback/referral-states.ts';
import { furthestStep } from '../feedback/steps.ts';
import type { ContactNorm } from '../referral/contact-norm.ts';
import { isContactDue, type ReferralStatus } from '../referral/referral.ts';
import type {
  ArrivalOutcome,
  ContactOutcome,
  CountedEvent,
  CountedReferral,
  OfferOutcome,
} from './counted-referral.ts';

/** The days on one of which it happened; `undated`: it happened, and it is not known when; undefined: it did not. */
export type Happened = DayRange | 'undated' | undefined;

/** What one referral comes to, whatever the norms: it lives until it is counted. */
export type Contribution = {
  readonly standing: 'sent' | 'withdrawn' | 'never-counts';
  /** The days on one of which it was sent; undefined when nothing tells. */
  readonly sent: DayRange | undefined;
  readonly contact: Happened;
  readonly intake: Happened;
  /** Or suspended, or not known to count still: then nothing is due, and there is no day. */
  readonly ended: Happened;
  readonly furthest: StepId;
  readonly feedback: 'given' | 'not-given' | 'not-due';
  readonly offerFound: OfferOutcome;
};

/** CountedReferral → what it adds. Definitions: docs/clinical/indicators.md#definitions. */
export function contributionOf(referral: CountedReferral): Contribution {
  const { status, sentOn, endedOn } = referral;
  const furthest = furthestStep(
    status,
    referral.events.map(({ event, on }) => ({ event, at: on, dated: 'on', text: '', documents: [] })),
  );
  return {
    standing: standingOf(referral),
    sent: sentOn === undefined ? undefined : dayRange(sentOn),
    contact: contactOf(referral, furthest),
    intake: intakeOf(referral, furthest),
    ended: isContactDue(referral) ? undefined : endedOn === undefined ? 'undated' : dayRange(endedOn),
    furthest,
    feedback: feedbackOf(referral),
    offerFound: offerFoundFor(referral, furthest),
  };
}

const neverCounting: readonly ReferralStatus[] = ['draft', 'entered-in-error', 'not-to-be-done'];

function standingOf({ status, withdrawn }: CountedReferral): Contribution['standing'] {
  if (neverCounting.includes(status)) return 'never-counts';
  return withdrawn ? 'withdrawn' : 'sent';
}

function contactOf(referral: CountedReferral, furthest: StepId): Happened {
  const contacts = referral.events.filter(isContact);
  if (contacts.length > 0) return earliest(contacts, referral.sentOn);
  return isUnderWayUnreported(referral) || isFrom('guidance', furthest) ? 'undated' : undefined;
}

/** A step after the intake cannot be without one, but does not tell its day. */
function intakeOf({ events, sentOn }: CountedReferral, furthest: StepId): Happened {
  const intakes = events.filter(({ event }) => event === 'intake-done');
  if (intakes.length > 0) return earliest(intakes, sentOn);
  return isFrom('guidance', furthest) ? 'undated' : undefined;
}

function isFrom(first: StepId, step: StepId): boolean {
  return stepIds.indexOf(step) >= stepIds.indexOf(first);
}

/**
 * The first of several may lie between the first of their first days and the first of their last days. One that is
 * dated by a later change happened on any day since the referral was sent: it can show that it was in time, never that
 * it was late.
 */
function earliest(events: readonly CountedEvent[], sentOn: string | undefined): Happened {
  const sent = sentOn === undefined ? undefined : dayRange(sentOn).first;
  const days = events.flatMap(({ on, dated }) => {
    if (on === undefined) return [];
    const { first, last } = dayRange(on);
    return [{ first: dated === 'by' ? Math.min(sent ?? first, first) : first, last }];
  });
  if (days.length === 0) return 'undated';
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.min(...days.map(({ last }) => last)),
  };
}

function feedbackOf({ feedback }: CountedReferral): Contribution['feedback'] {
  if (feedback.length === 0) return 'not-due';
  return feedback.some(({ given }) => given === 'given') ? 'given' : 'not-given';
}

/** Definition: docs/clinical/indicators.md#offer. An activity that began was found, whoever coded it. */
function offerFoundFor(referral: CountedReferral, furthest: StepId): OfferOutcome {
  if (intakeOf(referral, furthest) === undefined) return 'no-intake';
  const isReported = referral.events.some(({ event }) => event === 'matched' || event === 'activity-started');
  const kind = referral.offer?.kind;
  return isReported || kind === 'existing' || kind === 'newly-made' ? 'found' : 'not-found';
}

/** What the norm says of a day of sending, as day numbers. */
export type DueDays = {
  /** The last day on which contact is in time. */
  readonly due: number;
  /** The working day from which a referral without contact is late: on a Saturday no one could have called. */
  readonly lateFrom: number;
};

/** The norm for each day of sending, worked out once a day. */
export function dueDays(norm: ContactNorm): (sentDay: number) => DueDays {
  const known = new Map<number, DueDays>();
  return (sentDay) => {
    const days = known.get(sentDay) ?? daysBy(norm, dateOfDay(sentDay)); // not met before
    known.set(sentDay, days);
    return days;
  };
}

function daysBy(norm: ContactNorm, sent: Temporal.PlainDate): DueDays {
  const due = addWorkingDays(sent, norm.contactWorkingDays, norm);
  return { due: dayNumber(due.toString()), lateFrom: dayNumber(addWorkingDays(due, 1, norm).toString()) };
}

/** `first`, `last`: the norm by the first and last day on which it can have been sent. Definition: docs/clinical/indicators.md#contact-on-time. */
export function judgeContact(
  { contact, ended }: Contribution,
  { first, last }: { readonly first: DueDays; readonly last: DueDays },
  today: number,
): ContactOutcome {
  const made = until(today, contact);
  if (made === 'undated') return 'apart';
  if (made !== undefined) {
    if (made.last <= first.due) return 'on-time';
    return made.first > last.due ? 'late' : 'apart';
  }
  if (ended === undefined) {
    if (today >= last.lateFrom) return 'late';
    return today < first.lateFrom ? 'open' : 'apart';
  }
  return ended !== 'undated' && ended.first > last.due ? 'late' : 'apart';
}

/** Definition: docs/clinical/indicators.md#arrival. */
export function judgeArrival(
  { intake }: Contribution,
  daysSinceSending: number,
  after: number,
): ArrivalOutcome {
  if (daysSinceSending < after) return 'too-recent';
  return intake === undefined ? 'not-arrived' : 'arrived';
}

/** A day that is still to come cannot be the day on which it happened. */
export function until(today: number, happened: Happened): Happened {
  if (typeof happened !== 'object') return happened;
  return happened.first > today ? 'undated' : untilToday(happened, today);
}

/** Of days that have begun, those up to today: in the running month it cannot be a day still to come. */
export function untilToday({ first, last }: DayRange, today: number): DayRange {
  return { first, last: Math.min(last, today) };
}
