import type { WhyUnknown } from '../knowledge.ts';
import type { FeedbackMoment } from './choice-fields.ts';

/** A way to the coach that we do not see. `name`: of the portal, or the kind of mail, in words that a coach knows. */
export type SentThrough = { readonly channel: 'portal' | 'text'; readonly name: string };

/** Where the practice sent it: by this exchange, or another way that we do not see. */
export type SentVia = 'exchange' | SentThrough['channel'];

/** Task states as read (FHIR Task.status). We write fewer: see `fhir/write`. */
export const taskStatuses = [
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
export type TaskStatus = (typeof taskStatuses)[number];

/** How a referral is, by its Task and by the order that the Task is about (docs/MODIFIERS.md#servicerequest). */
export const referralStatuses = [
  ...taskStatuses,
  /** The order was put on hold: no one has to do anything until it is released. */
  'suspended',
  /** The system that keeps the order does not know how it is. */
  'unclear',
  /** The order was taken back by another system, while its Task was still open. */
  'revoked',
  /** The order says that it must not be carried out. */
  'not-to-be-done',
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

/** `on`: it happened then. `by`: only a later change tells of it, so it happened then at the latest. */
export type Dated = 'on' | 'by';

/** Something that happened, as the coach reported it. */
export type StepEvent = {
  /** `other`: a code we do not know; its text is shown. */
  readonly event: StepEventId | 'other';
  /** ISO instant or date; undefined when the coach gave none. */
  readonly at: string | undefined;
  readonly dated: Dated;
  /** Theme, reason or unknown code, in the coach's words; empty when there is nothing to add. */
  readonly text: string;
  /** Titles of documents that came along and are not opened here; empty for one without a title. */
  readonly documents: readonly string[];
};

/** How long a message between practice and coach may be. Source: docs/clinical/process.md#coach. */
export const MOST_CHARACTERS = 300;

/** A message between coach and referrer, plain text. */
export type Message = {
  readonly id: string;
  /** ISO instant; undefined when nothing tells. */
  readonly at: string | undefined;
  readonly dated: Dated;
  readonly author: string;
  /** Who wrote it, by the references of sender and referral; `unknown`: those do not tell, names may. */
  readonly from: 'practice' | 'coach' | 'unknown';
  /** Empty when it has no words that can be shown here. */
  readonly text: string;
  /** That the practice added it to what was sent, and the phone number in it (may be empty); undefined: only words. */
  readonly supplement: { readonly phone: string } | undefined;
  /** As of an event. */
  readonly documents: readonly string[];
};

/** A referral as it is at the exchange. */
export type Referral = {
  /** Logical id of the Task: what is followed and withdrawn. */
  readonly taskId: string;
  /** Reference of the ServiceRequest, when the Task has one. */
  readonly request: string | undefined;
  readonly consent: string | undefined;
  /** Our draft's key; undefined for a referral made elsewhere. */
  readonly key: string | undefined;
  readonly status: ReferralStatus;
  /** What the Task says by itself: the coach's own last word. */
  readonly taskStatus: TaskStatus;
  readonly statusReason: string;
  /** ISO instant; undefined when neither Task nor ServiceRequest has one. */
  readonly sentAt: string | undefined;
  /** ISO instant of the last change at the exchange (Task.lastModified): events often carry an earlier date. */
  readonly changedAt: string | undefined;
  /** How the referrer sent it; undefined: through this exchange itself. Its `name` is empty where no one wrote one. */
  readonly through: SentThrough | undefined;
  /** Name of the coach's organisation; empty when nothing tells. */
  readonly coach: string;
  /** Its reference; undefined when it is named in words or by a number only. */
  readonly coachReference: string | undefined;
  /** Empty when nothing tells. */
  readonly referrer: string;
  /** Reference of who referred; undefined where there is none. */
  readonly referrerReference: string | undefined;
  readonly reasons: readonly string[];
  readonly themes: readonly string[];
  /** ISO date of the contact norm as sent along; undefined: the region's norm counts. */
  readonly contactBy: string | undefined;
  readonly feedbackMoments: readonly FeedbackMoment[];
  readonly events: readonly StepEvent[];
  readonly messages: readonly Message[];
  /** Why there may be messages that are not here; undefined: all were read. */
  readonly messagesUnknown: WhyUnknown | undefined;
};

const endedStatuses: readonly ReferralStatus[] = [
  'rejected',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
  'revoked',
  'not-to-be-done',
];

/** True while a coach has it or may pick it up. A draft is not running: nothing was sent. */
export function isRunning({ status }: Pick<Referral, 'status'>): boolean {
  return status !== 'draft' && !endedStatuses.includes(status);
}

/** True while the norm for first contact counts: a suspended order waits, and of an unclear one it is not known. */
export function isContactDue({ status }: Pick<Referral, 'status'>): boolean {
  return isRunning({ status }) && status !== 'suspended' && status !== 'unclear';
}
