import type { CautionId } from '../cautions/caution.ts';
import type { WhyUnknown } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';
import type { NeedId, ThemeId } from '../referral/choice-fields.ts';
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
  'language-help',
  'sport-culture-coach',
  'company-doctor',
  'drop-in-support',
  'welfare-without-referral',
] as const;

export type ConsiderationId = (typeof considerationIds)[number];

/** Grounds that a region can choose for a route of its own. */
export type ChosenGrounds = {
  readonly signals: readonly SignalId[];
  readonly cautions: readonly CautionId[];
  /** Wishes that were ticked in the referral. */
  readonly themes: readonly ThemeId[];
};

/** What makes a route worth naming. Signals count when ticked or recorded, cautions and entries when recorded. */
export type Grounds = ChosenGrounds & {
  /** What was ticked in the referral about taking part in a talk. */
  readonly needs: readonly NeedId[];
  readonly codes: readonly string[];
  /** Whole words in an entry's own text, where no code says it. */
  readonly words: readonly string[];
  /** `working`: from 18 up to the age of the state pension. */
  readonly age: 'any' | 'under-18' | '18-plus' | 'working' | '65-plus';
};

/** When a route is named. */
export type Consideration = { readonly id: ConsiderationId; readonly shows: 'always' | Grounds };

/** Why a route is named, so that the clinician can judge it. */
export type Reason =
  | { readonly kind: 'always' }
  | { readonly kind: 'signal'; readonly signal: SignalId }
  | { readonly kind: 'caution'; readonly caution: CautionId }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'need'; readonly need: NeedId }
  | { readonly kind: 'entry'; readonly problem: Problem };

/** Where a region offers a route: a line of its configuration. */
export type RegionRoute = {
  /** A `ConsiderationId`, or the region's own name for a route of its own. */
  readonly id: string;
  readonly label?: string | undefined;
  readonly link?: string | undefined;
  readonly phone?: string | undefined;
};

/** A route that a region added, with its ground and in its own words. */
export type AddedRoute = {
  /** The region's own, none of ours. */
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  readonly shows: ChosenGrounds;
};

/** A route to consider: never a verdict. */
export type OtherRoute = {
  readonly id: ConsiderationId;
  readonly reasons: readonly Reason[];
  /** Where the region offers it; empty when the region has set nothing. */
  readonly at: readonly RegionRoute[];
};

/** A region's added route that may fit. */
type AddedOtherRoute = Omit<OtherRoute, 'id'> & { readonly route: AddedRoute };

/** What to consider beside the referral. */
export type Considered = {
  readonly routes: readonly OtherRoute[];
  /** Routes that the region added with a ground. */
  readonly added: readonly AddedOtherRoute[];
  /** Routes of the region's own, shown to everybody. */
  readonly regionsOwn: readonly RegionRoute[];
  /** Why there may be more routes than these; undefined when all could be judged. */
  readonly unknown: WhyUnknown | undefined;
};
