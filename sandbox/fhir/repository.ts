import type { WithId } from '@medplum/core';
import {
  type CreateResourceOptions,
  type DeleteResourceOptions,
  MemoryRepository,
} from '@medplum/fhir-router';
import { refusal } from './refusal.ts';
import type { Resource, StoredResource } from './resource.ts';
import { ResourceIndex } from './resource-index.ts';

type Version = { readonly versionId: string; readonly state: 'stored' | 'deleted' };

/** The memory repository with what a real server adds: version numbers, 410 after deletion, an index to search by. */
export class SandboxRepository extends MemoryRepository {
  readonly index = new ResourceIndex();
  readonly #versions = new Map<string, Version[]>();
  /** Seeds that nobody has written to: the native repository, which copies all it is given, need not know them yet. */
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

  // Overridden: the native one answers 404 for what was deleted, and R4 wants 410.
  override async readResource<T extends Resource>(resourceType: string, id: string): Promise<T> {
    this.refuseDeleted(resourceType, id);
    if (!this.index.find(resourceType, id))
      throw refusal(404, 'not-found', `${resourceType}/${id} does not exist`);
    await this.#handOver(resourceType, id);
    return super.readResource(resourceType, id);
  }

  // Overridden: the native one does not know the seeds that nobody has written to.
  override async readVersion<T extends Resource>(
    resourceType: string,
    id: string,
    versionId: string,
  ): Promise<T> {
    await this.#handOver(resourceType, id);
    return super.readVersion(resourceType, id, versionId);
  }

  // Overridden: the native one forgets that the resource ever was, so it could not be numbered on.
  override async deleteResource(
    resourceType: string,
    id: string,
    options?: DeleteResourceOptions,
  ): Promise<void> {
    await this.#handOver(resourceType, id);
    await super.deleteResource(resourceType, id, options);
    this.index.remove(resourceType, id);
    this.#remember(resourceType, id, {
      versionId: this.#nextVersion(resourceType, id) ?? '',
      state: 'deleted',
    });
  }

  /** Ids of the versions of a resource that can still be read, newest first. */
  versionsOf(resourceType: string, id: string): readonly string[] {
    const versions = this.#versions.get(`${resourceType}/${id}`) ?? [];
    return versions
      .filter(({ state }) => state === 'stored')
      .map(({ versionId }) => versionId)
      .toReversed();
  }

  /** Refuses with 410 what was here and is no more. */
  refuseDeleted(resourceType: string, id: string): void {
    if (this.#versions.get(`${resourceType}/${id}`)?.at(-1)?.state !== 'deleted') return;
    throw refusal(410, 'deleted', `${resourceType}/${id} was deleted`);
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
    const { resourceType, id, meta } = stored;
    this.index.put(stored);
    this.#remember(resourceType, id, { versionId: meta?.versionId ?? '', state: 'stored' });
  }

  async #handOver(resourceType: string, id: string): Promise<void> {
    const seed = this.#untouched.get(`${resourceType}/${id}`);
    if (!seed) return;
    this.#untouched.delete(`${resourceType}/${id}`);
    await this.withSeeding(() => super.createResource(seed, undefined, true));
  }

  #nextVersion(resourceType: string, id: string): string | undefined {
    if (this.#numbering === 'random') return undefined;
    return String((this.#versions.get(`${resourceType}/${id}`)?.length ?? 0) + 1);
  }

  #remember(resourceType: string, id: string, version: Version): void {
    const key = `${resourceType}/${id}`;
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), version]);
    this.#generation += 1;
  }
}
