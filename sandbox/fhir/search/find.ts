import { LRUCache } from '@medplum/core';
import type { FhirCore } from '../core.ts';
import type { Reach } from '../reach.ts';
import type { StoredResource } from '../resource.ts';
import { matches } from './match.ts';
import type { Filter, SearchRequest } from './request.ts';
import { sorted } from './sort.ts';

/** What a search found, in order, while nothing is written. */
type Remembered = { readonly generation: number; readonly found: readonly StoredResource[] };

/** Finds resources; used instead of the repository's own search, which reads and copies all of the type each time. */
export type Finder = (request: SearchRequest, reach: Reach, key: string) => readonly StoredResource[];

/** A finder that remembers what it found, so that the next page of a long list costs no new search. */
export function createFinder({ repository }: Pick<FhirCore, 'repository'>): Finder {
  const remembered = new LRUCache<Remembered>(50);

  return (request, reach, key) => {
    const known = remembered.get(key);
    if (known?.generation === repository.generation) return known.found;

    const found = find({ repository }, request, reach);
    remembered.set(key, { generation: repository.generation, found });
    return found;
  };
}

/** All resources that meet the conditions and are within reach, in the order asked for. */
export function find(
  { repository }: Pick<FhirCore, 'repository'>,
  { resourceType, filters, sort }: SearchRequest,
  reach: Reach,
): readonly StoredResource[] {
  const found: StoredResource[] = [];
  for (const resource of candidates(repository.index, resourceType, filters, reach)) {
    if (reach.includes(resource) && matches(resource, filters)) found.push(resource);
  }
  return sorted(found, sort);
}

// The fewest resources that are sure to hold every match: a patient's own rather than the whole practice's.
function candidates(
  index: FhirCore['repository']['index'],
  resourceType: string,
  filters: readonly Filter[],
  { onlyPatient }: Reach,
): Iterable<StoredResource> {
  const byId = filters.find(({ parameter, modifier }) => parameter.code === '_id' && modifier === 'none');
  if (byId) return byId.values.flatMap((id) => index.find(resourceType, id) ?? []);

  const reference = filters.find(isPlainReference)?.values[0] ?? onlyPatient;
  return reference === undefined ? index.all(resourceType) : index.referringTo(reference, resourceType);
}

function isPlainReference({ parameter, modifier, values }: Filter): boolean {
  return parameter.type === 'reference' && modifier === 'none' && values.length === 1 && values.every(isFull);
}

function isFull(reference: string): boolean {
  return /^[A-Z][A-Za-z]+\/[^/]+$/.test(reference);
}
