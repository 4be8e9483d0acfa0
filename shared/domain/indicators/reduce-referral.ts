import { dayRange } from '../calendar/day-number.ts';
import { firstDate, lastDate, parseIsoDate } from '../calendar/partial-date.ts';
import { type FeedbackMoment, feedbackMoments } from '../referral/choice-fields.ts';
import { isRunning, type Referral, type ReferralStatus, type StepEvent } from '../referral/referral.ts';
import type { CountedEvent, CountedReferral, FeedbackGiven } from './counted-referral.ts';

/** What a referral tells for counting: days and codes; of the coach's messages only when they were sent. */
export type ReferralSeen = Pick<Referral, 'status' | 'changedAt' | 'sentAt' | 'feedbackMoments'> & {
  readonly events: readonly (Pick<StepEvent, 'event' | 'at'> & Partial<Pick<StepEvent, 'dated'>>)[];
  /** ISO instants or dates of messages, the last ones will do; undefined for one without a date. */
  readonly messagesAt: readonly (string | undefined)[];
};

/** The part of a counted referral that follows from what happened. */
export type ReferralCourse = Pick<
  CountedReferral,
  'status' | 'withdrawn' | 'sentOn' | 'endedOn' | 'events' | 'feedback'
>;

/** What stays of a referral's course at the border: days on the practice's calendar, and no words. */
export function reduceReferral(seen: ReferralSeen): ReferralCourse {
  const events = countedEvents(seen.events);
  const endedOn = isRunning(seen) || seen.status === 'draft' ? undefined : endOf(events, seen.changedAt);
  return {
    status: seen.status,
    withdrawn: isWithdrawn(seen.status, events),
    sentOn: parseIsoDate(seen.sentAt),
    endedOn,
    events,
    feedback: feedbackMoments
      .filter((moment) => seen.feedbackMoments.includes(moment))
      .flatMap((moment) => feedbackAfter(moment, seen, events, endedOn)),
  };
}

/** By the practice or another system; some systems of coaches answer in the same way, and say so in an event. */
function isWithdrawn(status: ReferralStatus, events: readonly CountedEvent[]): boolean {
  if (status === 'revoked' && isReported(events, 'rejected')) return false;
  return (status === 'cancelled' || status === 'revoked') && !isReported(events, 'ended-early');
}

function countedEvents(events: ReferralSeen['events']): readonly CountedEvent[] {
  return events.flatMap(({ event, at, dated }): readonly CountedEvent[] => {
    if (event === 'other') return [];
    return [{ event, on: parseIsoDate(at), ...(dated === 'by' && { dated }) }];
  });
}

/** The day of the ending that was reported; without one the last change, since an ended referral rests. */
function endOf(events: readonly CountedEvent[], changedAt: string | undefined): string | undefined {
  const endings = events.filter(({ event }) => ['rejected', 'completed', 'ended-early'].includes(event));
  return lastDate(endings.map(({ on }) => on)) ?? parseIsoDate(changedAt);
}

function feedbackAfter(
  moment: FeedbackMoment,
  { status, messagesAt }: ReferralSeen,
  events: readonly CountedEvent[],
  endedOn: string | undefined,
): readonly FeedbackGiven[] {
  if (!isPast(moment, status, events)) return [];

  const since = moment === 'at-the-end' ? endedOn : firstDay(events, eventOf[moment]);
  const isAnswered = messagesAt.some((at) => isOnOrAfter(parseIsoDate(at), since));
  return [{ moment, given: isAnswered ? 'given' : 'not-given' }];
}

const eventOf = { 'after-intake': 'intake-done', 'activity-started': 'activity-started' } as const;

/** A rejected referral has no end to tell of: the rejection itself is what the coach let know. */
function isPast(moment: FeedbackMoment, status: ReferralStatus, events: readonly CountedEvent[]): boolean {
  if (moment !== 'at-the-end') return isReported(events, eventOf[moment]);
  return (
    status === 'completed' ||
    status === 'failed' ||
    (status === 'cancelled' && isReported(events, 'ended-early'))
  );
}

/** Where one of both has no date, or no day, the message has the benefit of the doubt. */
function isOnOrAfter(day: string | undefined, since: string | undefined): boolean {
  return day === undefined || since === undefined || dayRange(day).last >= dayRange(since).first;
}

function firstDay(events: readonly CountedEvent[], id: CountedEvent['event']): string | undefined {
  return firstDate(events.filter(({ event }) => event === id).map(({ on }) => on));
}

function isReported(events: readonly CountedEvent[], id: CountedEvent['event']): boolean {
  return events.some(({ event }) => event === id);
}
