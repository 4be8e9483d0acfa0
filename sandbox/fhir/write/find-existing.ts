import type { FhirCore } from '../core.ts';
import type { Reach } from '../reach.ts';
import { refusal } from '../refusal.ts';
import type { StoredResource } from '../resource.ts';
import { find } from '../search/find.ts';
import { readSearch } from '../search/request.ts';

/** The one resource a condition describes, if there is one; 412 when there are more. */
export function findExisting(
  core: FhirCore,
  resourceType: string,
  condition: string,
  reach: Reach,
): StoredResource | undefined {
  const query = new URLSearchParams(condition.replace(/^[^?]*\?/, ''));
  const request = readSearch(resourceType, query, core);
  // An ignored parameter would make a condition that fits everything.
  if (request.filters.length === 0)
    throw refusal(412, 'invalid', `'${condition}' says nothing to tell resources by`);

  const found = find(core, request, reach);
  if (found.length > 1) {
    throw refusal(
      412,
      'multiple-matches',
      `${found.length} resources of type ${resourceType} fit the condition`,
    );
  }
  return found[0];
}
