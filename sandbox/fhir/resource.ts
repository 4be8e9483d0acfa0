import type { validateResource, WithId } from '@medplum/core';

/** Any R4 resource, as the repository's library types it. */
export type Resource = Parameters<typeof validateResource>[0];

/** A resource with its id, as stored. */
export type StoredResource = WithId<Resource>;

/** What may be handed in as a seed: R4, or (raw) what an older system would hold. */
export type SeedResource = { readonly resourceType: string; readonly id?: string | undefined };

/** `Task/123`: what a reference to this resource says. */
export function referenceTo({ resourceType, id }: StoredResource): string {
  return `${resourceType}/${id}`;
}

/** The elements of a resource, or of a part of one, as plain JSON. */
export function elementsOf(part: object): readonly (readonly [string, unknown])[] {
  return Object.entries(part);
}

/** The values of an element, which may hold none, one or a list. */
export function valuesOf(part: object, element: string): readonly unknown[] {
  const value: unknown = Object.entries(part).find(([name]) => name === element)?.[1];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
