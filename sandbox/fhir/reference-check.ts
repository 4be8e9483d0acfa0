import { isServedType } from './definitions.ts';
import { type FoundReference, referencesIn, splitReference, withoutVersion } from './references.ts';
import { type Issue, issue, Refusal } from './refusal.ts';
import { isObject, type Resource, valuesOf } from './resource.ts';

/** Whether `Type/id` exists, or will once the transaction at hand is done. */
export type Exists = (reference: string) => boolean;

/** Refuses a resource that points at something which is not here. */
export function checkReferences(resource: Resource, exists: Exists): void {
  const contained = new Set(
    valuesOf(resource, 'contained')
      .filter(isObject)
      .flatMap((part) => valuesOf(part, 'id')),
  );
  const issues = referencesIn(resource).flatMap((found) => issuesWith(found, contained, exists));
  if (issues.length > 0) throw new Refusal(400, issues);
}

function issuesWith(
  { path, reference }: FoundReference,
  contained: ReadonlySet<unknown>,
  exists: Exists,
): readonly Issue[] {
  if (reference === '#' || (reference.startsWith('#') && contained.has(reference.slice(1)))) return [];
  if (reference.startsWith('#'))
    return [issue('not-found', `Nothing contained is called '${reference}'`, path)];

  if (/^https?:\/\//.test(reference)) return [];
  if (reference.startsWith('urn:'))
    return [issue('invalid', `'${reference}' stands for nothing in this request`, path)];

  const local = withoutVersion(reference);
  const target = splitReference(local);
  if (!target || !isServedType(target.resourceType))
    return [issue('invalid', `'${reference}' is no reference`, path)];
  return exists(local) ? [] : [issue('not-found', `'${reference}' does not exist`, path)];
}
