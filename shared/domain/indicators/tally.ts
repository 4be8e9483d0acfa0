import { type Contribution, contributionOf, type Group } from './contribution.ts';
import type { CountedDecline, CountedReferral } from './counted-referral.ts';
import { dayNumber } from './day-number.ts';

type DeclineContribution = { readonly version: number; readonly day: number | undefined };

/**
 * Referrals as they come in, page by page. It grows in place: a copy a referral would take longer than reading.
 * One small record a Task id, of which the newest version stays, so that what is read twice (changes while paging,
 * a load that was taken up again, pages in any order) counts once, and as it last was.
 */
export type Tally = {
  readonly referrals: Map<string, Contribution>;
  readonly declines: Map<string, DeclineContribution>;
  readonly groups: Map<string, Group>;
};

/** What is counted over once reading is done: nothing in it leads back to a referral. */
export type Tallied = {
  readonly referrals: readonly Contribution[];
  /** Day numbers; undefined for one without a date. */
  readonly declines: readonly (number | undefined)[];
};

/** A tally before the first page. Periods and norms come later: one reading serves all of them. */
export function emptyTally(): Tally {
  return { referrals: new Map(), declines: new Map(), groups: new Map() };
}

/** Adds a referral, or puts its newer version in the place of the older. */
export function tallyReferral(tally: Tally, referral: CountedReferral): void {
  keepNewest(tally.referrals, referral.key, contributionOf(referral, sharedGroup(tally, referral)));
}

/** Adds a "besproken, wil (nog) niet", or its newer version. */
export function tallyDecline(tally: Tally, { key, version, on }: CountedDecline): void {
  const day = on === undefined ? undefined : dayNumber(on);
  keepNewest(tally.declines, key, { version: version === undefined ? 0 : Date.parse(version) || 0, day });
}

/** Two tallies as one, in any order and as often as you like: parts may overlap. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  const merged: Tally = {
    referrals: new Map(one.referrals),
    declines: new Map(one.declines),
    groups: new Map([...one.groups, ...other.groups]),
  };
  for (const [key, contribution] of other.referrals) keepNewest(merged.referrals, key, contribution);
  for (const [key, decline] of other.declines) keepNewest(merged.declines, key, decline);
  return merged;
}

/** The contributions without their ids. */
export function closeTally({ referrals, declines }: Tally): Tallied {
  return { referrals: [...referrals.values()], declines: [...declines.values()].map(({ day }) => day) };
}

function keepNewest<T extends { readonly version: number }>(
  kept: Map<string, T>,
  key: string,
  seen: T,
): void {
  const before = kept.get(key);
  if (before === undefined || isNewer(seen, before)) kept.set(key, seen);
}

/** Two unlike ones of one version cannot both be right; one and the same always wins, whichever came first. */
function isNewer<T extends { readonly version: number }>(seen: T, before: T): boolean {
  if (seen.version !== before.version) return seen.version > before.version;
  return JSON.stringify(seen) > JSON.stringify(before);
}

function sharedGroup({ groups }: Tally, { demographics, referrerType, practice }: CountedReferral): Group {
  const { ageGroup, sex, municipality, wijk } = demographics;
  const name = JSON.stringify([ageGroup, sex, municipality, wijk, referrerType, practice]);
  const known = groups.get(name) ?? { ageGroup, sex, municipality, wijk, referrerType, practice }; // a new group
  groups.set(name, known);
  return known;
}
