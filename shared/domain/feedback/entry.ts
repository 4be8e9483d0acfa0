import { dayOfIso, readPartialDate, toFirstInstant } from '../calendar/partial-date.ts';
import type { Dated, Message, Referral, SentVia, StepEvent } from '../referral/referral.ts';
import { eachMessageOnce, plain } from './each-message-once.ts';
import type { Ended } from './ended.ts';
import {
  compareEventsBeside,
  inOrder,
  sortNewestFirst,
  type TimelineSortKey,
  toTimelineSortKey,
} from './newest-first.ts';
import type { VoidedHow } from './referral-states.ts';

/** Something on the timeline. `ours`: done by the practice; `coach`: it can be news. */
export type EntryContent =
  | {
      readonly kind: 'sent';
      readonly by: 'ours';
      readonly through: SentVia;
      /** The name of the portal, or the kind of mail. */
      readonly text: string;
    }
  | { readonly kind: 'withdrawn'; readonly by: 'ours'; readonly text: string }
  /** Another system took its force away: news, because the practice may not know. */
  | { readonly kind: 'voided'; readonly by: 'coach'; readonly how: VoidedHow; readonly text: string }
  | {
      readonly kind: 'event';
      readonly by: 'coach';
      readonly event: StepEvent['event'];
      readonly text: string;
      readonly documents: readonly string[];
    }
  | {
      readonly kind: 'message';
      readonly by: 'ours' | 'coach';
      /** `supplement`: of the practice, about what changed after sending. */
      readonly adds: 'words' | 'supplement';
      readonly author: string;
      readonly text: string;
      readonly documents: readonly string[];
    };

/** An entry with its moment. */
export type DatedEntry = EntryContent & {
  /** The same on every reading, for lists. */
  readonly id: string;
  /** As it was told: an ISO instant or date, also half a date; undefined when nothing was told. */
  readonly at: string | undefined;
  readonly dated: Dated;
  /** The day on the practice's calendar; undefined when `at` does not tell it. */
  readonly day: string | undefined;
};

/** Everything on one timeline, newest first; what has no date on top, our sending at the bottom of its moment. */
export function listEntries(
  referral: Referral,
  events: readonly StepEvent[],
  ended: Ended | undefined,
): readonly DatedEntry[] {
  const messages = eachMessageOnce(referral.messages);
  const entries: readonly DatedEntry[] = [
    ...endEntry(ended),
    ...events.map(eventEntry),
    ...messages.map((message) => messageEntry(message, referral)),
    ...sentEntry(referral),
  ];
  return sortNewestFirst(entries, entryPlace, compareEntriesBeside);
}

const kindOrder: readonly DatedEntry['kind'][] = ['withdrawn', 'voided', 'message', 'event', 'sent'];

function compareEntriesBeside(one: DatedEntry, other: DatedEntry): number {
  if (one.kind === 'event' && other.kind === 'event') return compareEventsBeside(one, other);
  return inOrder(kindOrder.indexOf(one.kind), kindOrder.indexOf(other.kind)) || inOrder(one.id, other.id);
}

/** Sending comes before all that follows on its day; without a date it is no news, so it opens the timeline. */
function entryPlace({ kind, at }: DatedEntry): TimelineSortKey {
  if (kind !== 'sent') return toTimelineSortKey(at);
  const date = readPartialDate(at);
  const first = date === undefined ? Number.NEGATIVE_INFINITY : toFirstInstant(date).epochMilliseconds;
  return { first, last: first };
}

function sentEntry({ status, sentAt, through }: Referral): readonly DatedEntry[] {
  if (status === 'draft') return [];
  const { channel, name } = through ?? { channel: 'exchange', name: '' };
  return [
    { kind: 'sent', by: 'ours', through: channel, text: name, id: 'sent', ...momentFields(sentAt, 'on') },
  ];
}

/** An end that neither a coach's event nor a message tells of. */
function endEntry(ended: Ended | undefined): readonly DatedEntry[] {
  switch (ended?.how) {
    case 'withdrawn':
      return [
        {
          kind: 'withdrawn',
          by: 'ours',
          text: ended.reason,
          id: 'withdrawn',
          ...momentFields(ended.at, 'on'),
        },
      ];
    case 'revoked':
    case 'entered-in-error':
    case 'not-to-be-done':
      return [
        {
          kind: 'voided',
          by: 'coach',
          how: ended.how,
          text: ended.reason,
          id: ended.how,
          ...momentFields(ended.at, 'by'),
        },
      ];
    default:
      return [];
  }
}

function eventEntry({ event, text, documents, at, dated }: StepEvent): DatedEntry {
  return {
    kind: 'event',
    by: 'coach',
    event,
    text,
    documents,
    id: JSON.stringify([event, at, dated, text, documents]),
    ...momentFields(at, dated),
  };
}

function messageEntry(message: Message, referral: Referral): DatedEntry {
  const { id, author, text, documents, at, dated, supplement } = message;
  const by = isOurs(message, referral) ? 'ours' : 'coach';
  return {
    kind: 'message',
    by,
    adds: supplement !== undefined && by === 'ours' ? 'supplement' : 'words',
    author,
    text,
    documents,
    id: JSON.stringify([id, author, at, text, documents]),
    ...momentFields(at, dated),
  };
}

/** What the practice wrote itself; by name only where the references do not tell. */
function isOurs({ from, author }: Message, { referrer }: Referral): boolean {
  if (from !== 'unknown') return from === 'practice';
  return referrer !== '' && plain(author) === plain(referrer);
}

function momentFields(at: string | undefined, dated: Dated): Pick<DatedEntry, 'at' | 'dated' | 'day'> {
  return { at, dated, day: dayOfIso(at)?.toString() };
}
