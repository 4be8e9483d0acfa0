import { lastDate, parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { relativeReference } from '../element/datatypes.ts';
import { notSent } from '../referral/read-messages.ts';
import { byThread, type InThread } from '../referral/threads.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { type SeenMessage, seeMessage } from './minimal-schemas.ts';
import { messagesQuery } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';

/** By who sent it (a reference; empty: not told) the ISO date, perhaps partial, of the last message; undefined when one tells no date. */
type DaysBySender = ReadonlyMap<string, string | undefined>;

/** Messages about each thing (`Task/12`, `ServiceRequest/3`). */
export type MessageDays = ReadonlyMap<string, DaysBySender>;

type Said = InThread & {
  readonly sender: string;
  readonly day: string | undefined;
  readonly isSent: boolean;
};

/** Reads when the coach let something know, and whether that is all. What was said is not asked for. */
export async function readMessageDays(
  transport: FhirTransport,
  signal: AbortSignal,
  yieldToUi: YieldToUi,
): Promise<{ readonly days: MessageDays; readonly lost: 'none' | 'some' }> {
  const said: Said[] = [];
  let lost: 'none' | 'some' = 'none';
  for await (const { page, lost: lostHere } of streamPages(transport, messagesQuery, signal)) {
    if (lostHere === 'some') lost = 'some';
    for (const { resource } of page.entry ?? []) {
      const message = seeMessage(resource);
      if (message !== undefined) said.push(toSaid(message));
      else if (readResourceType(resource) === 'Communication') lost = 'some';
    }
    await yieldToUi();
  }
  const days = new Map<string, Map<string, string | undefined>>();
  for (const { on, sender, day, isSent } of byThread(said)) {
    if (isSent) for (const reference of on) addDay(days, reference, sender, day);
    await yieldToUi();
  }
  return { days, lost };
}

/** The days of what others than these senders wrote about any of these things. */
export function daysOn(
  days: MessageDays,
  references: readonly string[],
  practice: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  return references
    .flatMap((reference) => [...(days.get(reference) ?? [])]) // no one wrote about it
    .filter(([sender]) => sender === '' || !practice.includes(sender))
    .map(([, day]) => day);
}

function toSaid(message: SeenMessage): Said {
  const { id, status, basedOn, about, partOf, inResponseTo, sender, sent, received } = message;
  return {
    id: `Communication/${id}`,
    on: pointedAt([...basedOn, ...about]),
    parents: pointedAt([...partOf, ...inResponseTo]),
    sender: relativeReference(sender?.reference) ?? '', // not told
    day: parseIsoDate(sent ?? received),
    isSent: !notSent.includes(status),
  };
}

function pointedAt(references: SeenMessage['about']): readonly string[] {
  return references.flatMap(({ reference }) => relativeReference(reference) ?? []); // by identifier only: not ours to match
}

function addDay(
  days: Map<string, Map<string, string | undefined>>,
  reference: string,
  sender: string,
  day: string | undefined,
): void {
  const ofReference = days.get(reference) ?? new Map<string, string | undefined>(); // the first about it
  ofReference.set(sender, ofReference.has(sender) ? later(ofReference.get(sender), day) : day);
  days.set(reference, ofReference);
}

/** One without a date may have been the last. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : lastDate([one, other]);
}
