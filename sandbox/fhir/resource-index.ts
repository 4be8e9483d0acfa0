import { referencesIn, withoutVersion } from './references.ts';
import { referenceTo, type StoredResource } from './resource.ts';

type ById = Map<string, StoredResource>;

/** What is stored now, found by type and by anything it refers to; without it a search reads everything. */
export class ResourceIndex {
  readonly #byType = new Map<string, ById>();
  readonly #byReference = new Map<string, Map<string, ById>>();

  // What stays is set again rather than taken out, so that pages do not shift under a reader.
  put(resource: StoredResource): void {
    const { resourceType, id } = resource;
    const targets = targetsOf(resource);
    this.#forget(resourceType, id, targets);
    within(this.#byType, resourceType, newById).set(id, resource);
    for (const reference of targets) {
      const byType = within(this.#byReference, reference, () => new Map<string, ById>());
      within(byType, resourceType, newById).set(id, resource);
    }
  }

  find(resourceType: string, id: string): StoredResource | undefined {
    return this.#byType.get(resourceType)?.get(id);
  }

  all(resourceType: string): Iterable<StoredResource> {
    return this.#byType.get(resourceType)?.values() ?? [];
  }

  /** Resources of a type that refer to `Type/id`, by whichever element. */
  referringTo(reference: string, resourceType: string): Iterable<StoredResource> {
    return this.#byReference.get(reference)?.get(resourceType)?.values() ?? [];
  }

  clear(): void {
    this.#byType.clear();
    this.#byReference.clear();
  }

  #forget(resourceType: string, id: string, kept: ReadonlySet<string>): void {
    const previous = this.find(resourceType, id);
    if (!previous) return;

    for (const reference of targetsOf(previous).difference(kept)) {
      this.#byReference.get(reference)?.get(resourceType)?.delete(id);
    }
  }
}

function targetsOf(resource: StoredResource): ReadonlySet<string> {
  const targets = new Set(referencesIn(resource).map(({ reference }) => withoutVersion(reference)));
  if (resource.resourceType === 'Patient') targets.add(referenceTo(resource)); // a patient is in their own record
  return targets;
}

const newById = (): ById => new Map();

function within<V>(map: Map<string, V>, key: string, make: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;

  const made = make();
  map.set(key, made);
  return made;
}
