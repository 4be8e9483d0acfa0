import { serviceToken } from './codes.ts';
import { type Found, searchAll } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';

/** Our ServiceRequests of one patient with their Tasks; without the Tasks where the server refuses to add them. */
export async function findRequests(
  transport: FhirTransport,
  patient: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const query = `ServiceRequest?patient=${encodeURIComponent(patient)}&code=${encodeURIComponent(serviceToken)}`;
  const whole = await searchAll(transport, `${query}&_revinclude=Task:focus`, signal);
  const isRefused = whole.kind === 'failed' && whole.failure.kind === 'refused';
  return isRefused ? searchAll(transport, query, signal) : whole;
}
