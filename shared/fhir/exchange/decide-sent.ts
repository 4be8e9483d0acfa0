import type { FhirResource, Reference } from 'fhir/r4';
import { mayAdd } from '../../domain/answer/offered-steps.ts';
import type { Failure } from '../../domain/failure.ts';
import { isRunning } from '../../domain/referral/referral.ts';
import type { Addition, AddOutcome, Withdrawal, WithdrawnPart } from '../../ports/referrals.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { isKnownStatus } from '../referral/task-status.ts';
import { type AdditionContent, toAddition } from '../referral/to-addition.ts';
import type { LookedForMessage } from '../referral/to-answer.ts';
import type { Versioned } from '../server/versioned.ts';
import {
  type Attempt,
  type Decision,
  end,
  fail,
  isConflict,
  isRefusal,
  type Part,
  type PartName,
  replaceOver,
  toFailure,
  type Write,
  write,
  writeOnly,
} from './decision.ts';
import {
  isAsSeen,
  type Linked,
  readStatusNow,
  type SentParts,
  type StoredReferral,
  whyNotPermitted,
} from './stored-referral.ts';

export type WithdrawWish = Withdrawal & { readonly at: string };

/** `changed`: it does not stand as the user saw it; the port reads how it does. */
export type WithdrawEnd =
  | { readonly kind: 'withdrawn' }
  | {
      readonly kind: 'partly-withdrawn';
      readonly left: readonly WithdrawnPart[];
      readonly failure: Failure;
    }
  | { readonly kind: 'changed' };

/** Every part that was to be taken back was readable, and its answer shows that it is. */
const all = () => ({ kind: 'withdrawn' }) as const;

/** Taking a referral back, unless the coach did something that the user has not seen. */
export function decideWithdraw(
  stored: StoredReferral,
  wish: WithdrawWish,
  { last, looksLeft }: Attempt,
): Decision<WithdrawEnd> {
  switch (stored.state) {
    case 'sent':
      if (last !== undefined) return isConflict(last) ? end({ kind: 'changed' }) : fail(toFailure(last));
      if (!mayEnd(stored.task) || !isAsSeen(stored.task, wish.referral)) return end({ kind: 'changed' });
      return write(toWithdrawal(stored, wish, wish.at), findWhyLeft(stored) === undefined ? all : undefined);
    case 'withdrawn': {
      if (stored.task.statusReason?.text !== wish.reason) return end({ kind: 'changed' });
      const rest = toRestOfWithdrawal(stored.request, stored.permissions);
      if (rest.parts.length > 0 && looksLeft > 0 && !isRefusal(last))
        return write(rest, findWhyLeft(stored) === undefined ? all : undefined);
      const left = listLeft(stored);
      if (left.length === 0) return end({ kind: 'withdrawn' });
      return end({ kind: 'partly-withdrawn', left, failure: findWhyLeft(stored) ?? toFailure(last) });
    }
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'changed' });
  }
}

function mayEnd(task: FhirTask): boolean {
  return isKnownStatus(task.status) && isRunning({ status: task.status });
}

/**
 * A withdrawal: the Task first, because that is what the coach works from. The others are each worth doing by
 * themselves, so one that is refused does not keep the next from being done.
 */
function toWithdrawal(
  { stored, request, permissions }: Pick<SentParts, 'stored' | 'request' | 'permissions'>,
  { reason }: Pick<Withdrawal, 'reason'>,
  at: string,
): Write {
  const cancelled = { status: 'cancelled', statusReason: { text: reason }, lastModified: at };
  const task = `Task/${stored.resource.id}`;
  const rest = toRestOfWithdrawal(request, permissions);
  const taskPart = replaceOver('task', task, stored.version, () => withChanges(stored, cancelled));
  return { ...rest, parts: [taskPart, ...rest.parts], known: { task } };
}

/** What a withdrawal has left to do once the Task is cancelled. */
function toRestOfWithdrawal(request: Linked | undefined, permissions: readonly Linked[]): Write {
  const parts = [
    ...(request === undefined ? [] : replaceStatus('request', request, 'revoked')),
    ...permissions.flatMap((permission) => replaceStatus('sharing', permission, 'inactive')),
  ];
  return { way: 'in-parts', parts, known: {}, onFailure: 'go-on' };
}

/** Unless it has this status, or could not be read. */
function replaceStatus(name: PartName, linked: Linked, status: string): readonly Part[] {
  if ('failure' in linked || linked.stored.resource.status === status) return [];
  const { stored, reference } = linked;
  return [replaceOver(name, reference, stored.version, () => withChanges(stored, { status }))];
}

function withChanges({ resource }: Versioned, changes: object): FhirResource {
  return { ...resource, ...changes } as unknown as FhirResource; // as the server gave it, but for these
}

/** What is not taken back, though the Task is. */
function listLeft({ request, permissions }: SentParts): readonly WithdrawnPart[] {
  return [
    ...(request !== undefined && !hasStatus(request, 'revoked') ? (['request'] as const) : []),
    ...(permissions.some((one) => !hasStatus(one, 'inactive')) ? (['permission'] as const) : []),
  ];
}

function hasStatus(linked: Linked, status: string): boolean {
  return 'stored' in linked && linked.stored.resource.status === status;
}

function findWhyLeft({ request, permissions }: SentParts): Failure | undefined {
  const unread = [...(request ? [request] : []), ...permissions].find((one) => 'failure' in one);
  return unread && 'failure' in unread ? unread.failure : undefined;
}

/** `message`: what a look told of it. */
export type AddWish = Addition & { readonly patient: string; readonly message: LookedForMessage };

/**
 * Adding something to a referral. A supplement goes while a coach works from it, a message also after the coach closed
 * it, both only while the patient permits to share.
 */
export function decideAdd(stored: StoredReferral, wish: AddWish, { last }: Attempt): Decision<AddOutcome> {
  const { message } = wish;
  if (message === 'stored' || last?.kind === 'done') return end({ kind: 'added' });
  if (last?.how === 'unanswered') return end({ kind: 'in-doubt' });
  if (last !== undefined) return fail(last.failure);
  switch (stored.state) {
    case 'sent': {
      if (!mayAdd(wish.content.kind, readStatusNow(stored))) return end({ kind: 'ended' });
      if (message !== 'not-stored') return fail(message.failure);
      const missing = whyNotPermitted(stored, wish.patient, 'sharing');
      if (missing) return fail(missing);
      return write(toAddedMessage({ ...wish, recipient: findRecipient(stored.task) }), () => ({
        kind: 'added',
      }));
    }
    case 'unanswered':
      return fail(stored.failure);
    default:
      return end({ kind: 'ended' });
  }
}

/** Who has it, so that an exchange can tell by the message itself who may read it. */
function findRecipient({ owner }: FhirTask): Reference | undefined {
  const reference = relativeReference(owner?.reference);
  if (reference === undefined) return undefined;
  return { reference, ...(owner?.display !== undefined && { display: owner.display }) };
}

/** What the practice adds to a referral that was sent. */
function toAddedMessage(addition: AdditionContent): Write {
  const { key, referral, patient } = addition;
  const resource = () => toAddition(addition);
  const known = { patient: `Patient/${patient}`, task: `Task/${referral.taskId}` };
  return writeOnly({ name: 'message', how: 'create', key, resource }, known);
}
