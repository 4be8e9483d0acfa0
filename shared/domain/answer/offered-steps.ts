import type { AdditionKind } from '../referral/addition.ts';
import { isRunning, type ReferralStatus, type TaskStatus } from '../referral/referral.ts';
import { type CoachStep, coachSteps } from './answer.ts';

/** A coach may skip ahead: who called on Tuesday and met on Thursday writes both down on Friday. */
const onTheWay: readonly CoachStep[] = coachSteps.slice(coachSteps.indexOf('contact-attempted'));

const offered: Readonly<Record<ReferralStatus, readonly CoachStep[]>> = {
  requested: ['accepted', 'waiting-list', 'rejected', ...onTheWay],
  received: ['accepted', 'waiting-list', 'rejected', ...onTheWay],
  accepted: ['waiting-list', ...onTheWay],
  ready: ['waiting-list', ...onTheWay],
  'in-progress': ['waiting-list', ...onTheWay],
  'on-hold': ['accepted', 'rejected', ...onTheWay],
  // No one has to do anything until the order is released, or it is not known how it is.
  suspended: [],
  unclear: [],
  draft: [],
  rejected: [],
  completed: [],
  failed: [],
  cancelled: [],
  'entered-in-error': [],
  revoked: [],
  'not-to-be-done': [],
};

/** The steps that a coach may report of a referral in this state. Source: docs/clinical/process.md#coach. */
export function offeredSteps(status: ReferralStatus): readonly CoachStep[] {
  return offered[status];
}

const closedByTheCoach: readonly ReferralStatus[] = ['rejected', 'completed', 'failed'];

/** Whether a coach may still write to the referrer: also after an end of their own, never after a withdrawal. */
export function mayWriteTo(status: ReferralStatus): boolean {
  return offered[status].length > 0 || closedByTheCoach.includes(status);
}

/** Whether the practice may still add to it: a message also after the coach closed it, nothing after a withdrawal. */
export function mayAdd(kind: AdditionKind, status: ReferralStatus): boolean {
  return isRunning({ status }) || (kind === 'message' && closedByTheCoach.includes(status));
}

/** The state in which a step leaves the coach's Task. A step that was written down late never sets it back. */
export function statusAfter(before: TaskStatus, step: CoachStep): TaskStatus {
  switch (step) {
    case 'accepted':
      return before === 'in-progress' ? before : 'accepted';
    case 'waiting-list':
      return 'on-hold';
    case 'rejected':
      return 'rejected';
    case 'completed':
      return 'completed';
    case 'ended-early':
      return 'failed';
    default:
      return 'in-progress';
  }
}
