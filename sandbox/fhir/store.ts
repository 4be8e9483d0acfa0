import { isResource } from '@medplum/core';
import { checkReferences } from './reference-check.ts';
import { Refusal } from './refusal.ts';
import type { SandboxRepository } from './repository.ts';
import type { SeedResource, StoredResource } from './resource.ts';
import { validated } from './validation.ts';

/** The HIS's own way into the store, past tokens and HTTP. */
export type FhirStore = {
  /**
   * Puts in resources as they are, ids and `meta.lastUpdated` included; throws on one that is not valid R4 or points
   * at nothing. With `raw` nothing is checked, for what an older system would hold.
   */
  seed<T extends SeedResource>(resources: readonly T[], options?: { readonly raw?: boolean }): Promise<void>;
  /** Back to what was seeded. */
  reset(): Promise<void>;
  read(resourceType: string, id: string): StoredResource | undefined;
  all(resourceType: string): readonly StoredResource[];
  /** Resources of a type that refer to this one, such as the Conditions of `Patient/1`. */
  referringTo(reference: string, resourceType: string): readonly StoredResource[];
};

/** The store over a repository. */
export function createStore(repository: SandboxRepository): FhirStore {
  const seeded: StoredResource[] = [];
  const { index } = repository;

  return {
    async seed(resources, { raw = false } = {}) {
      const stored = resources.map((resource) => (raw ? identified(resource) : acceptedSeed(resource)));
      if (!raw) checkAll(stored, repository);
      for (const resource of stored) seeded.push(repository.load(resource));
    },
    async reset() {
      repository.clear();
      for (const resource of seeded) repository.load(resource);
    },
    read: (resourceType, id) => index.find(resourceType, id),
    all: (resourceType) => [...index.all(resourceType)],
    referringTo: (reference, resourceType) => [...index.referringTo(reference, resourceType)],
  };
}

function acceptedSeed(resource: SeedResource): StoredResource {
  try {
    return identified(validated(resource));
  } catch (thrown) {
    throw named(thrown, resource);
  }
}

function identified(resource: SeedResource): StoredResource {
  if (isResource(resource) && hasId(resource)) return resource;
  throw new Error(`A seed of type ${resource.resourceType} has no id`);
}

function hasId(resource: object): resource is StoredResource {
  return 'id' in resource && typeof resource.id === 'string';
}

function checkAll(resources: readonly StoredResource[], { index }: SandboxRepository): void {
  const coming = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const exists = (reference: string) => {
    const [resourceType = '', id = ''] = reference.split('/');
    return coming.has(reference) || index.find(resourceType, id) !== undefined;
  };
  for (const resource of resources) {
    try {
      checkReferences(resource, exists);
    } catch (thrown) {
      throw named(thrown, resource);
    }
  }
}

function named(thrown: unknown, { resourceType, id }: SeedResource): unknown {
  if (!(thrown instanceof Refusal)) return thrown;
  const issues = thrown.issues.map(({ details, expression }) => `${expression?.join(', ')}: ${details.text}`);
  return new Error(`${resourceType}/${id} cannot be seeded. ${issues.join('; ')}`);
}
