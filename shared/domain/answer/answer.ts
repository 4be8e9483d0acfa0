import type { Labelled, OwnCode, ThemeId } from '../referral/choice-fields.ts';
import type { StepEventId } from '../referral/referral.ts';

/**
 * What a coach can report, in the order in which it is offered: by the six steps, and within one as it mostly goes
 * (docs/clinical/process.md#steps). `stepEventIds` has another order, by how far along somebody is. `received` is left out:
 * whoever takes a referral on says more.
 */
export const coachSteps = [
  'accepted',
  'waiting-list',
  'rejected',
  'contact-attempted',
  'contacted',
  'intake-planned',
  'no-show',
  'intake-done',
  'guidance',
  'matched',
  'activity-started',
  'aftercare',
  'completed',
  'ended-early',
] as const satisfies readonly StepEventId[];
export type CoachStep = (typeof coachSteps)[number];

/** Why a coach rejects a referral or ends it early. Source: docs/clinical/process.md#reasons. */
export const coachEndReasons = [
  'no-match',
  'money',
  'waiting-time',
  'threshold',
  'language',
  'unreachable',
  'referred-on',
  'own-wish',
  'moved',
  'died',
  'other',
] as const;
/** One of ours, or one that the region added. */
export type CoachEndReason = (typeof coachEndReasons)[number] | OwnCode;

/** Whether there was such an offer: it existed, it was made for this person, or there is none here. */
export const offerKinds = ['existing', 'newly-made', 'not-available'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** What is offered to somebody, or is missing here. */
type Offer = { readonly theme: Labelled<ThemeId>; readonly kind: Labelled<OfferKind> };

/** A coach of the organisation. */
export type CoachColleague = {
  /** `Practitioner/…`: one person, in whatever role. */
  readonly reference: string;
  readonly name: string;
};

/** One step that was taken. */
export type StepReport = {
  readonly event: CoachStep;
  /** ISO date, today or before; an ISO instant where it is today, so that two steps of one day keep their order. */
  readonly at: string;
  /** ISO date for which something is agreed: the first talk, or the aftercare; empty when nothing is. */
  readonly planned: string;
  readonly offer: Offer | undefined;
  /** With a rejection or an end before its time. */
  readonly reason: Labelled<CoachEndReason> | undefined;
  /** In the coach's words; empty without the permission to report back. */
  readonly words: string;
};

/** A message to the referrer. `story`: whether the patient agreed that this story is told to others as well. */
type CoachMessage = { readonly text: string; readonly story: 'may-be-told' | 'stays-here' };

declare const permitted: unique symbol;

/**
 * What a coach answers. Only `prepareAnswer` makes one: words to the referrer are in it only with the patient's
 * permission for reporting back.
 */
export type GivenAnswer = {
  readonly [permitted]: true;
  readonly step: StepReport | undefined;
  /** Who has the referral from now on; undefined: as it was. */
  readonly handler: CoachColleague | undefined;
  readonly message: CoachMessage | undefined;
};

/** Whether an answer carries words of the coach, which only go with permission. */
export function hasWords({ step, message }: Pick<GivenAnswer, 'step' | 'message'>): boolean {
  return message !== undefined || (step !== undefined && step.words !== '');
}
