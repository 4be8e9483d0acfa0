import type { Failure } from '../../domain/failure.ts';
import { isRunning, type Referral } from '../../domain/referral/referral.ts';
import type { CoachAnswer, SupplementOutcome, WithdrawnPart } from '../../ports/referrals.ts';
import { toReferral } from '../referral/read-referral.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { isKnownStatus } from '../referral/task-status.ts';
import {
  type Attempt,
  type Decision,
  type Ends,
  end,
  fail,
  isConflict,
  toFailure,
  type Wishes,
  write,
} from './decision.ts';
import type { Linked, SentParts, StoredReferral } from './look.ts';
import { answered, type Performed, restOfWithdrawal, supplemented, withdrawn } from './writes.ts';

/** Every part that was to be taken back was readable, and its answer shows that it is. */
const all = () => ({ kind: 'withdrawn' }) as const;

/** Taking a referral back, unless the coach did something that the user has not seen. */
export function decideWithdraw(
  stored: StoredReferral,
  wish: Wishes['withdraw'],
  { last, looksLeft }: Attempt,
): Decision<Ends['withdraw']> {
  switch (stored.state) {
    case 'sent':
      if (last !== undefined) return isConflict(last) ? end({ kind: 'changed' }) : fail(toFailure(last));
      if (!mayEnd(stored.task) || !isAsSeen(stored.task, wish.referral)) return end({ kind: 'changed' });
      return write(withdrawn(stored, wish, wish.at), whyLeft(stored) === undefined ? all : undefined);
    case 'withdrawn': {
      if (stored.task.statusReason?.text !== wish.reason) return end({ kind: 'changed' });
      const rest = restOfWithdrawal(stored.request, stored.permissions);
      if (rest.parts.length > 0 && looksLeft > 0 && !isRefusal(last))
        return write(rest, whyLeft(stored) === undefined ? all : undefined);
      const left = leftOf(stored);
      if (left.length === 0) return end({ kind: 'withdrawn' });
      return end({ kind: 'partly-withdrawn', left, failure: whyLeft(stored) ?? toFailure(last) });
    }
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'changed' });
  }
}

/** Adding something to a referral that a coach still works from. */
export function decideSupplement(
  stored: StoredReferral,
  wish: Wishes['supplement'],
  { last }: Attempt,
): Decision<SupplementOutcome> {
  switch (stored.state) {
    case 'sent':
      if (!mayEnd(stored.task)) return end({ kind: 'ended' });
      if (last === undefined) return write(supplemented(wish, wish.patient), () => ({ kind: 'added' }));
      if (last.kind === 'done') return end({ kind: 'added' });
      return last.how === 'unanswered' ? end({ kind: 'in-doubt' }) : fail(last.failure);
    case 'unanswered':
      return last === undefined ? fail(stored.failure) : end({ kind: 'in-doubt' });
    default:
      return end({ kind: 'ended' });
  }
}

/** Answering as the coach, over the Task as the coach saw it. */
export function decideAnswer(
  stored: StoredReferral,
  wish: Wishes['answer'],
  { last }: Attempt,
): Decision<Ends['answer']> {
  switch (stored.state) {
    case 'sent':
    case 'withdrawn':
      if (saysAnswer(stored.task, wish)) return end({ kind: 'answered' });
      if (last !== undefined) return isConflict(last) ? end({ kind: 'changed' }) : fail(toFailure(last));
      if (!mayEnd(stored.task) || !isAsSeen(stored.task, wish.referral)) return end({ kind: 'changed' });
      return write(answered(stored.stored, wish));
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'changed' });
  }
}

function isRefusal(last: Performed | undefined): boolean {
  return (
    last?.kind === 'not-done' && ['refused', 'not-permitted', 'session-expired'].includes(last.failure.kind)
  );
}

function mayEnd(task: FhirTask): boolean {
  return isKnownStatus(task.status) && isRunning({ status: task.status });
}

/** Whether nothing was done that the user has not seen. */
function isAsSeen(task: FhirTask, seen: Referral): boolean {
  return told(toReferral(task, undefined, [])) === told(seen);
}

function told({ taskId, taskStatus, statusReason, events, messages }: Referral): string {
  const notes = messages.filter(({ id }) => id.startsWith(`Task/${taskId}#`));
  return JSON.stringify([taskStatus, statusReason, events, notes.map(({ id, text }) => [id, text])]);
}

function saysAnswer(task: FhirTask, { status, reason, at }: CoachAnswer): boolean {
  const reasonThere = task.statusReason?.text ?? ''; // none
  return task.status === status && task.lastModified === at && (reason === '' || reasonThere === reason);
}

/** What is not taken back, though the Task is. */
function leftOf({ request, permissions }: SentParts): readonly WithdrawnPart[] {
  return [
    ...(request !== undefined && !hasStatus(request, 'revoked') ? (['request'] as const) : []),
    ...(permissions.some((one) => !hasStatus(one, 'inactive')) ? (['permission'] as const) : []),
  ];
}

function hasStatus(linked: Linked, status: string): boolean {
  return 'stored' in linked && linked.stored.resource.status === status;
}

function whyLeft({ request, permissions }: SentParts): Failure | undefined {
  const unread = [...(request ? [request] : []), ...permissions].find((one) => 'failure' in one);
  return unread && 'failure' in unread ? unread.failure : undefined;
}
