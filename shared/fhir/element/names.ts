import { z } from '../../zod.ts';
import { type Reference, relativeReference } from './datatypes.ts';

/** Names of organisations by their reference (`HealthcareService/12`), from the settings. */
export type NamesByReference = ReadonlyMap<string, string>;

/** The names of a directory of coaches. */
export function readNames(
  coaches: readonly { readonly reference: string | undefined; readonly name: string }[],
): NamesByReference {
  return new Map(
    coaches.flatMap(({ reference, name }) => (reference === undefined ? [] : [[reference, name]])),
  );
}

const personNameSchema = z.looseObject({
  text: z.optional(z.string()),
  given: z.optional(z.array(z.string())),
  family: z.optional(z.string()),
});
/** An organisation or a person inside a resource. */
const containedSchema = z.looseObject({
  id: z.string(),
  name: z.union([z.string(), z.array(personNameSchema)]),
});

/**
 * Who a reference points at: its own display (a dash is none), else the name in the settings, else that of the
 * organisation or person inside the resource. Undefined where none of these tells.
 */
export function readName(
  reference: Reference | undefined,
  names: NamesByReference,
  contained: readonly unknown[] = [],
): string | undefined {
  const display = reference?.display?.trim();
  if (display !== undefined && /[\p{L}\p{N}]/u.test(display)) return display;
  const inside = contained
    .flatMap((one) => containedSchema.safeParse(one).data ?? []) // anything else is no one
    .find(({ id }) => `#${id}` === reference?.reference);
  return names.get(relativeReference(reference?.reference) ?? '') ?? readWrittenName(inside?.name); // points at nothing: no name
}

/** A name in one text; undefined when there is none. */
export function readWrittenName(
  name: z.output<typeof containedSchema>['name'] | undefined,
): string | undefined {
  if (name === undefined || typeof name === 'string') return name?.trim() || undefined;
  const [first] = name;
  const parts = [...(first?.given ?? []), first?.family ?? '']; // either may be left out
  return first?.text?.trim() || parts.filter((part) => part !== '').join(' ') || undefined;
}

/** Whether two references surely point at one and the same; a reference to another server never does. */
export function isSameReference(one: Reference | undefined, other: Reference | undefined): boolean {
  const first = one?.identifier;
  const second = other?.identifier;
  const isSameNumber =
    first?.value !== undefined && first.system === second?.system && first.value === second?.value;
  return isSameNumber || (plainReference(one) !== undefined && plainReference(one) === plainReference(other));
}

/** Without its version; undefined for one inside a resource, which means something else in each. */
function plainReference(reference: Reference | undefined): string | undefined {
  const written = reference?.reference;
  return written?.startsWith('#') ? undefined : written?.replace(/\/_history\/[^/]+$/, '');
}
