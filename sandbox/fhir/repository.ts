import type { WithId } from '@medplum/core';
import { type CreateResourceOptions, MemoryRepository } from '@medplum/fhir-router';
import { refusal } from './refusal.ts';
import type { Resource, StoredResource } from './resource.ts';
import { ResourceIndex } from './resource-index.ts';

/** The memory repository with what a real server adds: version numbers, and an index to search by. */
export class SandboxRepository extends MemoryRepository {
  readonly index = new ResourceIndex();
  /** How many versions of a resource there were, by reference. */
  readonly #versions = new Map<string, number>();
  /** Seeds that no one has written to: the native repository, which copies all it is given, need not know them yet. */
  readonly #untouched = new Map<string, StoredResource>();
  readonly #numbering: 'numbered' | 'random';
  #generation = 0;

  constructor(numbering: 'numbered' | 'random') {
    super();
    this.#numbering = numbering;
  }

  /** Changes with every write, so that the result of an earlier search is known to be stale. */
  get generation(): number {
    return this.#generation;
  }

  // Overridden: the native one makes every version a UUID and takes the client's clock when seeding.
  override async createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
    update?: boolean,
  ): Promise<WithId<T>> {
    if (resource.id !== undefined) await this.#handOver(resource.resourceType, resource.id);
    const dated = this.#versioned(resource, resource.id ?? this.generateId(), new Date().toISOString());
    // The native repository keeps the version and the time given only while seeding.
    const stored = await this.withSeeding(() => super.createResource(dated, options, update));
    this.#put(stored);
    return stored;
  }

  /** Takes a resource as it is, without a copy; one that says itself when it was last changed, as seeds may. */
  load(resource: StoredResource): StoredResource {
    const { resourceType, id } = resource;
    if (this.index.find(resourceType, id)) throw new Error(`${resourceType}/${id} is already in use`);

    const loaded = this.#versioned(resource, id, resource.meta?.lastUpdated ?? new Date().toISOString());
    this.#untouched.set(`${resourceType}/${id}`, loaded);
    this.#put(loaded);
    return loaded;
  }

  // Overridden: the native one does not know the seeds that no one has written to.
  override async readResource<T extends Resource>(resourceType: string, id: string): Promise<T> {
    if (!this.index.find(resourceType, id))
      throw refusal(404, 'not-found', `${resourceType}/${id} does not exist`);
    await this.#handOver(resourceType, id);
    return super.readResource(resourceType, id);
  }

  // Overridden: the native one knows nothing of our index.
  override clear(): void {
    super.clear();
    this.index.clear();
    this.#versions.clear();
    this.#untouched.clear();
    this.#generation += 1;
  }

  #versioned<T extends Resource>(resource: T, id: string, lastUpdated: string) {
    const versionId = this.#nextVersion(resource.resourceType, id) ?? this.generateId();
    return { ...resource, id, meta: { ...resource.meta, lastUpdated, versionId } };
  }

  #put(stored: StoredResource): void {
    const key = `${stored.resourceType}/${stored.id}`;
    this.index.put(stored);
    this.#versions.set(key, (this.#versions.get(key) ?? 0) + 1);
    this.#generation += 1;
  }

  async #handOver(resourceType: string, id: string): Promise<void> {
    const seed = this.#untouched.get(`${resourceType}/${id}`);
    if (!seed) return;
    this.#untouched.delete(`${resourceType}/${id}`);
    await this.withSeeding(() => super.createResource(seed, undefined, true));
  }

  #nextVersion(resourceType: string, id: string): string | undefined {
    if (this.#numbering === 'random') return undefined;
    return String((this.#versions.get(`${resourceType}/${id}`) ?? 0) + 1);
  }
}
