import { FailureError, whyUnknown } from '../../domain/failure.ts';
import { type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import { z } from '../../zod.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import { withoutNulls } from '../element/without-nulls.ts';
import type { Found } from './search-pages.ts';

/** One resource, read: ours; rightly left out (entered in error, of another kind); or not to be understood. */
export type ParsedEntry<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** An entry we could read. */
export function read<T>(value: T): ParsedEntry<T> {
  return { kind: 'read', value };
}

export const leftOut = { kind: 'left-out' } as const;

/** An entry that does not fit the schema: field and problem, never its value. */
export function unreadable(error: z.core.$ZodError): {
  readonly kind: 'unreadable';
  readonly detail: string;
} {
  const fields = error.issues.map(({ path, code }) => `${z.core.toDotPath(path) || '.'}: ${code}`);
  return { kind: 'unreadable', detail: fields.join('; ') };
}

/** The type of a resource; undefined for what is none. */
export function readResourceType(resource: unknown): string | undefined {
  if (typeof resource !== 'object' || resource === null || !('resourceType' in resource)) return undefined;
  return typeof resource.resourceType === 'string' ? resource.resourceType : undefined;
}

/**
 * The resources of one type among what a search brought. Other types are not ours to judge; one entry that cannot
 * be understood makes the whole list incomplete, because what it says is not known to be absent.
 */
export function readList<T>(
  found: Found,
  type: string,
  readOne: (resource: unknown) => ParsedEntry<T>,
): Knowledge<readonly T[]> {
  if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

  const entries = found.resources.flatMap((resource) => {
    const itsType = readResourceType(resource);
    if (itsType === undefined) return [{ kind: 'unreadable' as const, detail: 'no resource' }];
    return itsType === type ? [readPlain(resource, readOne)] : [];
  });
  const values = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
  const isWhole = found.kind === 'all' && entries.every(({ kind }) => kind !== 'unreadable');
  return isWhole ? known(values) : unknown('incomplete', values);
}

/**
 * Reads a resource, and once more without what some facades write of all that they do not know: `"period": null`.
 * One with a modifier that we do not know is not understood, whatever else it says.
 */
export function readPlain<T>(
  resource: unknown,
  readOne: (resource: unknown) => ParsedEntry<T>,
): ParsedEntry<T> {
  if (hasUnknownModifier(resource)) return { kind: 'unreadable', detail: 'modifier' };
  const entry = readOne(resource);
  return entry.kind === 'unreadable' ? readOne(withoutNulls(resource)) : entry;
}

/** The value of an entry that must be there and readable. Throws FailureError `unreadable`. */
export function valueOrThrow<T>(entry: ParsedEntry<T>, what: string): T {
  if (entry.kind === 'read') return entry.value;
  const detail = entry.kind === 'unreadable' ? entry.detail : 'left out';
  throw new FailureError({ kind: 'unreadable', what, detail });
}

/** The same of a resource, read as tolerantly as any other. */
export function demandPlain<T>(
  resource: unknown,
  readOne: (resource: unknown) => ParsedEntry<T>,
  what: string,
): T {
  return valueOrThrow(readPlain(resource, readOne), what);
}
