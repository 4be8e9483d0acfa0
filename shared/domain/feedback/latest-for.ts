import { isRunning } from '../referral/referral.ts';
import { toSortKey } from './newest-first.ts';
import type { Timeline } from './timeline.ts';

/** The one referral to show where there is room for one: with news first, then running, then the last one sent. */
export function latestFor(timelines: readonly Timeline[]): Timeline | undefined {
  return timelines.toSorted((one, other) => rank(other) - rank(one) || sentPlace(other) - sentPlace(one))[0];
}

function rank({ newCount, referral }: Timeline): number {
  if (newCount > 0) return 2;
  return isRunning(referral) ? 1 : 0;
}

function sentPlace({ referral: { sentAt } }: Timeline): number {
  const place = toSortKey(sentAt);
  return Number.isFinite(place) ? place : 0; // not known when it was sent
}
