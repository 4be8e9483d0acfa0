import { lastInstantOf, momentOf } from '../calendar/moment.ts';
import { type StepEvent, stepEventIds } from '../referral/referral.ts';

/** What nobody knows the place of comes before all else. */
const eventOrder: readonly StepEvent['event'][] = ['other', ...stepEventIds];

/**
 * The place of a moment on the timeline, in milliseconds. A day without a time counts as its end: what a coach
 * notes by the day came after the minute we sent it. Without a date it stands on top, where it is not missed.
 */
export function placeOf(at: string | undefined): number {
  const moment = momentOf(at);
  return moment === undefined ? Number.POSITIVE_INFINITY : lastInstantOf(moment).epochMilliseconds;
}

/** Newest event first; at one and the same moment the one furthest along. Any order of reading gives this order. */
export function byNewest(one: StepEvent, other: StepEvent): number {
  return (
    -inOrder(placeOf(one.at), placeOf(other.at)) ||
    -inOrder(eventOrder.indexOf(one.event), eventOrder.indexOf(other.event)) ||
    inOrder(one.text, other.text) ||
    inOrder(one.at ?? '', other.at ?? '')
  );
}

/** Smaller first. By code unit, since a language's own order calls some different texts equal. */
export function inOrder<T extends number | string>(one: T, other: T): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
