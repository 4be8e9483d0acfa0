import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { type Versioned, type WriteResult, writeOnce } from '../../shared/fhir/server/versioned.ts';

/** Writes a resource back changed, as other software does, only if no one else has meanwhile. */
export function putVersioned(
  transport: FhirTransport,
  reference: string,
  { resource, version }: Versioned,
  changes: Readonly<Record<string, unknown>>,
): Promise<WriteResult> {
  const headers = { ...(version && { 'if-match': version }) };
  const body = { ...resource, ...changes };
  return writeOnce(transport, { method: 'PUT', path: reference, headers, body }, resource.resourceType);
}
