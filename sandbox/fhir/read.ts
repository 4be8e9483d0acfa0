import { withoutHidden } from './access.ts';
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
  return {
    status: 200,
    headers,
    resource: readViewer(request.query)(withoutHidden(request.grant, resource)),
  };
}

function present({ repository }: FhirCore, resourceType: string, id: string): StoredResource {
  const resource = repository.index.find(resourceType, id);
  if (!resource) throw refusal(404, 'not-found', `${resourceType}/${id} does not exist`);
  return resource;
}
