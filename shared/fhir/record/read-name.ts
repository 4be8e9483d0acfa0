import { z } from '../../zod.ts';
import { extensions } from '../element/codes.ts';
import {
  extensionSchema,
  extensionText,
  periodSchema,
  primitiveExtensionSchema,
} from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';

/** A HumanName, with what nl-core hangs on it. A primitive that only has an extension is null in its array. */
export const nameSchema = z.looseObject({
  use: z.optional(z.string()),
  text: z.optional(z.string()),
  family: z.optional(z.string()),
  _family: z.optional(primitiveExtensionSchema),
  given: z.optional(z.array(z.nullable(z.string()))),
  _given: z.optional(z.array(z.nullable(primitiveExtensionSchema))),
  extension: z.optional(z.array(extensionSchema)),
  period: z.optional(periodSchema),
});
type HumanName = z.output<typeof nameSchema>;

/** A person's name in the ways we show it. */
export type PersonName = {
  /** As said aloud: call name or first given name (else initials), then the family name. */
  readonly spoken: string;
  readonly family: string;
  /** "J.P.M.", or empty. */
  readonly initials: string;
};

/** The name a person uses now, out of all that were ever recorded. */
export function readName(names: readonly HumanName[]): PersonName {
  const current = names.filter(({ use, period }) => use !== 'old' && use !== 'maiden' && isCurrent(period));
  const main =
    current.find(({ use }) => use === 'official') ??
    current.find((name) => name.family !== undefined) ??
    current[0] ??
    names[0];
  if (main === undefined) return { spoken: '', family: '', initials: '' };

  const family = familyOf(main);
  if (family === '' && givenOf(main).length === 0) {
    const text = main.text?.trim() ?? '';
    return { spoken: text, family: text, initials: '' };
  }
  const initials = initialsOf(main);
  const first = callNameIn(current, main) ?? firstGiven(main) ?? initials;
  return { spoken: [first, family].filter(Boolean).join(' '), family, initials };
}

/** The family name in the person's own order: NL1 own, NL2 partner's, NL3 partner's-own, NL4 own-partner's. */
function familyOf({ family = '', _family, extension }: HumanName): string {
  const parts = _family?.extension;
  const own = joined(extensionText(parts, extensions.ownPrefix), extensionText(parts, extensions.ownName));
  const partner = joined(
    extensionText(parts, extensions.partnerPrefix),
    extensionText(parts, extensions.partnerName),
  );
  const inOrder = assembled(extensionText(extension, extensions.assemblyOrder), own, partner);
  return (inOrder || family.trim() || assembled('NL4', own, partner)).trim();
}

function assembled(order: string | undefined, own: string, partner: string): string {
  if (order === 'NL1') return own || partner;
  if (order === 'NL2') return partner || own;
  if (order === 'NL3') return [partner, own].filter(Boolean).join('-');
  return order === 'NL4' ? [own, partner].filter(Boolean).join('-') : '';
}

type Given = { readonly value: string; readonly qualifier: string | undefined };

function givenOf({ given = [], _given = [] }: HumanName): readonly Given[] {
  return given.flatMap((value, index) => {
    const text = value?.trim();
    if (!text) return [];
    return [{ value: text, qualifier: extensionText(_given[index]?.extension, extensions.nameQualifier) }];
  });
}

function callNameIn(names: readonly HumanName[], main: HumanName): string | undefined {
  const marked = [main, ...names].flatMap(givenOf).find(({ qualifier }) => qualifier === 'CL');
  if (marked) return marked.value;
  const usual = names.find((name) => name !== main && (name.use === 'usual' || name.use === 'nickname'));
  return usual && (givenOf(usual)[0]?.value ?? usual.text?.trim());
}

function firstGiven(name: HumanName): string | undefined {
  return givenOf(name).find(({ value, qualifier }) => qualifier !== 'IN' && !isInitial(value))?.value;
}

function initialsOf(name: HumanName): string {
  const given = givenOf(name).filter(({ qualifier }) => qualifier !== 'CL');
  const marked = given.filter(({ qualifier, value }) => qualifier === 'IN' || isInitial(value));
  if (marked.length > 0) return marked.map(({ value }) => dotted(value)).join('');
  return given.map(({ value }) => `${value.charAt(0).toUpperCase()}.`).join('');
}

// "J.", "J", "J.P.M." and "Th." are initials; "Jo" is a name.
function isInitial(value: string): boolean {
  return /^(\p{L}{1,2}\.)+$|^\p{Lu}$/u.test(value);
}

function dotted(initial: string): string {
  return initial.endsWith('.') ? initial : `${initial}.`;
}

function joined(prefix: string | undefined, name: string | undefined): string {
  return name === undefined ? '' : [prefix, name].filter(Boolean).join(' ');
}
