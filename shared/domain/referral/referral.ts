import type { FeedbackMoment } from './themes.ts';

/** Task states as read (FHIR Task.status). We write fewer: see `fhir/write`. */
export const referralStatuses = [
  'draft',
  'requested',
  'received',
  'accepted',
  'rejected',
  'ready',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Events of the six steps that a coach reports, the furthest along last. Source: docs/clinical/process.md#steps. */
export const stepEventIds = [
  'received',
  'waiting-list',
  'accepted',
  'rejected',
  'contact-attempted',
  'intake-planned',
  'contacted',
  'no-show',
  'intake-done',
  'guidance',
  'matched',
  'activity-started',
  'aftercare',
  'completed',
  'ended-early',
] as const;
export type StepEventId = (typeof stepEventIds)[number];

/** Something that happened, as the coach reported it. */
export type StepEvent = {
  /** `other`: a code we do not know; its text is shown. */
  readonly event: StepEventId | 'other';
  /** ISO instant or date; undefined when the coach gave none. */
  readonly at: string | undefined;
  /** Theme, reason or unknown code, in the coach's words; empty when there is nothing to add. */
  readonly text: string;
};

/** A message between coach and referrer, plain text. */
export type Message = {
  readonly id: string;
  /** ISO instant; undefined when the sender gave none. */
  readonly at: string | undefined;
  readonly author: string;
  readonly text: string;
};

/** A referral as it stands at the exchange. */
export type Referral = {
  /** Logical id of the Task: what is followed and withdrawn. */
  readonly taskId: string;
  /** Reference of the ServiceRequest, when the Task has one. */
  readonly request: string | undefined;
  readonly consent: string | undefined;
  /** Our draft's key; undefined for a referral made elsewhere. */
  readonly key: string | undefined;
  readonly status: ReferralStatus;
  readonly statusReason: string;
  /** ISO instant; undefined when neither Task nor ServiceRequest has one. */
  readonly sentAt: string | undefined;
  /** ISO instant of the last change at the exchange (Task.lastModified): events often carry an earlier date. */
  readonly changedAt: string | undefined;
  /** Name of the portal that it was sent through; undefined: through this exchange itself. */
  readonly portal: string | undefined;
  readonly coach: string;
  readonly referrer: string;
  readonly reasons: readonly string[];
  readonly themes: readonly string[];
  /** ISO date of the contact norm as sent along; undefined: the region's norm counts. */
  readonly contactBy: string | undefined;
  readonly feedbackMoments: readonly FeedbackMoment[];
  readonly events: readonly StepEvent[];
  readonly messages: readonly Message[];
};

const endedStatuses: readonly ReferralStatus[] = [
  'rejected',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
];

/** True while a coach has it or may pick it up. A draft is not running: nothing was sent. */
export function isRunning({ status }: Pick<Referral, 'status'>): boolean {
  return status !== 'draft' && !endedStatuses.includes(status);
}

/** "Besproken, wil (nog) niet", as it is kept in the record. */
export type Decline = {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly reason: string;
};
