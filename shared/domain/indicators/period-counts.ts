import type { StepId } from '../feedback/steps.ts';
import type { Contribution, Group } from './contribution.ts';
import type { ArrivalOutcome, ContactOutcome } from './judge.ts';
import type { Counted } from './mask.ts';

/** How often each thing was met. */
export type Counter<Key> = Map<Key, number>;

/** The exact counts of one period, before small numbers are hidden: never to be shown. */
export type PeriodCounts = {
  /** The first four by month. */
  readonly sent: Counter<string>;
  readonly withdrawn: Counter<string>;
  readonly intakes: Counter<string>;
  readonly declines: Counter<string>;
  readonly groups: Counter<Group>;
  /** By their bits. */
  readonly reasons: Counter<number>;
  readonly themes: Counter<number>;
  readonly contact: Counter<ContactOutcome>;
  readonly arrival: Counter<ArrivalOutcome>;
  readonly feedback: Counter<Contribution['feedback']>;
  readonly furthest: Counter<StepId>;
  readonly daysToIntake: Counter<number>;
};

/** Nothing counted yet. */
export function noCounts(): PeriodCounts {
  return {
    sent: new Map(),
    withdrawn: new Map(),
    intakes: new Map(),
    declines: new Map(),
    groups: new Map(),
    reasons: new Map(),
    themes: new Map(),
    contact: new Map(),
    arrival: new Map(),
    feedback: new Map(),
    furthest: new Map(),
    daysToIntake: new Map(),
  };
}

/** One more of these; of nothing there is none. */
export function countOne<Key>(counter: Counter<Key>, key: Key | undefined): void {
  if (key !== undefined) counter.set(key, (counter.get(key) ?? 0) + 1); // the first of its kind
}

/** All that a counter holds. */
export function totalOf(counter: ReadonlyMap<unknown, number>): number {
  return [...counter.values()].reduce((sum, count) => sum + count, 0);
}

/** What a counter holds for each of these ids, in their order. */
export function countedIn<Id extends string>(
  counter: ReadonlyMap<Id, number>,
  ids: readonly Id[],
): Counted<Id> {
  return ids.map((id) => ({ id, count: counter.get(id) ?? 0 })); // not met: none
}
