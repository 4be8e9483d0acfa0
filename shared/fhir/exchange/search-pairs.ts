import { type Found, searchAll } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';

/** Searches Tasks with the requests they are about; the Tasks alone where the server refuses to add those. */
export async function searchPairs(
  transport: FhirTransport,
  query: string,
  signal?: AbortSignal,
): Promise<Found> {
  const whole = await searchAll(transport, `${query}&_include=Task:focus`, signal);
  const isRefused = whole.kind === 'failed' && whole.failure.kind === 'refused';
  return isRefused ? searchAll(transport, query, signal) : whole;
}
