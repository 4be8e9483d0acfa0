import type { AdapterField } from './adapter.ts';
import { allIn, attributeOf, textOf } from './native.ts';
import type { Sight } from './sight.ts';

/** What a field says; several places are fine as long as they say the same. */
export type FieldReading =
  | { readonly status: 'read'; readonly value: string }
  | { readonly status: 'absent' | 'invisible' | 'several' };

/** Reads one field inside a scope, of what can be seen. */
export function readField(scope: Element, field: AdapterField, isVisible: Sight['isVisible']): FieldReading {
  const found = field.selector === undefined ? [scope] : allIn(scope, field.selector);
  const worded = found.filter((element) => valueIn(element, field) !== '');
  if (worded.length === 0) return { status: 'absent' };

  const [value, ...others] = new Set(worded.filter(isVisible).map((element) => valueIn(element, field)));
  if (value === undefined) return { status: 'invisible' };
  return others.length === 0 ? { status: 'read', value } : { status: 'several' };
}

/** Reads a field that is not for people, such as a key in an attribute. */
export function readUnseen(scope: Element, field: AdapterField): FieldReading {
  return readField(scope, field, () => true);
}

function valueIn(element: Element, { attribute, without, after, before }: AdapterField): string {
  const whole = attribute === undefined ? textOf(element, without) : attributeOf(element, attribute);
  return upTo(from(whole, after), before).trim();
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
