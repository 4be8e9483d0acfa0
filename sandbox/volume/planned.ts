import type { Chance } from './chance.ts';
import type { Report } from './course.ts';
import type { Person } from './person.ts';
import type { PracticeDays } from './practice-days.ts';
import type { Practice, Referrer } from './referrers.ts';
import type { ReasonId, ThemeId } from './wishes.ts';

/** How many referrals to make up, from which seed, and for how many practices (one, unless for a region's view). */
export type VolumeOptions = {
  readonly count: number;
  readonly seed: number;
  readonly today: Temporal.PlainDate;
  readonly practices?: number;
};

/** A referral on paper, sent or not. */
export type PlannedReferral = {
  readonly number: number;
  readonly key: string;
  readonly person: Person;
  readonly referrer: Referrer;
  /** Number of the day, and the time on the practice's clock. */
  readonly day: number;
  readonly time: string;
  readonly reasons: readonly ReasonId[];
  readonly themes: readonly ThemeId[];
  readonly words: string;
  readonly matters: string;
};

/** A referral that was sent, and what became of it up to the last day. */
export type PlannedSending = PlannedReferral & {
  readonly reports: readonly Report[];
  /** Whether the Task lists what was reported in another order than it was reported in. */
  readonly listed: 'in-order' | 'backwards';
  readonly withdrawal: { readonly day: number; readonly reason: string } | undefined;
  readonly madeAgainAfter: string | undefined;
};

/** A talk about a referral that the patient does not want (yet). */
export type PlannedDecline = Pick<PlannedReferral, 'number' | 'person' | 'referrer' | 'day'> & {
  readonly why: DeclineWhy;
};

/** Code of a reason; `shown-the-way`: the leaflet and no referral. */
export const declineWhys = [
  'not-told',
  'wants-to-think',
  'no-time',
  'too-big-a-step',
  'has-support',
  'wants-other-help',
  'shown-the-way',
] as const;
type DeclineWhy = (typeof declineWhys)[number];

/** All that happened in three years. */
export type Plan = {
  readonly days: PracticeDays;
  readonly practices: readonly Practice[];
  readonly people: readonly Person[];
  readonly sent: readonly PlannedSending[];
  readonly drafts: readonly PlannedReferral[];
  readonly declined: readonly PlannedDecline[];
};

/** What the drawing goes on with. */
export type World = Pick<Plan, 'days' | 'practices'> & {
  readonly chance: Chance;
  readonly first: Temporal.PlainDate;
  readonly drawDay: () => number;
  readonly people: Person[];
};
