import { etagOf } from './conditions.ts';
import type { FhirCore } from './core.ts';
import type { FhirAnswer, FhirRequest } from './exchange.ts';
import { checkReach, reachOf } from './reach.ts';
import { refusal } from './refusal.ts';
import type { StoredResource } from './resource.ts';
import { readViewer } from './search/elements.ts';
import { versionHeaders, versionUrl } from './write/answer.ts';

/** Answers `GET Type/id`. */
export async function read(
  core: FhirCore,
  request: FhirRequest,
  resourceType: string,
  id: string,
): Promise<FhirAnswer> {
  const reach = reachOf(core, request.grant, resourceType, 'read');
  const resource = present(core, resourceType, id);
  checkReach(reach, resource);

  const headers = { ...versionHeaders(resource), 'Content-Location': versionUrl(core, resource) };
  if (request.ifNoneMatch === etagOf(resource)) return { status: 304, headers };
  return { status: 200, headers, resource: readViewer(request.query)(resource) };
}

/** Answers `GET Type/id/_history/version`. */
export async function readVersion(
  core: FhirCore,
  request: FhirRequest,
  resourceType: string,
  id: string,
  versionId: string,
): Promise<FhirAnswer> {
  const reach = reachOf(core, request.grant, resourceType, 'read');
  checkReach(reach, present(core, resourceType, id));
  if (!core.repository.versionsOf(resourceType, id).includes(versionId)) {
    throw refusal(404, 'not-found', `${resourceType}/${id} has no version ${versionId}`);
  }
  const resource = await core.repository.readVersion<StoredResource>(resourceType, id, versionId);
  checkReach(reach, resource);
  return { status: 200, headers: versionHeaders(resource), resource };
}

function present({ repository }: FhirCore, resourceType: string, id: string): StoredResource {
  const resource = repository.index.find(resourceType, id);
  if (!resource) throw refusal(404, 'not-found', `${resourceType}/${id} does not exist`);
  return resource;
}
