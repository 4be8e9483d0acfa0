import type { Bundle } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { z } from '../../zod.ts';
import type { FhirTransport } from '../transport.ts';
import { toTransaction } from '../write/to-transaction.ts';
import { idAt } from './create-once.ts';
import type { SendTry } from './send-try.ts';
import { unreadableAnswer, write } from './write-once.ts';

const responseSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(
    z.looseObject({
      response: z.optional(
        z.looseObject({ status: z.optional(z.string()), location: z.optional(z.string()) }),
      ),
      resource: z.optional(z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) })),
    }),
  ),
});

/** All parts at once: the server stores everything or nothing. */
export async function sendTransaction(
  transport: FhirTransport,
  outgoing: OutgoingReferral,
  toBundle: (outgoing: OutgoingReferral) => Bundle = toTransaction,
): Promise<SendTry> {
  const request = { method: 'POST', path: '', body: toBundle(outgoing) } as const;
  const written = await write(transport, request, 'Bundle');
  return written.kind === 'done' ? readAnswer(written.response.body) : written;
}

function readAnswer(body: unknown): SendTry {
  const parsed = responseSchema.safeParse(body);
  for (const { response, resource } of parsed.data?.entry ?? []) {
    const inside = resource?.resourceType === 'Task' ? resource.id : undefined;
    const taskId = idAt(response?.location, 'Task') ?? inside; // a response has one or the other
    if (taskId === undefined) continue;
    return { kind: 'made', taskIds: [taskId], by: response?.status?.startsWith('201') ? 'us' : 'earlier' };
  }
  return unreadableAnswer('Bundle');
}
