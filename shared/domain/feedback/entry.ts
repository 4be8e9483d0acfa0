import { dayOfIso, firstInstantOf, readPartialDate } from '../calendar/partial-date.ts';
import type { Message, Referral, StepEvent } from '../referral/referral.ts';
import { eachMessageOnce, plain } from './each-message-once.ts';
import type { Ended } from './ended.ts';
import {
  compareEventsBeside,
  inOrder,
  sortNewestFirst,
  type TimelinePlace,
  timelinePlaceOf,
} from './newest-first.ts';

/** Something on the timeline. `ours`: done by the practice; `coach`: it can be news. */
export type EntryContent =
  | {
      readonly kind: 'sent';
      readonly by: 'ours';
      readonly through: 'exchange' | 'portal';
      /** The name of the portal. */
      readonly text: string;
    }
  | { readonly kind: 'withdrawn'; readonly by: 'ours'; readonly text: string }
  | {
      readonly kind: 'event';
      readonly by: 'coach';
      readonly event: StepEvent['event'];
      readonly text: string;
    }
  | {
      readonly kind: 'message';
      readonly by: 'ours' | 'coach';
      readonly author: string;
      readonly text: string;
    };

/** An entry with its moment. */
export type Entry = EntryContent & {
  /** The same on every reading, for lists. */
  readonly id: string;
  /** As it was told: an ISO instant or date, also half a date; undefined when nothing was told. */
  readonly at: string | undefined;
  /** The day on the practice's calendar; undefined when `at` does not tell it. */
  readonly day: string | undefined;
};

/** Everything on one timeline, newest first; what has no date on top, our sending at the bottom of its moment. */
export function entriesOf(
  referral: Referral,
  events: readonly StepEvent[],
  ended: Ended | undefined,
): readonly Entry[] {
  const messages = eachMessageOnce(referral.messages);
  const entries: readonly Entry[] = [
    ...(ended?.how === 'withdrawn' ? [withdrawnEntry(ended)] : []),
    ...events.map(eventEntry),
    ...messages.map((message) => messageEntry(message, referral)),
    ...sentEntry(referral),
  ];
  return sortNewestFirst(entries, entryPlace, compareEntriesBeside);
}

const kindOrder: readonly Entry['kind'][] = ['withdrawn', 'message', 'event', 'sent'];

function compareEntriesBeside(one: Entry, other: Entry): number {
  if (one.kind === 'event' && other.kind === 'event') return compareEventsBeside(one, other);
  return inOrder(kindOrder.indexOf(one.kind), kindOrder.indexOf(other.kind)) || inOrder(one.id, other.id);
}

/** Sending comes before all that follows on its day; without a date it is no news, so it opens the timeline. */
function entryPlace({ kind, at }: Entry): TimelinePlace {
  if (kind !== 'sent') return timelinePlaceOf(at);
  const date = readPartialDate(at);
  const first = date === undefined ? Number.NEGATIVE_INFINITY : firstInstantOf(date).epochMilliseconds;
  return { first, last: first };
}

function sentEntry({ status, sentAt, portal }: Referral): readonly Entry[] {
  if (status === 'draft') return [];
  const through = portal === undefined ? 'exchange' : 'portal';
  return [{ kind: 'sent', by: 'ours', through, text: portal ?? '', id: 'sent', ...momentFields(sentAt) }]; // no portal, no name
}

function withdrawnEntry({ reason, at }: Ended): Entry {
  return { kind: 'withdrawn', by: 'ours', text: reason, id: 'withdrawn', ...momentFields(at) };
}

function eventEntry({ event, text, at }: StepEvent): Entry {
  return {
    kind: 'event',
    by: 'coach',
    event,
    text,
    id: JSON.stringify([event, at, text]),
    ...momentFields(at),
  };
}

function messageEntry({ id, author, text, at }: Message, { referrer }: Referral): Entry {
  const isOurs = referrer !== '' && plain(author) === plain(referrer);
  return {
    kind: 'message',
    by: isOurs ? 'ours' : 'coach',
    author,
    text,
    id: JSON.stringify([id, author, at, text]),
    ...momentFields(at),
  };
}

function momentFields(at: string | undefined): Pick<Entry, 'at' | 'day'> {
  return { at, day: dayOfIso(at)?.toString() };
}
