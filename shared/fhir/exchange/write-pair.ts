import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4';
import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import type { FhirTransport } from '../transport.ts';
import { type PairWrite, type PutEntry, putsOf } from '../write/puts-of.ts';
import { sameIdentifier } from '../write/wor-identifier.ts';
import type { Capability } from './capability.ts';
import { createOnce } from './create-once.ts';
import type { Keyed } from './find-by-key.ts';
import { type NotMade, write } from './write-once.ts';

/** Where the new request stands inside one Bundle. */
const placeholder = 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000003';

/** Makes both unless they stand under their key; the Task last, because by it a draft is found. */
export async function createPair(
  transport: FhirTransport,
  how: Capability,
  { key, patient }: Pick<Keyed, 'key' | 'patient'>,
  { request, taskOn }: PairWrite,
): Promise<'done' | NotMade> {
  if (how === 'transaction') {
    const post = (resource: FhirResource, fullUrl?: string): BundleEntry => ({
      ...(fullUrl !== undefined && { fullUrl }),
      resource,
      request: { method: 'POST', url: resource.resourceType, ifNoneExist: sameIdentifier(key) },
    });
    const entry = [post(request, placeholder), post(taskOn({ reference: placeholder }))];
    const written = await transact(transport, entry);
    if (!isKeptOut(written)) return written;
  }
  const requested = await createOnce(transport, { type: 'ServiceRequest', key, patient }, request);
  if (requested.kind === 'not-made') return requested;
  const focus = { reference: `ServiceRequest/${requested.ids[0]}` };
  const tasked = await createOnce(transport, { type: 'Task', key, patient }, taskOn(focus));
  return tasked.kind === 'not-made' ? tasked : 'done';
}

/**
 * Writes both over what they were, or nothing. Without transactions the Task goes first: whoever writes it has won,
 * and the other is told before anything of the text is touched.
 */
export async function updatePair(
  transport: FhirTransport,
  how: Capability,
  base: DraftBase,
  { request, taskOn }: PairWrite,
): Promise<'done' | NotMade> {
  const puts = putsOf(base, { request, taskOn });
  if (how === 'transaction') {
    const written = await transact(transport, [puts.request, puts.task]);
    if (!isKeptOut(written)) return written;
  }
  const tasked = await put(transport, puts.task);
  return tasked === 'done' ? put(transport, puts.request) : tasked;
}

/** One of them by itself. */
export async function put(
  transport: FhirTransport,
  { resource, request }: PutEntry,
): Promise<'done' | NotMade> {
  const headers = { ...(request.ifMatch !== undefined && { 'if-match': request.ifMatch }) };
  const sent = { method: 'PUT', path: request.url, headers, body: resource } as const;
  const written = await write(transport, sent, resource.resourceType);
  return written.kind === 'done' ? 'done' : written;
}

/** All of them or nothing. */
export async function transact(
  transport: FhirTransport,
  entry: readonly BundleEntry[],
): Promise<'done' | NotMade> {
  const body: Bundle = { resourceType: 'Bundle', type: 'transaction', entry: [...entry] };
  const written = await write(transport, { method: 'POST', path: '', body }, 'Bundle');
  return written.kind === 'done' ? 'done' : written;
}

/** What stands before a server may keep out transactions that the server itself would take; then one by one. */
export function isKeptOut(written: 'done' | NotMade): boolean {
  return written !== 'done' && written.how === 'not-offered';
}
