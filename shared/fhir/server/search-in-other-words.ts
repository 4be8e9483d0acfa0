import type { Failure } from '../../domain/failure.ts';
import { type Found, searchAll } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';

/**
 * One way to put a question ("Condition?patient=12"). The answer to each wording has to hold all that was asked for;
 * where it may hold less, the wording says so and its answer is a part.
 */
export type Wording = string | { readonly query: string; readonly covers: 'part' };

/**
 * Searches in the first of these wordings that the server takes: one knows `subject` and not `patient`, one wants a
 * category, one refuses `_include`. Only a refusal is asked again; any other failure is. When every wording is
 * refused the server counts as not having it only if it said so each time.
 */
export async function searchInOtherWords(
  transport: FhirTransport,
  wordings: readonly [Wording, ...Wording[]],
  signal?: AbortSignal,
): Promise<Found> {
  let refusal: Failure | undefined;
  for (const wording of wordings) {
    const { query, covers } = typeof wording === 'string' ? { query: wording, covers: 'all' } : wording;
    const found = await searchAll(transport, query, signal);
    if (found.kind !== 'failed') return covers === 'part' ? { ...found, kind: 'partial' } : found;
    if (found.failure.kind !== 'refused') return found;
    refusal = refusal === undefined || found.failure.means === 'refusal' ? found.failure : refusal;
  }
  return { kind: 'failed', failure: refusal ?? { kind: 'his-unreachable' } };
}
