import { relativeReference } from '../read/datatypes.ts';
import { notSent } from '../read/read-messages.ts';
import type { FhirTransport } from '../transport.ts';
import { messagesQuery } from './asked.ts';
import { seeMessage } from './seen.ts';
import { streamPages } from './stream-pages.ts';

/** When messages were sent, by what they are about (`Task/12`, `ServiceRequest/3`). */
export type MessageDays = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Reads when the coach let something know. What was said is not asked for. */
export async function readMessageDays(
  transport: FhirTransport,
  signal: AbortSignal,
  breathe: () => Promise<void>,
): Promise<MessageDays> {
  const days = new Map<string, (string | undefined)[]>();
  for await (const { page } of streamPages(transport, messagesQuery, signal)) {
    for (const { resource } of page.entry ?? []) {
      const message = seeMessage(resource);
      if (message === undefined || notSent.includes(message.status)) continue;
      const on = [...message.basedOn, ...message.about].map(({ reference }) => relativeReference(reference));
      for (const reference of new Set(on)) {
        if (reference === undefined) continue; // by identifier only: not ours to match
        const known = days.get(reference);
        const at = message.sent ?? message.received;
        if (known) known.push(at);
        else days.set(reference, [at]);
      }
    }
    await breathe();
  }
  return days;
}
