import type { StoredResource } from '../resource.ts';
import { compares, datePrefixes, spanOf } from './period.ts';
import type { Filter, Modifier } from './request.ts';
import { type Searchable, searchableOf, type Token } from './searchable.ts';

/** Whether a resource meets every condition. */
export function matches(resource: StoredResource, filters: readonly Filter[]): boolean {
  return filters.every((filter) => meets(searchableOf(resource, filter.parameter), filter));
}

function meets(said: Searchable, filter: Filter): boolean {
  const { modifier, values } = filter;
  const isMet = values.some((value) => fits(said, filter, value));
  return modifier === 'not' ? !isMet : isMet;
}

function fits(said: Searchable, { parameter, modifier }: Filter, value: string): boolean {
  switch (parameter.type) {
    case 'token':
      return said.tokens.some((token) => isToken(token, value));
    case 'reference':
      if (modifier === 'missing') return (said.references.length === 0) === (value === 'true');
      return refersTo(said, value);
    case 'date':
      return isAround(said, value);
    case 'string':
      return hasText(said, value, modifier);
    case 'uri':
      return said.texts.includes(value);
  }
}

function isToken(token: Token, asked: string): boolean {
  const bar = asked.indexOf('|');
  if (bar < 0) return token.value === asked;

  const system = asked.slice(0, bar);
  const value = asked.slice(bar + 1);
  if (system === '') return token.system === undefined && token.value === value;
  if (token.bare) return token.value === value; // a `code` element has its system by definition, not in the JSON
  return token.system === system && (value === '' || token.value === value);
}

function refersTo({ references }: Searchable, asked: string): boolean {
  return references.some(
    ({ reference }) => reference === asked || (!asked.includes('/') && hasId(reference, asked)),
  );
}

function hasId(reference: string | undefined, id: string): boolean {
  return reference?.endsWith(`/${id}`) ?? false;
}

function isAround({ spans }: Searchable, asked: string): boolean {
  const prefix = datePrefixes.find((candidate) => asked.startsWith(candidate));
  const span = spanOf(prefix ? asked.slice(prefix.length) : asked);
  return span !== undefined && spans.some((said) => compares(said, prefix ?? 'eq', span));
}

function hasText({ texts }: Searchable, asked: string, modifier: Modifier): boolean {
  const folded = fold(asked);
  return texts.some((text) =>
    modifier === 'contains' ? fold(text).includes(folded) : fold(text).startsWith(folded),
  );
}

// R4 wants names found whatever the case and the accents.
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
