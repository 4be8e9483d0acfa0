import { elementsOf, isObject } from './resource.ts';

/** A reference as it is in a resource, with the element that holds it. */
export type FoundReference = { readonly path: string; readonly reference: string };

/** Every `reference` in a resource, contained ones included. */
export function referencesIn(resource: { readonly resourceType: string }): readonly FoundReference[] {
  const found: FoundReference[] = [];
  collect(resource, resource.resourceType, found);
  return found;
}

// Pushes onto one list: walking 5,000 resources is on the path of every start.
function collect(part: object, path: string, found: FoundReference[]): void {
  for (const [name, value] of elementsOf(part)) {
    if (name === 'reference' && typeof value === 'string') found.push({ path, reference: value });
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (isObject(item)) collect(item, `${path}.${name}[${index}]`, found);
    } else if (isObject(value)) collect(value, `${path}.${name}`, found);
  }
}

/** A copy of JSON in which every string that means a reference is replaced; others stay. */
export function withReferences<T>(json: T, replace: (reference: string) => string): T;
export function withReferences(json: unknown, replace: (reference: string) => string): unknown {
  if (Array.isArray(json)) return json.map((item) => withReferences(item, replace));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    elementsOf(json).map(([name, value]) => [
      name,
      name === 'reference' && typeof value === 'string' ? replace(value) : withReferences(value, replace),
    ]),
  );
}

/** A reference into this server without the address of the server; any other as it is. */
export function relativeReference(reference: string, baseUrl: string): string {
  return reference.startsWith(`${baseUrl}/`) ? reference.slice(baseUrl.length + 1) : reference;
}

/** A reference to whatever version is the present one. */
export function withoutVersion(reference: string): string {
  return reference.split('/_history/')[0] ?? reference;
}

/** Type and id of a reference into this server; undefined for contained, logical and foreign ones. */
export function splitReference(
  reference: string,
): { readonly resourceType: string; readonly id: string } | undefined {
  const groups = /^(?<type>[A-Z][A-Za-z]+)\/(?<id>[A-Za-z0-9\-.]{1,64})$/.exec(reference)?.groups;
  return groups?.type && groups.id ? { resourceType: groups.type, id: groups.id } : undefined;
}
