import type { BundleEntry, FhirResource, Reference, ServiceRequest, Task } from 'fhir/r4';
import type { DraftBase } from '../../domain/drafts/draft-base.ts';

/** A request, and the Task that points to it wherever it comes to stand. */
export type PairWrite = {
  readonly request: ServiceRequest;
  readonly taskOn: (request: Reference) => Task;
};

/** The entries that write both over what they were. */
export function putsOf(
  { taskId, requestId, taskVersion, requestVersion }: DraftBase,
  { request, taskOn }: PairWrite,
): { readonly request: PutEntry; readonly task: PutEntry } {
  const reference = `ServiceRequest/${requestId}`;
  return {
    request: putEntry(reference, { ...request, id: requestId }, requestVersion),
    task: putEntry(`Task/${taskId}`, { ...taskOn({ reference }), id: taskId }, taskVersion),
  };
}

/** A write over one version of a resource. */
export type PutEntry = BundleEntry & {
  readonly resource: FhirResource;
  readonly request: { readonly method: 'PUT'; readonly url: string; readonly ifMatch?: string };
};

function putEntry(url: string, resource: FhirResource, version: string): PutEntry {
  // A server without versions cannot be asked to mind them.
  return { resource, request: { method: 'PUT', url, ...(version.startsWith('W/') && { ifMatch: version }) } };
}
