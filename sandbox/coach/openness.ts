import type { Task } from 'fhir/r4';
import type { AnswerAction } from './answer.ts';
import { isStep, steps } from './steps.ts';

const alongTheWay: readonly AnswerAction[] = [
  ...Object.keys(steps)
    .filter(isStep)
    .filter((step) => step !== 'accepted' && step !== 'rejected' && step !== 'waiting-list'),
  'message',
];

const roads: Readonly<Partial<Record<Task['status'], readonly AnswerAction[]>>> = {
  requested: ['accepted', 'rejected', 'waiting-list', 'message'],
  received: ['accepted', 'rejected', 'waiting-list', 'message'],
  accepted: ['waiting-list', ...alongTheWay],
  'on-hold': ['accepted', 'rejected', ...alongTheWay],
  completed: ['message'],
  rejected: ['message'],
  failed: ['message'],
  cancelled: [],
  'entered-in-error': [],
  draft: [],
};

/** The answers the desk offers in this state: what a coach would do next, in the order of the road. */
export function offeredAnswers({ status }: Task): readonly AnswerAction[] {
  return roads[status] ?? alongTheWay;
}

/** Whether the desk takes this answer; while open, also one that skips ahead, as coaches catch up on their notes. */
export function canAnswer(task: Task, action: AnswerAction): boolean {
  return isOpen(task) || offeredAnswers(task).includes(action);
}

/** Whether the coach still has work on it. */
export function isOpen({ status }: Task): boolean {
  return !['draft', 'rejected', 'completed', 'failed', 'cancelled', 'entered-in-error'].includes(status);
}

/** Whether the referrer took the referral back. */
export function isWithdrawn({ status }: Task): boolean {
  return status === 'cancelled';
}
