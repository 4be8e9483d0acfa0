import { allIn, getAttribute, getText, shadowRootsIn, wordsBefore } from '../../page/native.ts';
import type { Sight } from '../../page/sight.ts';
import type { AdapterField } from '../his-adapter.ts';

/** What a field says; several places are fine as long as they say the same. */
export type FieldReading =
  | { readonly status: 'read'; readonly value: string }
  | { readonly status: 'absent' | 'invisible' | 'several' };

/** A dossier or a row, and the open shadow roots in it. */
export type Scope = {
  readonly element: Element;
  readonly roots: readonly ShadowRoot[];
};

/** A scope; `around` is a scope that it is in, so that a page without shadow roots is searched for them once. */
export function findScope(element: Element, around?: Scope): Scope {
  return { element, roots: around?.roots.length === 0 ? [] : shadowRootsIn(element) };
}

/** Reads one field inside a scope, of what can be seen. */
export function readField(scope: Scope, field: AdapterField, sight: Sight): FieldReading {
  const { attribute, without } = field;
  const found = elementsOf(scope, field);
  const [value, ...others] = valuesIn(found, field, (element) => {
    if (attribute === undefined) return sight.wordsIn(element, without);
    return sight.isVisible(element) ? getAttribute(element, attribute) : '';
  });
  if (value !== undefined) return others.length === 0 ? { status: 'read', value } : { status: 'several' };
  return { status: readAll(found, field).size === 0 ? 'absent' : 'invisible' };
}

/** Reads a field that is not for people, such as a key in an attribute. */
export function readUnseen(scope: Scope, field: AdapterField): FieldReading {
  const [value, ...others] = readAll(elementsOf(scope, field), field);
  if (value === undefined) return { status: 'absent' };
  return others.length === 0 ? { status: 'read', value } : { status: 'several' };
}

/** All elements in a scope that fit. */
export function inScope({ element, roots }: Scope, selector: string): readonly Element[] {
  return [element, ...roots].flatMap((part) => allIn(part, selector));
}

function elementsOf(scope: Scope, { selector, beside }: AdapterField): readonly Element[] {
  if (selector === undefined) return [scope.element];
  const found = inScope(scope, selector);
  return beside === undefined ? found : found.filter((element) => wordsBefore(element) === beside);
}

function readAll(found: readonly Element[], field: AdapterField): ReadonlySet<string> {
  const { attribute } = field;
  return valuesIn(found, field, (element) =>
    attribute === undefined ? getText(element) : getAttribute(element, attribute),
  );
}

function valuesIn(
  found: readonly Element[],
  { after, before }: AdapterField,
  read: (element: Element) => string,
): ReadonlySet<string> {
  const values = found.map((element) => upTo(from(read(element), after), before).trim());
  return new Set(values.filter((value) => value !== ''));
}

function from(text: string, mark: string | undefined): string {
  if (mark === undefined) return text;
  const place = text.indexOf(mark);
  return place < 0 ? '' : text.slice(place + mark.length);
}

function upTo(text: string, mark: string | undefined): string {
  const place = mark === undefined ? -1 : text.indexOf(mark);
  return place < 0 ? text : text.slice(0, place);
}
