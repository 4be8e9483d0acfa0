import { serviceToken } from '../element/codes.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import type { Found } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';

/**
 * Our ServiceRequests of one patient with their Tasks; without the Tasks where the server refuses to add them, and
 * among all other requests where it refuses the code.
 */
export function findRequests(
  transport: FhirTransport,
  patient: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const id = encodeURIComponent(patient);
  const ours = `code=${encodeURIComponent(serviceToken)}`;
  return searchInOtherWords(
    transport,
    [
      `ServiceRequest?patient=${id}&${ours}&_revinclude=Task:focus`,
      `ServiceRequest?patient=${id}&${ours}`,
      `ServiceRequest?subject=Patient/${id}&${ours}`,
      `ServiceRequest?patient=${id}`,
    ],
    signal,
  );
}

/** The Tasks of this patient's drafts, with their requests where the server adds them. */
export function findDrafts(transport: FhirTransport, patient: string, signal: AbortSignal): Promise<Found> {
  const id = encodeURIComponent(patient);
  const query = `Task?patient=${id}&status=draft`;
  return searchInOtherWords(
    transport,
    [`${query}&_include=Task:focus`, query, `Task?subject=Patient/${id}&status=draft`],
    signal,
  );
}

/** The Procedures of this patient in which a "no" to our service may be noted. */
export function findDeclines(transport: FhirTransport, patient: string, signal: AbortSignal): Promise<Found> {
  const id = encodeURIComponent(patient);
  const ours = `code=${encodeURIComponent(serviceToken)}`;
  return searchInOtherWords(
    transport,
    [`Procedure?patient=${id}&${ours}`, `Procedure?subject=Patient/${id}&${ours}`, `Procedure?patient=${id}`],
    signal,
  );
}
