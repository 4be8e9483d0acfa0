import { splitSearchOnComma } from '@medplum/core';
import { isServedType } from '../definitions.ts';
import type { Manners } from '../modes.ts';
import { relativeReference, withoutVersion } from '../references.ts';
import { type Issue, issue, Refusal, refusal } from '../refusal.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { datePrefixes, spanOf } from './period.ts';

/** How a parameter's value is to be read. */
export type Modifier = 'none' | 'not' | 'contains' | 'missing';

/** One condition of a search; a resource meets it when any of the values fits. */
export type Filter = {
  readonly parameter: Parameter;
  readonly modifier: Modifier;
  readonly values: readonly string[];
};

/** What to sort by. */
export type SortKey = { readonly parameter: Parameter; readonly direction: 'up' | 'down' };

/** The conditions and order of a search, and what was asked that this server does not know. */
export type SearchRequest = {
  readonly resourceType: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly SortKey[];
  readonly unknown: readonly Issue[];
};

/** What says how the answer should look, not what is searched for; read by paging, includes and elements. */
const resultParameters = new Set([
  '_count',
  '_offset',
  '_total',
  '_summary',
  '_elements',
  '_include',
  '_revinclude',
  '_format',
  '_pretty',
]);

const modifiersOf: Readonly<Record<Parameter['type'], readonly Modifier[]>> = {
  token: ['not'],
  reference: ['missing'],
  date: [],
  string: ['contains'],
  uri: [],
};

/** Reads a query; in a strict server what is unknown refuses the whole search. */
export function readSearch(
  resourceType: string,
  query: URLSearchParams,
  { baseUrl, manners }: { readonly baseUrl: string; readonly manners: Manners },
): SearchRequest {
  const unknown: Issue[] = [];
  const filters: Filter[] = [];
  const sort: SortKey[] = [];
  for (const [name, value] of query) {
    if (resultParameters.has(name)) continue;
    if (name === '_sort') sort.push(...readSort(resourceType, value, unknown));
    else filters.push(...readFilter(resourceType, name, value, baseUrl, unknown));
  }
  if (unknown.length > 0 && manners.unknownParameters === 'refused') throw new Refusal(400, unknown);
  return { resourceType, filters, sort, unknown };
}

function readSort(resourceType: string, value: string, unknown: Issue[]): readonly SortKey[] {
  return value.split(',').flatMap((key) => {
    const parameter = parametersOf(resourceType).get(key.replace(/^-/, ''));
    if (parameter) return [{ parameter, direction: key.startsWith('-') ? 'down' : 'up' } as const];
    unknown.push(issue('not-supported', `${resourceType} cannot be sorted by '${key}'`));
    return [];
  });
}

function readFilter(
  resourceType: string,
  name: string,
  value: string,
  baseUrl: string,
  unknown: Issue[],
): readonly Filter[] {
  const [code = name, asked] = name.split(':');
  const parameter = parametersOf(resourceType).get(code);
  if (!parameter) {
    unknown.push(issue('not-supported', `${resourceType} has no search parameter '${name}'`));
    return [];
  }
  const modifier = readModifier(parameter, asked);
  if (!modifier) {
    unknown.push(issue('not-supported', `'${code}' cannot be searched with ':${asked}'`));
    return [];
  }
  const values = splitSearchOnComma(value).map((one) => readValue(parameter, modifier, asked, one, baseUrl));
  return [{ parameter, modifier, values }];
}

function readModifier({ type }: Parameter, asked: string | undefined): Modifier | undefined {
  if (asked === undefined) return 'none';
  if (type === 'reference' && isServedType(asked)) return 'none'; // `subject:Patient=1` is `subject=Patient/1`
  return modifiersOf[type].find((modifier) => modifier === asked);
}

function readValue(
  parameter: Parameter,
  modifier: Modifier,
  asked: string | undefined,
  value: string,
  baseUrl: string,
): string {
  const { code, type } = parameter;
  if (value === '') throw refusal(400, 'invalid', `The value of '${code}' is empty`);
  if (modifier !== 'none') return value;
  if (type === 'reference') return readReference(parameter, asked, value, baseUrl);
  if (type === 'date' && !spanOf(withoutPrefix(value))) {
    throw refusal(400, 'invalid', `'${value}' is no date`);
  }
  return value;
}

function readReference(
  parameter: Parameter,
  asked: string | undefined,
  value: string,
  baseUrl: string,
): string {
  const local = withoutVersion(relativeReference(value, baseUrl));
  if (local.includes('/') || local.includes(':')) return local;

  const target = isServedType(asked) ? asked : onlyTarget(parameter);
  return target ? `${target}/${local}` : local;
}

// Some definitions let `patient` point at a Group too; no one who searches by it means one.
function onlyTarget({ code, targets }: Parameter): string | undefined {
  if (code === 'patient') return 'Patient';
  return targets.length === 1 ? targets[0] : undefined;
}

function withoutPrefix(value: string): string {
  return datePrefixes.some((prefix) => value.startsWith(prefix)) ? value.slice(2) : value;
}
