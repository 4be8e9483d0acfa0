import { type Failure, FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../element/codes.ts';
import { identifierSchema, mayBeOf, referenceSchema, relativeReference } from '../element/datatypes.ts';
import { isDiscarded, readDraft } from '../referral/read-draft.ts';
import { consentsOf, readAnyTask, readServiceRequest } from '../referral/read-referral.ts';
import { demand, typeOf } from '../server/entry.ts';
import { type Found, searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readVersioned, type Versioned, versionedIn } from '../server/versioned.ts';
import type { Linked, SentParts, StoredReferral } from './stored-referral.ts';

/** Where to look. `coaches`: the directory by which the coach of a draft is recognised. */
export type Looking = { readonly transport: FhirTransport; readonly coaches: readonly CoachOrganisation[] };

/**
 * What is stored under the key of a draft or referral. Throws `wrong-patient` when that is about another patient, and
 * nothing else: a server that cannot be asked is `unanswered`.
 */
export function lookByKey(looking: Looking, key: string, patient: string): Promise<StoredReferral> {
  return answered(async () => {
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
      return stateOf(looking, task, await requestOf(transport, task, known), []);
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
  return answered(async () => {
    const { transport } = looking;
    const task = await readVersioned(transport, `Task/${taskId}`);
    if (!mayBeOf(patient, demand(readAnyTask(task.resource), 'Task').for)) throw wrongPatient();

    const request = await requestOf(transport, task, []);
    const named = permissionsOf(request, patient) ?? (consent === undefined ? [] : [consent]);
    const wanted = permissions === 'with-permissions' ? named : [];
    const linked = await Promise.all(wanted.map((reference) => readLinked(transport, reference)));
    return stateOf(looking, task, request, linked);
  });
}

function stateOf(
  { coaches }: Looking,
  stored: Versioned,
  request: Linked | undefined,
  permissions: SentParts['permissions'],
): StoredReferral {
  const task = demand(readAnyTask(stored.resource), 'Task');
  const itsRequest = request && 'stored' in request ? request.stored : undefined;
  if (isDiscarded(task) || task.status === 'entered-in-error') {
    return { state: 'discarded', leftover: itsRequest && isErased(itsRequest) ? undefined : itsRequest };
  }
  if (task.status !== 'draft') {
    const state = task.status === 'cancelled' ? 'withdrawn' : 'sent';
    return { state, task, stored, request, permissions };
  }
  if (itsRequest === undefined) return { state: 'unanswered', failure: whyUnread(request) };
  const draft = demand(readDraft(stored.resource, itsRequest.resource, coaches), 'Task');
  return { state: 'draft', draft, request: itsRequest };
}

/** The request that a Task is about: among those found under the key, else read by itself. */
async function requestOf(
  transport: FhirTransport,
  { resource }: Versioned,
  found: readonly Versioned[],
): Promise<Linked | undefined> {
  const task = demand(readAnyTask(resource), 'Task');
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
function permissionsOf(request: Linked | undefined, patient: string): readonly string[] | undefined {
  if (request === undefined || 'failure' in request) return undefined;
  const read = readServiceRequest(request.stored.resource, patient);
  return read.kind === 'read' ? consentsOf(read.value) : undefined;
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

async function answered(look: () => Promise<StoredReferral>): Promise<StoredReferral> {
  try {
    return await look();
  } catch (thrown) {
    if (thrown instanceof FailureError && thrown.failure.kind !== 'wrong-patient') {
      return { state: 'unanswered', failure: thrown.failure };
    }
    throw thrown;
  }
}

/** What a server has under a key, or why it cannot be told now. */
export type FoundByKey =
  | { readonly kind: 'answered'; readonly found: readonly Versioned[] }
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/** Resources of one type under one key of ours. */
export type Keyed = {
  readonly type: string;
  readonly key: string;
  /** Another identifier system than that of referrals. */
  readonly system?: string | undefined;
  /** Id of the patient they must be about; undefined for a Patient itself. */
  readonly patient: string | undefined;
};

/** The condition under which no second one is made: for If-None-Exist, and to search with. */
export function conditionOf({ key, system = worSystems.referral }: Pick<Keyed, 'key' | 'system'>): string {
  return `identifier=${encodeURIComponent(`${system}|${key}`)}`;
}

const keyedSchema = z.looseObject({
  id: z.string(),
  identifier: z._default(z.array(identifierSchema), []),
  for: z.optional(referenceSchema),
  subject: z.optional(referenceSchema),
  patient: z.optional(referenceSchema),
});

/**
 * What is stored under a key. A server that ignores the search parameter answers with everything it has, so the
 * identifier is compared here again. Throws `wrong-patient` when something under the key is about another patient.
 */
export async function findByKey(
  transport: FhirTransport,
  keyed: Keyed,
  signal?: AbortSignal,
): Promise<FoundByKey> {
  const { type, key, patient, system = worSystems.referral } = keyed;
  const answer = await search(transport, `${type}?${conditionOf(keyed)}`, signal);
  if (answer.kind === 'failed') return { kind: 'unanswered', failure: answer.failure };

  const ours = answer.resources
    .filter((resource) => typeOf(resource) === type)
    .flatMap((resource) => {
      const { data } = keyedSchema.safeParse(resource); // without an id it cannot be one of ours
      const isUnderKey = data?.identifier.some((one) => one.system === system && one.value === key);
      return data && isUnderKey ? [{ ...data, versioned: versionedIn(resource, type) }] : [];
    });
  if (patient !== undefined && ours.some((one) => !mayBeOf(patient, one.for ?? one.subject ?? one.patient))) {
    throw new FailureError({ kind: 'wrong-patient' });
  }
  if (ours.length === 0 && answer.kind === 'some') {
    return { kind: 'unanswered', failure: { kind: 'unreadable', what: type, detail: 'incomplete search' } };
  }
  return { kind: 'answered', found: ours.map(({ versioned }) => versioned) };
}

/** An expired session is, here, one more reason why it cannot be told. */
async function search(transport: FhirTransport, query: string, signal?: AbortSignal): Promise<Found> {
  try {
    return await searchAll(transport, query, signal);
  } catch (thrown) {
    if (thrown instanceof FailureError) return { kind: 'failed', failure: thrown.failure };
    throw thrown;
  }
}
