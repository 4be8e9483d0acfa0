import type { Grant } from '../../grant.ts';
import { checkWrite } from '../access.ts';
import { checkIfMatch } from '../conditions.ts';
import type { FhirCore } from '../core.ts';
import { checkReach, reachOf } from '../reach.ts';
import { checkReferences, type Exists } from '../reference-check.ts';
import { relativeReference, withReferences } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { Resource, StoredResource } from '../resource.ts';
import { validated } from '../validation.ts';
import { findExisting } from './find-existing.ts';

/** A write of which everything that can be wrong has been checked; carrying it out cannot fail. */
export type PlannedWrite =
  | { readonly kind: 'create'; readonly resource: StoredResource }
  /** A conditional create that found what it was about to make. */
  | { readonly kind: 'exists'; readonly resource: StoredResource }
  | { readonly kind: 'update'; readonly resource: StoredResource };

/** Who writes, and what exists once the writes around this one are done. */
export type WriteCircumstances = { readonly grant: Grant; readonly exists: Exists };

/** Plans a create under an id the server chose, or finds the resource that `If-None-Exist` describes. */
export function planCreate(
  core: FhirCore,
  { grant, exists }: WriteCircumstances,
  resourceType: string,
  body: unknown,
  { id, ifNoneExist }: { readonly id: string; readonly ifNoneExist: string | undefined },
): PlannedWrite {
  const reach = reachOf(core, grant, resourceType, 'create');
  const resource = acceptable(core, resourceType, body, exists);
  const existing =
    ifNoneExist === undefined ? undefined : findExisting(core, resourceType, ifNoneExist, reach);
  if (existing) return { kind: 'exists', resource: existing };

  const created = { ...resource, id };
  checkReach(reach, created);
  checkWrite(core, grant, undefined, created);
  return { kind: 'create', resource: created };
}

/** Plans a change, or the making of a resource under an id the client chose. */
export function planUpdate(
  core: FhirCore,
  { grant, exists }: WriteCircumstances,
  resourceType: string,
  id: string,
  body: unknown,
  ifMatch: string | undefined,
): PlannedWrite {
  const current = core.repository.index.find(resourceType, id);
  const reach = reachOf(core, grant, resourceType, current ? 'update' : 'create');
  if (current) checkReach(reach, current);
  checkIfMatch(ifMatch, current);

  const resource = acceptable(core, resourceType, body, exists);
  if (resource.id !== id) {
    throw refusal(
      400,
      'invalid',
      `The id in the body is not '${id}', as in the address`,
      `${resourceType}.id`,
    );
  }
  const updated = { ...resource, id };
  checkReach(reach, updated);
  checkWrite(core, grant, current, updated);
  return { kind: current ? 'update' : 'create', resource: updated };
}

function acceptable(core: FhirCore, resourceType: string, body: unknown, exists: Exists): Resource {
  // Stored relative, as one reference written in two ways would be found in one of them only.
  const resource = validated(withReferences(body, (reference) => relativeReference(reference, core.baseUrl)));
  if (resource.resourceType !== resourceType) {
    throw refusal(
      400,
      'invalid',
      `The body is a ${resource.resourceType}, not a ${resourceType}`,
      'Resource.resourceType',
    );
  }
  checkReferences(resource, exists);
  return resource;
}
