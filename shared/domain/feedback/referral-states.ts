import type { StepEventId } from '../referral/referral.ts';

/** The six steps of Welzijn op Recept, in order. Source: docs/clinical/process.md#steps. */
export const stepIds = ['visit', 'referral', 'intake', 'guidance', 'activity', 'aftercare'] as const;
export type StepId = (typeof stepIds)[number];

/** `done`: behind the patient, reported or not. `current`: how far it is, or where it ended. */
export type StepStatus = 'done' | 'current' | 'not-reached';

/** How a referral lost its force other than by the practice's withdrawal or the coach's answer. */
export type VoidedHow = 'revoked' | 'entered-in-error' | 'not-to-be-done';

/** The short state under which a referral is named in a list. */
export type Headline =
  | StepEventId
  | 'draft'
  | 'sent'
  /** Sent, and whether the coach answered is not known. */
  | 'sent-unknown'
  | 'on-hold'
  | 'in-progress'
  | 'withdrawn'
  | 'unclear'
  | VoidedHow;
