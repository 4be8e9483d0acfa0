import { type Failure, FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { mayConcern, relativeReference } from '../element/datatypes.ts';
import { isDiscarded, readDraft } from '../referral/read-draft.ts';
import { readServiceRequest, selectConsents, toReferral } from '../referral/read-referral.ts';
import { readAnyTask } from '../referral/task-schema.ts';
import type { LookedForMessage } from '../referral/to-answer.ts';
import { findByKey } from '../server/keyed.ts';
import { demandPlain, readPlain } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readVersioned, type Versioned } from '../server/versioned.ts';
import type { Linked, SentParts, StoredReferral } from './stored-referral.ts';

/** Where to look. `coaches`: the directory by which the coach of a draft is recognised. */
export type Looking = { readonly transport: FhirTransport; readonly coaches: readonly CoachOrganisation[] };

/**
 * What is stored under the key of a draft or referral of this patient, by whichever of their ids. Throws `wrong-patient` when that is about another patient, and
 * nothing else: a server that cannot be asked is `unanswered`.
 */
export function lookByKey(
  looking: Looking,
  key: string,
  patient: string | readonly string[],
): Promise<StoredReferral> {
  return orUnanswered(async () => {
    const { transport } = looking;
    const [tasks, requests] = await Promise.all([
      findByKey(transport, { type: 'Task', key, patient }),
      findByKey(transport, { type: 'ServiceRequest', key, patient }),
    ]);
    if (tasks.kind === 'unanswered') return { state: 'unanswered', failure: tasks.failure };
    const [task, ...more] = tasks.found;
    if (more.length > 0) return { state: 'several', taskIds: tasks.found.map(({ resource }) => resource.id) };
    if (task !== undefined) {
      const known = requests.kind === 'answered' ? requests.found : [];
      return toStored(looking, task, await findRequest(transport, task, known), []);
    }

    if (requests.kind === 'unanswered') return { state: 'unanswered', failure: requests.failure };
    const [request] = requests.found; // of doubles that others made, the first will do
    if (request === undefined) return { state: 'none' };
    return isErased(request) ? { state: 'discarded', leftover: undefined } : { state: 'half', request };
  });
}

/** The same for a referral that the user sees, which another system may have made without a key of ours. */
export function lookByTask(
  looking: Looking,
  { taskId, consent }: Pick<Referral, 'taskId' | 'consent'>,
  patient: string,
  permissions: 'with-permissions' | 'without-permissions',
): Promise<StoredReferral> {
  return orUnanswered(async () => {
    const { transport } = looking;
    const task = await readVersioned(transport, `Task/${taskId}`);
    if (!mayConcern(patient, demandPlain(task.resource, readAnyTask, 'Task').for)) throw wrongPatient();

    const request = await findRequest(transport, task, []);
    const named = findPermissions(request, patient) ?? (consent === undefined ? [] : [consent]);
    const wanted = permissions === 'with-permissions' ? named : [];
    const linked = await Promise.all(wanted.map((reference) => readLinked(transport, reference)));
    return toStored(looking, task, request, linked);
  });
}

/** Whether a message is stored under its key. */
export async function lookForMessage({ transport }: Looking, key: string): Promise<LookedForMessage> {
  const looked = await findByKey(transport, { type: 'Communication', key, patient: undefined });
  if (looked.kind === 'unanswered') return { failure: looked.failure };
  return looked.found.length > 0 ? 'stored' : 'not-stored';
}

/** How a referral is by now, by its Task alone. Throws FailureError when it cannot be read. */
export async function readByTask(
  { transport }: Looking,
  { taskId }: Pick<Referral, 'taskId'>,
): Promise<Referral> {
  const { resource } = await readVersioned(transport, `Task/${taskId}`);
  return toReferral(demandPlain(resource, readAnyTask, 'Task'), undefined, []);
}

function toStored(
  { coaches }: Looking,
  stored: Versioned,
  request: Linked | undefined,
  permissions: SentParts['permissions'],
): StoredReferral {
  const task = demandPlain(stored.resource, readAnyTask, 'Task');
  const itsRequest = request && 'stored' in request ? request.stored : undefined;
  if (isDiscarded(task) || task.status === 'entered-in-error') {
    return { state: 'discarded', leftover: itsRequest && isErased(itsRequest) ? undefined : itsRequest };
  }
  if (task.status !== 'draft') {
    const state = task.status === 'cancelled' ? 'withdrawn' : 'sent';
    return { state, task, stored, request, permissions };
  }
  if (itsRequest === undefined) return { state: 'unanswered', failure: whyUnread(request) };
  const draft = demandPlain(itsRequest.resource, (json) => readDraft(task, json, coaches), 'ServiceRequest');
  return { state: 'draft', draft, request: itsRequest };
}

/** The request that a Task is about: among those found under the key, else read by itself. */
async function findRequest(
  transport: FhirTransport,
  { resource }: Versioned,
  found: readonly Versioned[],
): Promise<Linked | undefined> {
  const task = demandPlain(resource, readAnyTask, 'Task');
  const reference = relativeReference(task.focus?.reference);
  if (reference === undefined || !reference.startsWith('ServiceRequest/')) return undefined;
  const stored = found.find((one) => `ServiceRequest/${one.resource.id}` === reference);
  return stored ? { reference, stored } : readLinked(transport, reference);
}

async function readLinked(transport: FhirTransport, reference: string): Promise<Linked> {
  try {
    return { reference, stored: await readVersioned(transport, reference) };
  } catch (thrown) {
    if (thrown instanceof FailureError) return { reference, failure: thrown.failure };
    throw thrown;
  }
}

/** Undefined when the request could not be read. */
function findPermissions(request: Linked | undefined, patient: string): readonly string[] | undefined {
  if (request === undefined || 'failure' in request) return undefined;
  const read = readPlain(request.stored.resource, (json) => readServiceRequest(json, patient));
  return read.kind === 'read' ? selectConsents(read.value) : undefined;
}

function isErased({ resource }: Versioned): boolean {
  return resource.status === 'entered-in-error';
}

function whyUnread(request: Linked | undefined): Failure {
  if (request && 'failure' in request) return request.failure;
  return { kind: 'unreadable', what: 'Task', detail: 'draft without a request' };
}

function wrongPatient(): FailureError {
  return new FailureError({ kind: 'wrong-patient' });
}

async function orUnanswered(look: () => Promise<StoredReferral>): Promise<StoredReferral> {
  try {
    return await look();
  } catch (thrown) {
    if (thrown instanceof FailureError && thrown.failure.kind !== 'wrong-patient') {
      return { state: 'unanswered', failure: thrown.failure };
    }
    throw thrown;
  }
}
