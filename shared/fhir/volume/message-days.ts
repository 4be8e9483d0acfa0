import { isoDateOf, lastDate } from '../../domain/calendar/partial-date.ts';
import type { Breathe } from '../../ports/breathe.ts';
import { relativeReference } from '../read/datatypes.ts';
import { notSent } from '../read/read-messages.ts';
import type { FhirTransport } from '../transport.ts';
import { messagesQuery } from './asked.ts';
import { seeMessage } from './seen.ts';
import { streamPages } from './stream-pages.ts';

/** ISO date, perhaps partial, of the last message about each thing (`Task/12`, `ServiceRequest/3`); undefined when one tells no date. */
export type MessageDays = ReadonlyMap<string, string | undefined>;

/** Reads when the coach let something know. What was said is not asked for. */
export async function readMessageDays(
  transport: FhirTransport,
  signal: AbortSignal,
  breathe: Breathe,
): Promise<MessageDays> {
  const days = new Map<string, string | undefined>();
  for await (const { page } of streamPages(transport, messagesQuery, signal)) {
    for (const { resource } of page.entry ?? []) {
      const message = seeMessage(resource);
      if (message === undefined || notSent.includes(message.status)) continue;
      const on = [...message.basedOn, ...message.about].map(({ reference }) => relativeReference(reference));
      for (const reference of new Set(on)) {
        if (reference === undefined) continue; // by identifier only: not ours to match
        const day = isoDateOf(message.sent ?? message.received);
        days.set(reference, days.has(reference) ? later(days.get(reference), day) : day);
      }
    }
    await breathe();
  }
  return days;
}

/** One without a date may have been the last. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : lastDate([one, other]);
}
