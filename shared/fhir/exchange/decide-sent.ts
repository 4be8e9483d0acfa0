import type { Reference } from 'fhir/r4';
import { hasWords } from '../../domain/answer/answer.ts';
import { mayAdd, mayWriteTo, offeredSteps, statusAfter } from '../../domain/answer/offered-steps.ts';
import type { Failure } from '../../domain/failure.ts';
import { isRunning, type Referral, type ReferralStatus } from '../../domain/referral/referral.ts';
import type { AddOutcome, WithdrawnPart } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import { findCode, relativeReference } from '../element/datatypes.ts';
import { readPermission } from '../referral/read-permission.ts';
import { readAnyServiceRequest, toReferral } from '../referral/read-referral.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { isKnownStatus, readStatus } from '../referral/task-status.ts';
import { type AnswerWish, handlerIn } from '../referral/to-answer.ts';
import { readPlain } from '../server/parsed-entry.ts';
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
import type { Linked, SentParts, StoredReferral } from './stored-referral.ts';
import { added, answered, answerMessage, type Performed, restOfWithdrawal, withdrawn } from './writes.ts';

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

/**
 * Adding something to a referral. A supplement goes while a coach works from it, a message also after the coach closed
 * it, both only while the patient permits to share.
 */
export function decideAdd(
  stored: StoredReferral,
  wish: Wishes['add'],
  { last }: Attempt,
): Decision<AddOutcome> {
  const { message } = wish;
  if (message === 'stored' || last?.kind === 'done') return end({ kind: 'added' });
  if (last?.how === 'unanswered') return end({ kind: 'in-doubt' });
  if (last !== undefined) return fail(last.failure);
  switch (stored.state) {
    case 'sent': {
      if (!mayAdd(wish.content.kind, statusOf(stored))) return end({ kind: 'ended' });
      if (message !== 'not-stored') return fail(message.failure);
      const missing = whyNotPermitted(stored, wish.patient, 'sharing');
      if (missing) return fail(missing);
      return write(added({ ...wish, recipient: recipientOf(stored.task) }), () => ({ kind: 'added' }));
    }
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'ended' });
  }
}

/** Who has it, so that an exchange can tell by the message itself who may read it. */
function recipientOf({ owner }: FhirTask): Reference | undefined {
  const reference = relativeReference(owner?.reference);
  if (reference === undefined) return undefined;
  return { reference, ...(owner?.display !== undefined && { display: owner.display }) };
}

/**
 * Answering as the coach, over the Task as the coach saw it. The step goes first, since a message about a step that was
 * refused would be untrue; words go only while the permission to report back holds.
 */
export function decideAnswer(
  stored: StoredReferral,
  wish: AnswerWish,
  attempt: Attempt,
): Decision<Ends['answer']> {
  switch (stored.state) {
    case 'sent':
    case 'withdrawn':
      return isInTask(stored.task, wish, attempt)
        ? decideMessage(stored, wish, attempt)
        : decideTask(stored, wish, attempt);
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'changed' });
  }
}

/** The Task does not say it yet. */
function decideTask(stored: SentParts, wish: AnswerWish, { last }: Attempt): Decision<Ends['answer']> {
  if (last !== undefined) return isConflict(last) ? end({ kind: 'changed' }) : fail(toFailure(last));
  const { task } = stored;
  const isSeen = isAsSeen(task, wish.referral) && handlerIn(task)?.reference === wish.handler?.reference;
  if (!isSeen || !mayBeAnswered(stored, wish)) return end({ kind: 'changed' });
  const missing = hasWords(wish.answer) ? whyNotPermitted(stored, wish.patient, 'feedback') : undefined;
  return missing ? fail(missing) : write(answered(stored, wish));
}

/** The Task says it; what is left is its message. */
function decideMessage(
  stored: SentParts,
  wish: AnswerWish,
  { last, looksLeft }: Attempt,
): Decision<Ends['answer']> {
  if (wish.message === 'none' || wish.message === 'stored') return end({ kind: 'answered' });
  const isAlone = wish.answer.step === undefined && wish.answer.handler === undefined;
  const unsent = (failure: Failure): Decision<Ends['answer']> =>
    isAlone && isSurelyUnsent(last) ? fail(failure) : end({ kind: 'message-unconfirmed', failure });
  if (wish.message !== 'not-stored') return unsent(wish.message.failure);
  if (looksLeft === 0 || (isAlone && last !== undefined) || isRefusal(last)) return unsent(toFailure(last));

  if (isAlone && !mayBeAnswered(stored, wish)) return end({ kind: 'changed' });
  const missing = whyNotPermitted(stored, wish.patient, 'feedback');
  return missing ? unsent(missing) : write(answerMessage(stored.task, wish));
}

/** After a write that was answered with a no, a look that does not find the message is enough to know. */
function isSurelyUnsent(last: Performed | undefined): boolean {
  return last === undefined || (last.kind === 'not-done' && last.how !== 'unanswered');
}

/** A step may be reported of a referral that runs; a message goes also after the coach closed it. */
function mayBeAnswered(stored: SentParts, { answer: { step } }: AnswerWish): boolean {
  const status = statusOf(stored);
  if (step !== undefined) return offeredSteps(status).includes(step.event);
  return mayWriteTo(status);
}

/** How it is, by its Task and by the order that the Task is about. */
function statusOf({ task, request }: SentParts): ReferralStatus {
  const order =
    request && 'stored' in request ? readPlain(request.stored.resource, readAnyServiceRequest) : undefined;
  return readStatus(task.status, order?.kind === 'read' ? order.value : undefined);
}

/** Why no word may go; undefined: the patient permits it. */
function whyNotPermitted(
  { permissions }: SentParts,
  patient: string,
  wanted: 'sharing' | 'feedback',
): Failure | undefined {
  const isGiven = permissions.some((linked) => {
    const entry =
      'stored' in linked && readPlain(linked.stored.resource, (json) => readPermission(json, patient));
    return entry && entry.kind === 'read' && entry.value.for === wanted && entry.value.state === 'holds';
  });
  if (isGiven) return undefined;
  const unread = permissions.find((linked) => 'failure' in linked);
  return unread && 'failure' in unread ? unread.failure : { kind: 'no-consent' };
}

/** Whether the Task has the step under its key, and the coach who was to have it. */
function isInTask(task: FhirTask, wish: AnswerWish, { last }: Attempt): boolean {
  const { step, handler } = wish.answer;
  const isHandled = handler === undefined || handlerIn(task)?.reference === handler.reference;
  if (step === undefined || !isHandled) return isHandled;
  return (
    task.output.some(({ id }) => id === wish.key) || (last !== undefined && isWrittenWithoutKey(task, wish))
  );
}

/** After our own write, at a server that drops the ids of elements: it then says all that we wrote. */
function isWrittenWithoutKey(task: FhirTask, { answer: { step }, at }: AnswerWish): boolean {
  return (
    step !== undefined &&
    task.lastModified === at &&
    task.status === statusAfter('requested', step.event) &&
    task.output.some(
      ({ id, type, valueDateTime }) =>
        id === undefined && findCode(type, worSystems.step) === step.event && valueDateTime === step.at,
    )
  );
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
