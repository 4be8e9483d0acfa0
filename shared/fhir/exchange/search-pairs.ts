import { searchInOtherWords } from '../search-in-other-words.ts';
import type { Found } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';

/** Searches Tasks with the requests they are about; the Tasks alone where the server refuses to add those. */
export async function searchPairs(
  transport: FhirTransport,
  query: string,
  signal?: AbortSignal,
): Promise<Found> {
  return searchInOtherWords(transport, [`${query}&_include=Task:focus`, query], signal);
}
