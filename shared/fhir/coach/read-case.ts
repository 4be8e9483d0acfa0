import type { CoachCase } from '../../domain/answer/coach-case.ts';
import type { CoachTeam } from '../../domain/answer/coach-team.ts';
import { FailureError, whyUnknown } from '../../domain/failure.ts';
import { entriesRead, type Knowledge, known, mapKnowledge, unknown } from '../../domain/knowledge.ts';
import { patientId } from '../../domain/record/patient.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { NamesByReference } from '../element/names.ts';
import { findMessages } from '../follow/find-messages.ts';
import { readPatient } from '../record/read-patient.ts';
import { byThread, readCommunication, type SentMessage } from '../referral/read-communication.ts';
import { readParties, undecidedSenders } from '../referral/read-messages.ts';
import { type ReadPermission, readPermission } from '../referral/read-permission.ts';
import {
  type FhirServiceRequest,
  readAnyServiceRequest,
  selectConsents,
  toReferral,
} from '../referral/read-referral.ts';
import { type FhirTask, readAnyTask } from '../referral/task-schema.ts';
import { aftercareIn, handlerIn } from '../referral/to-answer.ts';
import { demandPlain, type ParsedEntry, readList, readPlain } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readVersioned } from '../server/versioned.ts';
import type { FindWorkplaces } from '../server/workplaces.ts';
import { readReceivedRequest } from './read-received-request.ts';

/** What tells who is meant by a reference. */
export type CaseLookups = { readonly names: NamesByReference; readonly findWorkplaces: FindWorkplaces };

/** What is asked of a patient: to recognise and to reach somebody. Never an identifier: that brings the BSN along. */
const shownOfPatient = ['active', 'link', 'name', 'gender', 'birthDate', 'telecom', 'modifierExtension'];

/**
 * One referral of the organisation, with what the practice sent along and what was written about it. Of the patient
 * nothing else is asked. Throws FailureError when its Task cannot be read, and `not-permitted` when it is another
 * organisation's, whatever the server gives.
 */
export async function readCase(
  transport: FhirTransport,
  taskId: string,
  { owners }: Pick<CoachTeam, 'owners'>,
  { names, findWorkplaces }: CaseLookups,
  signal: AbortSignal,
): Promise<CoachCase> {
  const { resource } = await readVersioned(transport, `Task/${encodeURIComponent(taskId)}`);
  const task = demandPlain(resource, readAnyTask, 'Task');
  const isOwned = owners.includes(relativeReference(task.owner?.reference) ?? ''); // no one's
  if (!isOwned || task.status === 'draft') throw new FailureError({ kind: 'not-permitted', what: 'Task' });

  const patient = patientOf(task);
  const [request, person, messages] = await Promise.all([
    readLinked(transport, task.focus?.reference, 'ServiceRequest', (json) => known(json)),
    readPerson(transport, patient),
    readMessages(transport, task, signal),
  ]);
  const order = request.known ? inEntry(readPlain(request.value, readAnyServiceRequest)) : request;
  const itsOrder = order.known ? order.value : undefined;
  const received = request.known ? inEntry(readPlain(request.value, readReceivedRequest)) : request;
  const [permissions, workplaces] = await Promise.all([
    readPermissions(transport, itsOrder, patient),
    whereWritersWork(task, itsOrder, entriesRead(messages), findWorkplaces, signal),
  ]);
  return {
    referral: {
      ...toReferral(task, itsOrder, entriesRead(messages), { names, workplaces }),
      messagesUnknown: messages.known ? undefined : messages.why,
    },
    of: patientId(patient),
    patient: person.known
      ? { status: 'read', patient: person.value }
      : { status: 'unread', why: person.why, name: task.for?.display ?? '' },
    request: received.known
      ? { status: 'read', request: received.value }
      : { status: 'unread', why: received.why },
    sharing: order.known ? stateOf(permissions, 'sharing', 'taken-back') : 'unknown',
    feedback: order.known ? stateOf(permissions, 'feedback', 'not-given') : 'unknown',
    handler: handlerIn(task),
    aftercareOn: aftercareIn(task),
  };
}

/** The id of the patient at this server; empty when the Task names none. */
function patientOf(task: Pick<FhirTask, 'for'>): string {
  return /^Patient\/(.+)$/.exec(relativeReference(task.for?.reference) ?? '')?.[1] ?? ''; // in words only
}

async function readPerson(transport: FhirTransport, patient: string) {
  const reference = patient === '' ? undefined : `Patient/${patient}`;
  return readLinked(
    transport,
    reference,
    'Patient',
    (json) => inEntry(readPlain(json, readPatient)),
    shownOfPatient,
  );
}

/** What a reference points at; a failed read is unknown, and only the end of the session is thrown. */
async function readLinked<T>(
  transport: FhirTransport,
  reference: string | undefined,
  type: string,
  readOne: (json: unknown) => Knowledge<T>,
  elements: readonly string[] = [],
): Promise<Knowledge<T>> {
  const path = relativeReference(reference);
  if (path === undefined || !path.startsWith(`${type}/`)) return unknown('not-offered');
  try {
    const shown = elements.length > 0 ? `?_elements=${elements.join(',')}` : '';
    const { resource } = await readVersioned(transport, `${path}${shown}`);
    return readOne(resource);
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind === 'session-expired') throw thrown;
    return unknown(whyUnknown(thrown.failure));
  }
}

function inEntry<T>(entry: ParsedEntry<T>): Knowledge<T> {
  return entry.kind === 'read' ? known(entry.value) : unknown('unreadable');
}

/** Messages on this request and in their threads; of other requests of this patient none is asked for. */
async function readMessages(
  transport: FhirTransport,
  task: FhirTask,
  signal: AbortSignal,
): Promise<Knowledge<readonly SentMessage[]>> {
  const request = relativeReference(task.focus?.reference);
  if (request === undefined) return unknown('not-offered');
  const found = await findMessages(
    transport,
    undefined,
    { references: [request], keys: [], writers: [] },
    signal,
  );
  const messages = readList(found, 'Communication', (one) => readCommunication(one, patientOf(task)));
  return mapKnowledge(messages, byThread);
}

async function readPermissions(
  transport: FhirTransport,
  request: FhirServiceRequest | undefined,
  patient: string,
): Promise<readonly Knowledge<ReadPermission>[]> {
  return Promise.all(
    selectConsents(request).map((reference) =>
      readLinked(transport, reference, 'Consent', (json) =>
        inEntry(readPlain(json, (one) => readPermission(one, patient))),
      ),
    ),
  );
}

/** `given` by one that holds; what could not be read may be the one, so without it all of them must be known. */
function stateOf<None extends string>(
  permissions: readonly Knowledge<ReadPermission>[],
  wanted: ReadPermission['for'],
  none: None,
): 'given' | 'unknown' | None {
  const holds = permissions.some(
    (one) => one.known && one.value.for === wanted && one.value.state === 'holds',
  );
  if (holds) return 'given';
  return permissions.every((one) => one.known) ? none : 'unknown';
}

async function whereWritersWork(
  task: FhirTask,
  request: FhirServiceRequest | undefined,
  messages: readonly SentMessage[],
  findWorkplaces: FindWorkplaces,
  signal: AbortSignal,
) {
  const parties = readParties(task, request);
  const senders = [
    ...messages.map(({ sender }) => sender),
    ...task.note.map(({ authorReference }) => authorReference),
  ];
  const undecided = undecidedSenders(senders, parties);
  return findWorkplaces(undecided.length === 0 ? [] : [...undecided, ...parties.practice], signal);
}
