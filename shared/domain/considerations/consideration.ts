import type { CautionId } from '../cautions/caution.ts';
import type { WhyUnknown } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';
import type { SignalId } from '../signals/signal-id.ts';

/** Other routes beside or instead of Welzijn op Recept. Source and order: docs/clinical/considerations.md. */
export const considerationIds = [
  'debt-help',
  'social-work',
  'caregiver-support',
  'mental-health-practice',
  'fall-prevention',
  'lifestyle-programme',
  'child-weight',
  'promising-start',
  'welfare-without-referral',
] as const;

export type ConsiderationId = (typeof considerationIds)[number];

/** What makes a route worth naming. Signals count when ticked or recorded, cautions and entries when recorded. */
export type Grounds = {
  readonly signals: readonly SignalId[];
  readonly cautions: readonly CautionId[];
  readonly codes: readonly string[];
  /** Whole words in an entry's own text, where no code says it. */
  readonly words: readonly string[];
  readonly age: 'any' | 'under-18' | '18-plus' | '65-plus';
};

/** When a route is named. */
export type Consideration = { readonly id: ConsiderationId; readonly shows: 'always' | Grounds };

/** Why a route is named, so that the clinician can judge it. */
export type Reason =
  | { readonly kind: 'always' }
  | { readonly kind: 'signal'; readonly signal: SignalId }
  | { readonly kind: 'caution'; readonly caution: CautionId }
  | { readonly kind: 'entry'; readonly problem: Problem };

/** Where a region offers a route: a line of its configuration. */
export type RegionRoute = {
  /** A `ConsiderationId`, or the region's own name for a route of its own. */
  readonly id: string;
  readonly label?: string | undefined;
  readonly link?: string | undefined;
  readonly phone?: string | undefined;
};

/** A route to consider: never a verdict. */
export type OtherRoute = {
  readonly id: ConsiderationId;
  readonly reasons: readonly Reason[];
  /** Where the region offers it; empty when the region has set nothing. */
  readonly at: readonly RegionRoute[];
};

/** What to consider beside the referral. */
export type Considered = {
  readonly routes: readonly OtherRoute[];
  /** Routes of the region's own, shown to everybody. */
  readonly regionsOwn: readonly RegionRoute[];
  /** Why there may be more routes than these; undefined when all could be judged. */
  readonly unknown: WhyUnknown | undefined;
};
