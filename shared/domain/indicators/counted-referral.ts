import type { CoachEndReason, OfferKind } from '../answer/answer.ts';
import type { FeedbackMoment, ThemeId } from '../referral/choice-fields.ts';
import type { WhyNotReferred } from '../referral/decline.ts';
import type { Dated, ReferralStatus, StepEventId } from '../referral/referral.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { Demographics } from './demographics.ts';

/** An event of the coach, without its words. */
export type CountedEvent = {
  readonly event: StepEventId;
  /** ISO date, perhaps a month or a year; undefined when it is only known that it happened. */
  readonly on: string | undefined;
  /** `by`: on that day at the latest; left out: on that day. */
  readonly dated?: Dated;
};

/** Whether the coach let the referrer know after a moment at which that was agreed. */
export type FeedbackGiven = { readonly moment: FeedbackMoment; readonly given: 'given' | 'not-given' };

/** An offer by our codes; empty where one of the two was not told. */
export type CountedOffer = { readonly theme: ThemeId | ''; readonly kind: OfferKind | '' };

/** All that is left of a referral behind the border: no name, no birth date, no address, no word that was typed. */
export type CountedReferral = {
  /** Id of the Task: only to know a referral that comes by twice. */
  readonly key: string;
  readonly status: ReferralStatus;
  /** Taken back by the practice, not ended by the coach. */
  readonly withdrawn: boolean;
  /** ISO date, perhaps a month or a year; undefined when nothing tells. */
  readonly sentOn: string | undefined;
  /** ISO date, perhaps partial; undefined while it runs, and when nothing tells. */
  readonly endedOn: string | undefined;
  readonly reasons: readonly SignalId[];
  readonly themes: readonly ThemeId[];
  /** From `referrerTypes`, else in the source's own words; empty when not known. */
  readonly referrerType: string;
  /** Name of the practice; empty when not known. */
  readonly practice: string;
  readonly demographics: Demographics;
  readonly events: readonly CountedEvent[];
  /** What the coach offered last, or says is not there; undefined: the coach coded nothing. */
  readonly offer: CountedOffer | undefined;
  /** Why the coach rejected it or ended it early; `''`: without a code of ours; undefined: it did not end so. */
  readonly ending: CoachEndReason | '' | undefined;
  /** Name of the organisation it went to; empty when not known. */
  readonly coach: string;
  /** Only the moments that were agreed and are past. */
  readonly feedback: readonly FeedbackGiven[];
};

/** A talk that did not come to a referral, as far as it is counted. */
export type CountedDecline = {
  readonly key: string;
  /** Undefined when nothing tells. */
  readonly why: WhyNotReferred | undefined;
  /** ISO date, perhaps a month or a year; undefined when nothing tells. */
  readonly on: string | undefined;
};

/** Whether the coach found something that fits, of who had an intake. */
export const offerOutcomes = ['found', 'not-found', 'no-intake'] as const;
export type OfferOutcome = (typeof offerOutcomes)[number];

/** First contact against the norm; `apart`: nothing to judge (ended within the norm, or dates that do not tell). */
export const contactOutcomes = ['on-time', 'late', 'open', 'apart'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Whether it came to an intake; `too-recent`: sent too short ago to ask. */
export const arrivalOutcomes = ['arrived', 'not-arrived', 'too-recent'] as const;
export type ArrivalOutcome = (typeof arrivalOutcomes)[number];
