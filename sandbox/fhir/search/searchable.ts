import { convertToSearchableTokens, type TypedValue, toTypedValue } from '@medplum/core';
import { withoutVersion } from '../references.ts';
import { isObject, type StoredResource, valuesOf } from '../resource.ts';
import type { Parameter } from './parameters.ts';
import { type Span, spanOf } from './period.ts';

/** A code or identifier as it can be searched for; `code` elements imply their system. */
export type Token = {
  readonly system: string | undefined;
  readonly value: string | undefined;
  readonly bare: boolean;
};

/** A reference as it can be searched for. */
type SearchableReference = {
  readonly reference: string | undefined;
};

/** What a resource says under one search parameter, ready to compare. */
export type Searchable = {
  readonly tokens: readonly Token[];
  readonly texts: readonly string[];
  readonly references: readonly SearchableReference[];
  readonly spans: readonly Span[];
};

const remembered = new WeakMap<StoredResource, Map<Parameter, Searchable>>();

/** What a resource says under a parameter; worked out once, as searches over a long record ask it again and again. */
export function searchableOf(resource: StoredResource, parameter: Parameter): Searchable {
  const ofResource = remembered.get(resource) ?? new Map<Parameter, Searchable>();
  remembered.set(resource, ofResource);

  const known = ofResource.get(parameter);
  if (known) return known;

  const found = toSearchable(
    parameter,
    parameter.expression.eval({ variables: {} }, [toTypedValue(resource)]),
  );
  ofResource.set(parameter, found);
  return found;
}

function toSearchable({ type }: Parameter, values: readonly TypedValue[]): Searchable {
  const nothing: Searchable = { tokens: [], texts: [], references: [], spans: [] };
  switch (type) {
    case 'token':
      return {
        ...nothing,
        tokens: values.flatMap(tokensOf),
        texts: values.flatMap(({ value }) => tokenTexts(value)),
      };
    case 'reference':
      return { ...nothing, references: values.map(({ value }) => toReference(value)) };
    case 'date':
      return { ...nothing, spans: values.flatMap(({ value }) => toSpan(value) ?? []) };
    case 'string':
    case 'uri':
      return { ...nothing, texts: values.flatMap(({ value }) => textsIn(value)) };
  }
}

const displayText = 'display-text';
const bareTypes = new Set([
  'code',
  'boolean',
  'id',
  'string',
  'uri',
  'http://hl7.org/fhirpath/System.String',
]);

function tokensOf(typed: TypedValue): readonly Token[] {
  // The display text is no code, but the library lists it as one unless it is given a system to tell it by.
  return convertToSearchableTokens([typed], { textSearchSystem: displayText })
    .filter(({ system }) => system !== displayText)
    .map(({ system, value }) => ({ system, value, bare: bareTypes.has(typed.type) }));
}

function tokenTexts(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  const codings = valuesOf(value, 'coding').filter(isObject);
  return [value, ...codings]
    .flatMap((part) => [...valuesOf(part, 'text'), ...valuesOf(part, 'display')])
    .filter(isText);
}

function toReference(value: unknown): SearchableReference {
  if (isText(value)) return { reference: value };
  const references = isObject(value) ? valuesOf(value, 'reference').filter(isText) : [];
  return { reference: references.map(withoutVersion)[0] };
}

function toSpan(value: unknown): Span | undefined {
  if (isText(value)) return spanOf(value);
  if (!isObject(value)) return undefined;

  const start = valuesOf(value, 'start').filter(isText).map(spanOf)[0];
  const end = valuesOf(value, 'end').filter(isText).map(spanOf)[0];
  if (!start && !end) return undefined;
  return { start: start?.start ?? Number.NEGATIVE_INFINITY, end: end?.end ?? Number.POSITIVE_INFINITY };
}

const searchedParts = new Set([
  'text',
  'family',
  'given',
  'prefix',
  'suffix',
  'line',
  'city',
  'district',
  'state',
  'postalCode',
  'country',
]);

function textsIn(value: unknown): readonly string[] {
  if (isText(value)) return [value];
  if (!isObject(value)) return [];
  return [...searchedParts].flatMap((part) => valuesOf(value, part)).filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
