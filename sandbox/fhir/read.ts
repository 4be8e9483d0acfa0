import { etagOf } from './conditions.ts';
import type { FhirCore } from './core.ts';
import type { FhirAnswer, FhirRequest } from './exchange.ts';
import { checkReach, reachOf } from './reach.ts';
import { refusal } from './refusal.ts';
import { referenceTo, type StoredResource } from './resource.ts';
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

/** Answers `GET Type/id/_history`, newest version first. */
export async function readHistory(
  core: FhirCore,
  request: FhirRequest,
  resourceType: string,
  id: string,
): Promise<FhirAnswer> {
  const { baseUrl, repository } = core;
  const reach = reachOf(core, request.grant, resourceType, 'read');
  checkReach(reach, present(core, resourceType, id));

  // Not the native `readHistory`: it turns its own list around at every call.
  const versions = await Promise.all(
    repository
      .versionsOf(resourceType, id)
      .map((versionId) => repository.readVersion<StoredResource>(resourceType, id, versionId)),
  );
  const visible = versions.filter((version) => reach.includes(version));
  const history = {
    resourceType: 'Bundle',
    type: 'history',
    total: visible.length,
    link: [{ relation: 'self', url: `${baseUrl}/${resourceType}/${id}/_history` }],
    entry: visible.map((resource) =>
      historyEntry(core, resource, resource === versions.at(-1) ? 'first' : 'later'),
    ),
  };
  return { status: 200, headers: {}, resource: history };
}

function present({ repository }: FhirCore, resourceType: string, id: string): StoredResource {
  repository.refuseDeleted(resourceType, id);
  const resource = repository.index.find(resourceType, id);
  if (!resource) throw refusal(404, 'not-found', `${resourceType}/${id} does not exist`);
  return resource;
}

function historyEntry({ baseUrl }: FhirCore, resource: StoredResource, version: 'first' | 'later') {
  const reference = referenceTo(resource);
  return {
    fullUrl: `${baseUrl}/${reference}`,
    resource,
    request: {
      method: version === 'first' ? 'POST' : 'PUT',
      url: version === 'first' ? resource.resourceType : reference,
    },
    response: {
      status: version === 'first' ? '201 Created' : '200 OK',
      etag: etagOf(resource),
      lastModified: resource.meta?.lastUpdated,
    },
  };
}
