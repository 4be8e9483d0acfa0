import type { Grant } from '../../grant.ts';
import { withoutHidden } from '../access.ts';
import type { FhirCore } from '../core.ts';
import { type Reach, reachOf } from '../reach.ts';
import { type OperationOutcome, outcomeOf, refusal } from '../refusal.ts';
import { referenceTo, type StoredResource } from '../resource.ts';
import { isWithheldSearch } from '../withheld.ts';
import { asksForCountOnly, readViewer, type View, type Viewer } from './elements.ts';
import type { Finder } from './find.ts';
import { included, readIncludes } from './include.ts';
import { type Link, pageLinks, readPage } from './page.ts';
import { readSearch, type SearchRequest } from './request.ts';

/** The answer to a search. */
type Searchset = {
  readonly resourceType: 'Bundle';
  readonly type: 'searchset';
  readonly total?: number;
  readonly link: readonly Link[];
  readonly entry?: readonly SearchEntry[];
};

type SearchEntry = {
  readonly fullUrl?: string;
  readonly resource: View | OperationOutcome;
  readonly search: { readonly mode: 'match' | 'include' | 'outcome' };
};

/** One page of what a search finds within the token's reach, with what was asked to come along. */
export function search(
  core: FhirCore,
  find: Finder,
  grant: Grant,
  resourceType: string,
  query: URLSearchParams,
): Searchset {
  const reach = reachOf(core, grant, resourceType, 'search');
  const request = readSearch(resourceType, query, core);
  checkPatients(request, reach);
  const page = readPage(query, core);
  const includes = readIncludes(query, core);
  const viewer = readViewer(query);

  const found = find(request, reach, searchKey(resourceType, query, grant));
  const total = found.length;
  if (asksForCountOnly(query)) return searchset(core, resourceType, query, total, [], { ...page, count: 0 });

  const matched = found.slice(page.offset, page.offset + page.count);
  const along = included(core, grant, includes, matched);
  const entries = [
    ...matched.map((resource) => entry(core, viewer, withoutHidden(grant, resource), 'match')),
    ...along.map((resource) => entry(core, viewer, withoutHidden(grant, resource), 'include')),
    ...complaints(request),
  ];
  return searchset(core, resourceType, query, total, entries, page);
}

function searchset(
  core: FhirCore,
  resourceType: string,
  query: URLSearchParams,
  total: number,
  entries: readonly SearchEntry[],
  page: { readonly offset: number; readonly count: number },
): Searchset {
  const isTold = asksForCountOnly(query) || (core.manners.total === 'told' && query.get('_total') !== 'none');
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(isTold ? { total } : {}),
    link: pageLinks(core, resourceType, query, page, total),
    ...(entries.length > 0 ? { entry: entries } : {}), // R4 knows no empty lists
  };
}

// Another patient's data asked for by name is a mistake worth hearing about, not an empty list.
function checkPatients({ resourceType, filters }: SearchRequest, { onlyPatient }: Reach): void {
  const asked = filters
    .filter(({ parameter, modifier }) => parameter.type === 'reference' && modifier === 'none')
    .flatMap(({ values }) => values)
    .filter((value) => value.startsWith('Patient/'));
  if (isWithheldSearch(resourceType, asked)) {
    throw refusal(403, 'forbidden', `${resourceType} of this patient is not open to apps`);
  }
  if (onlyPatient !== undefined && asked.some((patient) => patient !== onlyPatient)) {
    throw refusal(
      403,
      'forbidden',
      'The granted scopes open the record of another patient than the one asked for',
    );
  }
}

function entry(
  { baseUrl }: FhirCore,
  viewer: Viewer,
  resource: StoredResource,
  mode: 'match' | 'include',
): SearchEntry {
  return { fullUrl: `${baseUrl}/${referenceTo(resource)}`, resource: viewer(resource), search: { mode } };
}

function complaints({ unknown }: SearchRequest): readonly SearchEntry[] {
  if (unknown.length === 0) return [];
  const warnings = unknown.map((issue) => ({ ...issue, severity: 'warning' as const }));
  return [{ resource: outcomeOf(warnings), search: { mode: 'outcome' } }];
}

const pageOnly = new Set(['_offset', '_count', '_total', '_elements', '_summary', '_include', '_revinclude']);

function searchKey(resourceType: string, query: URLSearchParams, grant: Grant): string {
  const conditions = [...query].filter(([name]) => !pageOnly.has(name));
  return JSON.stringify([resourceType, conditions, grant.patient, grant.access?.key, grant.scopes]);
}
