import { readPartialDate, toFirstInstant, toLastInstant } from '../calendar/partial-date.ts';
import { type StepEvent, stepEventIds } from '../referral/referral.ts';

/** The order in a referral's life. An event with a code that is not ours (`other`) comes before all others. */
const eventOrder: readonly StepEvent['event'][] = ['other', ...stepEventIds];

/** Where something may lie on the timeline, in milliseconds; both ends are the same where it is known. */
export type TimelineSortKey = { readonly first: number; readonly last: number };

/**
 * The latest moment that is meant, in milliseconds. A day without a time counts as its end: what a coach notes by the
 * day came after the minute we sent it. Without a date it rests on top, where it is not missed.
 */
export function toSortKey(at: string | undefined): number {
  const date = readPartialDate(at);
  if (date === undefined) return Number.POSITIVE_INFINITY;
  const end = toLastInstant(date).epochMilliseconds;
  return date.kind === 'instant' ? end : end - 1; // midnight is of the day after
}

/** From the first to the last moment that is meant by a month or a year; all else has the one moment of `toSortKey`. */
export function toTimelineSortKey(at: string | undefined): TimelineSortKey {
  const date = readPartialDate(at);
  const last = toSortKey(at);
  const isSpan = date?.kind === 'month' || date?.kind === 'year';
  return { first: isSpan ? toFirstInstant(date).epochMilliseconds : last, last };
}

/**
 * Newest first. What certainly came later is above; where two may have come in either order (a month, and a day
 * in it) `beside` decides, as it does for what has one moment. Gives one order, however the items came in.
 */
export function sortNewestFirst<Item>(
  items: readonly Item[],
  placeOfItem: (item: Item) => TimelineSortKey,
  beside: (one: Item, other: Item) => number,
): readonly Item[] {
  const left = items
    .map((item) => ({ item, place: placeOfItem(item) }))
    .toSorted((one, other) => -inOrder(one.place.last, other.place.last) || beside(one.item, other.item));
  if (left.every(({ place }) => place.first === place.last)) return left.map(({ item }) => item);

  const sorted: Item[] = [];
  while (left.length > 0) {
    const latestStart = Math.max(...left.map(({ place }) => place.first));
    const mayBeNewest = left.filter(({ place }) => place.last >= latestStart);
    const next = mayBeNewest.toSorted((one, other) => beside(one.item, other.item))[0];
    if (next === undefined) throw new RangeError('some item always has the latest start');
    sorted.push(next.item);
    left.splice(left.indexOf(next), 1);
  }
  return sorted;
}

/** Newest sent first, whatever clock each was written on; what has no date comes last. */
export function sortNewestSent<Item extends { readonly sentAt: string | undefined }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((one, other) => compareSent(one.sentAt, other.sentAt));
}

/** The order of two moments of sending: the later first, what is no date last. */
export function compareSent(one: string | undefined, other: string | undefined): number {
  const place = (at: string | undefined) => (readPartialDate(at) === undefined ? -1 : toSortKey(at));
  return -inOrder(place(one), place(other)) + 0; // no minus zero
}

/** Events, newest first; at one and the same moment the one furthest along. Any order of reading gives this order. */
export function sortEvents(events: readonly StepEvent[]): readonly StepEvent[] {
  return sortNewestFirst(events, ({ at }) => toTimelineSortKey(at), compareEventsBeside);
}

/** Two events that may be of one moment: the one furthest along first. */
export function compareEventsBeside(one: StepEvent, other: StepEvent): number {
  return (
    -inOrder(eventOrder.indexOf(one.event), eventOrder.indexOf(other.event)) ||
    inOrder(one.text, other.text) ||
    inOrder(one.at ?? '', other.at ?? '') ||
    inOrder(JSON.stringify([one.dated, one.documents]), JSON.stringify([other.dated, other.documents]))
  );
}

/** Smaller first. By code unit, since a language's own order calls some different texts equal. */
export function inOrder<T extends number | string>(one: T, other: T): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
