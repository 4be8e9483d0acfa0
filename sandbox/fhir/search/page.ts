import type { FhirCore } from '../core.ts';
import { refusal } from '../refusal.ts';

/** A link of a searchset. */
export type Link = { readonly relation: 'self' | 'next' | 'previous' | 'first'; readonly url: string };

/** Which part of what was found is asked for. */
export type Page = { readonly offset: number; readonly count: number };

const defaultCount = 20;
const largestCount = 200;

/** Reads `_count` and `_offset`; a count over the largest is brought down to it. */
export function readPage(query: URLSearchParams, { manners }: Pick<FhirCore, 'manners'>): Page {
  const readNumber = (name: string, otherwise: number) => {
    const value = query.get(name);
    if (value === null) return otherwise;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    if (manners.unknownParameters === 'ignored') return otherwise;
    throw refusal(400, 'invalid', `'${name}' is a whole number, not '${value}'`);
  };
  return {
    offset: readNumber('_offset', 0),
    count: Math.min(readNumber('_count', defaultCount), largestCount),
  };
}

/** The links of one page: itself and its neighbours. */
export function pageLinks(
  { baseUrl, manners }: Pick<FhirCore, 'baseUrl' | 'manners'>,
  resourceType: string,
  query: URLSearchParams,
  { offset, count }: Page,
  total: number,
): readonly Link[] {
  const link = (relation: Link['relation'], at: number): Link => {
    const paged = new URLSearchParams(query);
    paged.set('_count', String(count));
    paged.delete('_offset');
    if (at > 0) paged.set('_offset', String(at));
    const relative = `${resourceType}?${paged}`;
    return { relation, url: manners.pageLinks === 'absolute' ? `${baseUrl}/${relative}` : relative };
  };
  const hasNext = count > 0 && offset + count < total;
  const hasPrevious = count > 0 && offset > 0;
  return [
    link('self', offset),
    ...(hasNext ? [link('next', offset + count)] : []),
    ...(hasPrevious ? [link('previous', Math.max(0, offset - count))] : []),
  ];
}
