import type { StoredResource } from '../resource.ts';
import type { SortKey } from './request.ts';
import { type Searchable, searchableOf } from './searchable.ts';

/** Resources in the order asked for; those that say nothing under a key come last. */
export function sorted(
  resources: readonly StoredResource[],
  keys: readonly SortKey[],
): readonly StoredResource[] {
  if (keys.length === 0) return resources;
  // Worked out once a resource, not once a comparison: a practice has many thousands.
  return resources
    .map((resource) => ({
      resource,
      values: keys.map(({ parameter }) => sortValue(searchableOf(resource, parameter))),
    }))
    .sort((one, other) => compare(one.values, other.values, keys))
    .map(({ resource }) => resource);
}

type SortValues = readonly (string | undefined)[];

function compare(one: SortValues, other: SortValues, keys: readonly SortKey[]): number {
  for (const [index, { direction }] of keys.entries()) {
    const order = compareValues(one[index], other[index], direction);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(
  first: string | undefined,
  second: string | undefined,
  direction: SortKey['direction'],
): number {
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  const order = first < second ? -1 : Number(first > second);
  return direction === 'up' ? order : -order;
}

// One of the four at most is filled: a parameter is of one type.
function sortValue({ spans, texts, references, tokens }: Searchable): string | undefined {
  const [span] = spans;
  if (span) return sortableTime(span.start);
  return tokens[0]?.value ?? references[0]?.reference ?? texts[0]?.toLowerCase();
}

const earliestDate = 8.64e15;

// Digits of equal length sort as text the way the numbers do, also those before 1970.
function sortableTime(time: number): string {
  return Number.isFinite(time) ? String(time + earliestDate).padStart(17, '0') : '';
}
