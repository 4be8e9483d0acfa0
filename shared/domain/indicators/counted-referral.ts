import type { Dated, ReferralStatus, StepEventId } from '../referral/referral.ts';
import type { FeedbackMoment, ThemeId } from '../referral/themes.ts';
import { complaints, lifeEvents, type SignalId } from '../signals/signal-id.ts';
import type { Demographics } from './demographics.ts';

/** The reasons a referral can have, in the order in which they are shown. */
export const reasonIds: readonly SignalId[] = [...lifeEvents, ...complaints];

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
  /** In the HIS's words ("huisarts"); empty when not known. */
  readonly referrerType: string;
  /** Name of the practice; empty when not known. */
  readonly practice: string;
  readonly demographics: Demographics;
  readonly events: readonly CountedEvent[];
  /** Only the moments that were agreed and are past. */
  readonly feedback: readonly FeedbackGiven[];
};

/** "Besproken, wil (nog) niet", as far as it is counted. */
export type CountedDecline = {
  readonly key: string;
  /** ISO date, perhaps a month or a year; undefined when nothing tells. */
  readonly on: string | undefined;
};
