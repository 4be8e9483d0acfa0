import type { Grant } from '../../grant.ts';
import type { FhirCore } from '../core.ts';
import { isServedType } from '../definitions.ts';
import { findReach, type Reach } from '../reach.ts';
import { splitReference } from '../references.ts';
import { refusal } from '../refusal.ts';
import { referenceTo, type StoredResource } from '../resource.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { searchableOf } from './searchable.ts';

/** One `_include` or `_revinclude`. */
export type Include = {
  readonly direction: 'forward' | 'reverse';
  readonly source: string;
  readonly parameter: Parameter;
  readonly target: string | undefined;
};

/** Reads `_include=Task:focus` and `_revinclude=Task:focus:ServiceRequest`. */
export function readIncludes(
  query: URLSearchParams,
  { manners }: Pick<FhirCore, 'manners'>,
): readonly Include[] {
  return [...query].flatMap(([name, value]) => {
    if (name !== '_include' && name !== '_revinclude') return [];

    const path = readPath(value);
    if (path) {
      return [{ ...path, direction: name === '_include' ? 'forward' : 'reverse' } as const];
    }
    if (manners.unknownParameters === 'ignored') return [];
    throw refusal(400, 'not-supported', `'${name}=${value}' names no reference this server can follow`);
  });
}

function readPath(value: string): Pick<Include, 'source' | 'parameter' | 'target'> | undefined {
  const [source, code = '', target] = value.split(':');
  if (!isServedType(source) || (target !== undefined && !isServedType(target))) return undefined;

  const parameter = parametersOf(source).get(code);
  return parameter?.type === 'reference' ? { source, parameter, target } : undefined;
}

/** The resources that come along with a page; what the token may not see stays out. */
export function included(
  core: FhirCore,
  grant: Grant,
  includes: readonly Include[],
  page: readonly StoredResource[],
): readonly StoredResource[] {
  if (includes.length === 0) return [];

  const canSee = sight(core, grant);
  const onPage = new Set(page.map(referenceTo));
  const along = new Map(
    page
      .flatMap((resource) => includes.flatMap((include) => follow(core, include, resource)))
      .filter((resource) => !onPage.has(referenceTo(resource)) && canSee(resource))
      .map((resource) => [referenceTo(resource), resource]),
  );
  return [...along.values()];
}

function follow(
  { repository: { index } }: FhirCore,
  { direction, source, parameter, target }: Include,
  resource: StoredResource,
): readonly StoredResource[] {
  if (direction === 'reverse') {
    if (target !== undefined && target !== resource.resourceType) return [];
    const reference = referenceTo(resource);
    return [...index.referringTo(reference, source)].filter((other) => pointsAt(other, parameter, reference));
  }
  if (resource.resourceType !== source) return [];
  return searchableOf(resource, parameter).references.flatMap(({ reference }) => {
    const pointed = splitReference(reference ?? '');
    if (!pointed || (target !== undefined && target !== pointed.resourceType)) return [];
    return index.find(pointed.resourceType, pointed.id) ?? [];
  });
}

function pointsAt(resource: StoredResource, parameter: Parameter, asked: string): boolean {
  return searchableOf(resource, parameter).references.some(({ reference }) => reference === asked);
}

function sight(core: FhirCore, grant: Grant): (resource: StoredResource) => boolean {
  const reaches = new Map<string, readonly Reach[]>();
  return (resource) => {
    const { resourceType } = resource;
    const known = reaches.get(resourceType) ?? reachesFor(core, grant, resourceType);
    reaches.set(resourceType, known);
    return known.some((reach) => reach.includes(resource));
  };
}

function reachesFor(core: FhirCore, grant: Grant, resourceType: string): readonly Reach[] {
  return [
    findReach(core, grant, resourceType, 'read') ?? [],
    findReach(core, grant, resourceType, 'search') ?? [],
  ].flat();
}
