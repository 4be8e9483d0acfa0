import { isOwnCode } from '../referral/choice-fields.ts';
import type { Counted } from './mask.ts';

/** What is counted, each by ids of its own: a month, a sex, an outcome, a number of days. */
export type What =
  | 'sent'
  | 'withdrawn'
  | 'intakes'
  | 'declined'
  | 'decline-reason'
  | 'shown-the-way'
  | 'referrer-type'
  | 'practice'
  | 'reason'
  | 'theme'
  | 'age-group'
  | 'sex'
  | 'municipality'
  | `wijk in ${string}`
  | 'contact'
  | 'arrival'
  | 'feedback'
  | 'furthest'
  | 'days-to-intake'
  | 'offer-found'
  | 'offer'
  | 'offer-kind'
  | 'end-reason'
  | 'coach';

/** How often each id was met. */
type Counter = Map<string, number>;

/** The exact counts of some months, before small numbers are hidden: never to be shown. */
export type PeriodCounts = Map<What, Counter>;

/** So many more of these. */
export function countMore(counts: PeriodCounts, what: What, id: string, more: number): void {
  const counter = counts.get(what);
  if (counter)
    counter.set(id, (counter.get(id) ?? 0) + more); // the first of its id
  else counts.set(what, new Map([[id, more]]));
}

/** Adds one to the other: counts of months add up to those of a period, and those of practices to a region's. */
export function addCounts(into: PeriodCounts, from: ReadonlyMap<What, ReadonlyMap<string, number>>): void {
  for (const [what, counter] of from) {
    for (const [id, count] of counter) countMore(into, what, id, count);
  }
}

/** All that was counted of something. */
export function totalOf(counts: PeriodCounts, what: What): number {
  return [...(counts.get(what)?.values() ?? [])].reduce((sum, count) => sum + count, 0); // never met: none
}

/** How often each of these ids was met, in their order. */
export function countedIn<Id extends string>(
  counts: PeriodCounts,
  what: What,
  ids: readonly Id[],
): Counted<Id> {
  return ids.map((id) => ({ id, count: counts.get(what)?.get(id) ?? 0 })); // not met: none
}

/** As people sort names: "Praktijk 2" before "Praktijk 10", capitals and accents aside. */
const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The ids that were met, by name and what is not known last; never by size, which would tell. */
export function idsMet(counts: PeriodCounts, what: What): readonly string[] {
  return byName([...(counts.get(what)?.keys() ?? [])]); // never met: none
}

/** The ids of one of our lists, and those that regions added to it, as far as there is something of them. */
export function addedTo(
  ours: readonly string[],
  counts: PeriodCounts,
  what: 'theme' | 'offer' | 'end-reason',
): readonly string[] {
  return [...ours, ...idsMet(counts, what).filter(isOwnCode)];
}

/** Each once, as people sort names, and what is not known last. */
export function byName(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(
    (one, other) =>
      Number(one === '') - Number(other === '') || collator.compare(one, other) || (one < other ? -1 : 1),
  );
}
