import { type Failure, FailureError } from '../../domain/failure.ts';
import { seenOf } from '../../domain/knowledge.ts';
import { isRunning, type Referral } from '../../domain/referral/referral.ts';
import type { Withdrawal, WithdrawOutcome } from '../../ports/referral-exchange.ts';
import { mayBeOf, relativeReference } from '../read/datatypes.ts';
import { demand } from '../read/entry.ts';
import { consentsOf, readAnyTask, readServiceRequest, toReferral } from '../read/read-referral.ts';
import type { FhirTask } from '../read/task-schema.ts';
import { isKnownStatus } from '../read/task-status.ts';
import { readReferrals } from '../read-referrals.ts';
import type { FhirTransport } from '../transport.ts';
import { putVersioned, readVersioned, type Versioned } from './versioned.ts';

/** A withdrawal on its way. */
type Withdrawing = Withdrawal & {
  readonly transport: FhirTransport;
  readonly patient: string;
  /** ISO instant. */
  readonly at: string;
};

/**
 * Takes a referral back: the Task first, because that is what the coach works from, then the request, then (when
 * taken back) the permissions. Safe to repeat: what was done already is recognised and skipped.
 */
export async function withdrawReferral(withdrawing: Withdrawing): Promise<WithdrawOutcome> {
  const stopped = await cancelTask(withdrawing);
  if (stopped === 'conflict') return { kind: 'conflict', now: await asItStands(withdrawing) };

  const consents = await revokeRequest(withdrawing, stopped);
  if (withdrawing.consent === 'taken-back') {
    for (const reference of consents) {
      await change(withdrawing.transport, reference, { status: 'inactive' }, 'must-succeed');
    }
  }
  return { kind: 'withdrawn' };
}

/** Cancels the Task if it is still as the user saw it. Gives the Task, for what hangs on it. */
async function cancelTask(withdrawing: Withdrawing): Promise<FhirTask | 'conflict'> {
  const { transport, referral, reason, at } = withdrawing;
  const { versioned, task } = await readOwnTask(withdrawing);
  if (isCancelledBy(task, reason)) return task; // by us, before something went wrong
  if (!mayBeCancelled(task) || !isAsSeen(task, referral)) return 'conflict';

  const written = await putVersioned(transport, `Task/${referral.taskId}`, versioned, {
    status: 'cancelled',
    statusReason: { text: reason },
    lastModified: at,
  });
  if (written.kind === 'done') return task;
  if (written.how === 'refused') throw new FailureError(written.failure);
  return afterDoubt(withdrawing, written.failure);
}

async function afterDoubt(withdrawing: Withdrawing, failure: Failure): Promise<FhirTask | 'conflict'> {
  const { task } = await readOwnTask(withdrawing);
  if (isCancelledBy(task, withdrawing.reason)) return task;
  if (failure.kind === 'conflict') return 'conflict';
  throw new FailureError(failure);
}

async function readOwnTask({
  transport,
  referral,
  patient,
}: Withdrawing): Promise<{ readonly versioned: Versioned; readonly task: FhirTask }> {
  const versioned = await readVersioned(transport, `Task/${referral.taskId}`);
  const task = demand(readAnyTask(versioned.resource), 'Task');
  if (!mayBeOf(patient, task.for)) throw new FailureError({ kind: 'wrong-patient' });
  return { versioned, task };
}

function isCancelledBy({ status, statusReason }: FhirTask, reason: string): boolean {
  return status === 'cancelled' && statusReason?.text === reason;
}

function mayBeCancelled(task: FhirTask): boolean {
  return isKnownStatus(task.status) && isRunning({ status: task.status });
}

/** Whether the coach has done nothing that the user has not seen. */
function isAsSeen(task: FhirTask, seen: Referral): boolean {
  return told(toReferral(task, undefined, [])) === told(seen);
}

function told({ taskId, taskStatus, statusReason, events, messages }: Referral): string {
  const notes = messages.filter(({ id }) => id.startsWith(`Task/${taskId}#`));
  return JSON.stringify([taskStatus, statusReason, events, notes.map(({ id, text }) => [id, text])]);
}

/** Revokes the ServiceRequest and gives the Consents it goes with. */
async function revokeRequest({ transport, referral, patient }: Withdrawing, task: FhirTask) {
  const reference = relativeReference(task.focus?.reference);
  const known = referral.consent === undefined ? [] : [referral.consent];
  if (reference === undefined || !reference.startsWith('ServiceRequest/')) return known;

  const revoked = await change(transport, reference, { status: 'revoked' }, 'may-be-refused');
  const request = revoked && readServiceRequest(revoked.resource, patient);
  return request?.kind === 'read' ? consentsOf(request.value) : known;
}

/** Changes a resource to this status unless it has it; once more when somebody else was first. */
async function change(
  transport: FhirTransport,
  reference: string,
  changes: { readonly status: string },
  mode: 'must-succeed' | 'may-be-refused',
): Promise<Versioned | undefined> {
  const first = await changeOnce(transport, reference, changes);
  const isNo = first.kind === 'not-changed' && saysNo(first.failure);
  const last = first.kind === 'changed' || isNo ? first : await changeOnce(transport, reference, changes);
  if (last.kind === 'changed') return last.versioned;
  if (mode === 'may-be-refused' && saysNo(last.failure)) return undefined; // the Task is what is worked from
  throw new FailureError(last.failure);
}

function saysNo({ kind }: Failure): boolean {
  return kind === 'refused' || kind === 'not-permitted';
}

type Changed =
  | { readonly kind: 'changed'; readonly versioned: Versioned }
  | { readonly kind: 'not-changed'; readonly failure: Failure };

async function changeOnce(
  transport: FhirTransport,
  reference: string,
  changes: { readonly status: string },
): Promise<Changed> {
  try {
    const versioned = await readVersioned(transport, reference);
    if (versioned.resource.status === changes.status) return { kind: 'changed', versioned };
    const written = await putVersioned(transport, reference, versioned, changes);
    return written.kind === 'done'
      ? { kind: 'changed', versioned }
      : { kind: 'not-changed', failure: written.failure };
  } catch (thrown) {
    if (!(thrown instanceof FailureError)) throw thrown;
    return { kind: 'not-changed', failure: thrown.failure };
  }
}

async function asItStands(withdrawing: Withdrawing): Promise<Referral> {
  const { transport, referral, patient } = withdrawing;
  const all = seenOf(await readReferrals(transport, patient));
  const fresh = all.find(({ taskId }) => taskId === referral.taskId);
  return fresh ?? toReferral((await readOwnTask(withdrawing)).task, undefined, []);
}
