import { isResource, OperationOutcomeError, validateResource } from '@medplum/core';
import { isServedType } from './definitions.ts';
import { type FoundReference, referencesIn } from './references.ts';
import { type Issue, issue, Refusal, refusal } from './refusal.ts';
import { codesOf } from './required-codes.ts';
import { isObject, type Resource, valuesOf } from './resource.ts';

type CodedValue = { readonly path: string; readonly type: string; readonly value: unknown };

/** JSON as a valid R4 resource; refused with the elements that are not. */
export function validated(json: unknown): Resource {
  const resource = resourceFrom(json);
  const coded: Record<string, CodedValue[]> = {};
  const issues = [...structureIssues(resource, coded), ...codeIssues(coded)];
  if (issues.length > 0) throw new Refusal(400, issues);
  return resource;
}

function resourceFrom(json: unknown): Resource {
  if (!isObject(json)) throw refusal(400, 'structure', 'The body is not a FHIR resource');
  if (!isResource(json))
    throw refusal(400, 'structure', 'The body has no resourceType', 'Resource.resourceType');
  if (!isServedType(json.resourceType)) {
    throw refusal(
      400,
      'structure',
      `R4 has no resource '${String(json.resourceType)}'`,
      'Resource.resourceType',
    );
  }
  return json;
}

function structureIssues(resource: Resource, coded: Record<string, CodedValue[]>): readonly Issue[] {
  try {
    // What the library calls a warning (a reference to the wrong type, two values of one choice) is an error in R4 …
    const warnings = validateResource(resource, { collect: { tokens: coded } });
    // … but it also warns of every address of another server, taking `https:` for a type.
    const elsewhere = new Set(
      referencesIn(resource)
        .filter(isElsewhere)
        .map(({ path }) => path),
    );
    return warnings
      .filter(({ expression = [] }) => !expression.some((path) => elsewhere.has(path)))
      .map(asError);
  } catch (thrown) {
    if (thrown instanceof OperationOutcomeError) return thrown.outcome.issue.map(asError);
    throw thrown;
  }
}

function isElsewhere({ reference }: FoundReference): boolean {
  return /^[a-z]+:/.test(reference);
}

function asError(found: {
  readonly code?: string | undefined;
  readonly details?: { readonly text?: string };
  readonly expression?: string[];
}): Issue {
  return issue(found.code ?? 'invalid', found.details?.text ?? 'Not valid R4', ...(found.expression ?? []));
}

// The library checks shapes, not whether a code is one of those R4 demands.
function codeIssues(coded: Record<string, CodedValue[]>): readonly Issue[] {
  return Object.entries(coded).flatMap(([valueSet, values]) => {
    const allowed = codesOf(valueSet);
    if (!allowed) return [];
    return values
      .filter((value) => !hasCodeOf(allowed, value))
      .map(({ path }) =>
        issue('code-invalid', `The code is not in the required value set ${valueSet}`, path),
      );
  });
}

function hasCodeOf(allowed: ReadonlySet<string>, { type, value }: CodedValue): boolean {
  if (type === 'code') return typeof value !== 'string' || allowed.has(value);
  if (!isObject(value)) return true;

  const codings = type === 'CodeableConcept' ? valuesOf(value, 'coding').filter(isObject) : [value];
  const codes = codings.flatMap((coding) => valuesOf(coding, 'code'));
  return codes.length === 0 || codes.some((code) => typeof code === 'string' && allowed.has(code));
}
