import { hasWords } from '../../domain/answer/answer.ts';
import { mayWriteTo, offeredSteps, statusAfter } from '../../domain/answer/offered-steps.ts';
import type { Failure } from '../../domain/failure.ts';
import { worSystems } from '../element/codes.ts';
import { findCode } from '../element/datatypes.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { type AnswerWish, handlerIn, toAnsweredTask, toAnswerMessage } from '../referral/to-answer.ts';
import {
  type Attempt,
  type Decision,
  end,
  fail,
  isConflict,
  isRefusal,
  type Part,
  type Performed,
  replaceOver,
  toFailure,
  type Write,
  write,
} from './decision.ts';
import {
  isAsSeen,
  readStatusNow,
  type SentParts,
  type StoredReferral,
  whyNotPermitted,
} from './stored-referral.ts';

/** `changed`: it does not stand as the coach saw it; the port reads how it does. */
export type AnswerEnd =
  | { readonly kind: 'answered' }
  | { readonly kind: 'message-unconfirmed'; readonly failure: Failure }
  | { readonly kind: 'changed' };

/**
 * Answering as the coach, over the Task as the coach saw it. The step goes first, since a message about a step that was
 * refused would be untrue; words go only while the permission to report back holds.
 */
export function decideAnswer(
  stored: StoredReferral,
  wish: AnswerWish,
  attempt: Attempt,
): Decision<AnswerEnd> {
  switch (stored.state) {
    case 'sent':
    case 'withdrawn':
      return saysAnswer(stored.task, wish, attempt)
        ? decideMessage(stored, wish, attempt)
        : decideTask(stored, wish, attempt);
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'changed' });
  }
}

/** The Task does not say it yet. */
function decideTask(stored: SentParts, wish: AnswerWish, { last }: Attempt): Decision<AnswerEnd> {
  if (last !== undefined) return isConflict(last) ? end({ kind: 'changed' }) : fail(toFailure(last));
  const { task } = stored;
  const isSeen = isAsSeen(task, wish.referral) && handlerIn(task)?.reference === wish.handler?.reference;
  if (!isSeen || !mayBeAnswered(stored, wish)) return end({ kind: 'changed' });
  const missing = hasWords(wish.answer) ? whyNotPermitted(stored, wish.patient, 'feedback') : undefined;
  return missing ? fail(missing) : write(toAnswerWrite(stored, wish));
}

/** The Task says it; what is left is its message. */
function decideMessage(
  stored: SentParts,
  wish: AnswerWish,
  { last, looksLeft }: Attempt,
): Decision<AnswerEnd> {
  if (wish.message === 'none' || wish.message === 'stored') return end({ kind: 'answered' });
  const isAlone = isMessageAlone(wish);
  const unsent = (failure: Failure): Decision<AnswerEnd> =>
    isAlone && isSurelyUnsent(last) ? fail(failure) : end({ kind: 'message-unconfirmed', failure });
  if (wish.message !== 'not-stored') return unsent(wish.message.failure);
  if (looksLeft === 0 || (isAlone && last !== undefined) || isRefusal(last)) return unsent(toFailure(last));

  if (isAlone && !mayBeAnswered(stored, wish)) return end({ kind: 'changed' });
  const missing = whyNotPermitted(stored, wish.patient, 'feedback');
  return missing ? unsent(missing) : write(toMessageWrite(stored.task, wish));
}

/** Whether there is nothing to answer but a message. */
function isMessageAlone({ answer: { step, handler } }: AnswerWish): boolean {
  return step === undefined && handler === undefined;
}

/** After a write that was answered with a no, a look that does not find the message is enough to know. */
function isSurelyUnsent(last: Performed | undefined): boolean {
  return last === undefined || (last.kind === 'not-done' && last.how !== 'unanswered');
}

/** A step may be reported of a referral that runs; a message goes also after the coach closed it. */
function mayBeAnswered(stored: SentParts, { answer: { step } }: AnswerWish): boolean {
  const status = readStatusNow(stored);
  if (step !== undefined) return offeredSteps(status).includes(step.event);
  return mayWriteTo(status);
}

/** Whether the Task has the step under its key, and the coach who was to have it. */
function saysAnswer(task: FhirTask, wish: AnswerWish, { last }: Attempt): boolean {
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

/** What a coach answers, over the Task as the coach saw it; the message only after the Task was written. */
function toAnswerWrite({ task, stored }: Pick<SentParts, 'task' | 'stored'>, wish: AnswerWish): Write {
  const reference = `Task/${stored.resource.id}`;
  const taskPart = replaceOver('task', reference, stored.version, () => toAnsweredTask(stored, wish));
  const known = { task: reference, ...knownPatient(wish.patient) };
  return { way: 'in-parts', parts: [taskPart, ...toMessageParts(task, wish)], known, onFailure: 'stop' };
}

/** The message of an answer, where the Task has the rest of it, or there is no rest. */
function toMessageWrite(task: FhirTask, wish: AnswerWish): Write {
  const known = { task: `Task/${task.id}`, ...knownPatient(wish.patient) };
  return {
    way: 'in-parts',
    parts: toMessageParts(task, wish),
    known,
    onFailure: isMessageAlone(wish) ? 'stop' : 'go-on',
  };
}

function toMessageParts({ requester }: FhirTask, wish: AnswerWish): readonly Part[] {
  const { message } = wish.answer;
  if (message === undefined) return [];
  const resource = () => toAnswerMessage(wish, message, { patient: wish.patient, requester });
  return [{ name: 'message', how: 'create', key: wish.key, resource }];
}

function knownPatient(patient: string): Write['known'] {
  return patient === '' ? {} : { patient: `Patient/${patient}` };
}
