import { LARGEST_MAP, type MapReading } from './map-problem.ts';
import { readInWorker } from './read-in-worker.ts';

/** What came of asking for a map. `not-found`: the host has no such file. */
export type MapAnswer =
  | { readonly kind: 'read'; readonly reading: MapReading }
  | { readonly kind: 'not-found' | 'no-connection' };

/**
 * Fetches and reads the social map that the settings name: one file, the same for every patient. Nothing is asked but
 * this address: no query, no cookie, and not from which page.
 */
export async function fetchMap(address: string): Promise<MapAnswer> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return { kind: 'not-found' };
    bytes = await bytesOf(response);
  } catch {
    return { kind: 'no-connection' }; // at once, or half way
  }
  return { kind: 'read', reading: await readInWorker(bytes) };
}

/** Stops as soon as there is more than is read: what came by then is more than the most, and is told as that. */
async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (reader !== undefined && length <= LARGEST_MAP) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
