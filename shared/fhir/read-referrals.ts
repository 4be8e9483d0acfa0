import { type Knowledge, known, seenOf, unknown, type WhyUnknown } from '../domain/knowledge.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { worSystems } from './codes.ts';
import { findRequests } from './find-requests.ts';
import { relativeReference } from './read/datatypes.ts';
import { readList } from './read/entry.ts';
import { isDiscarded } from './read/read-draft.ts';
import { readCommunication, type SentMessage } from './read/read-messages.ts';
import {
  asksForService,
  type FhirServiceRequest,
  readServiceRequest,
  readTask,
  toReferral,
} from './read/read-referral.ts';
import type { FhirTask } from './read/task-schema.ts';
import { type Found, searchAll } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';

/** The referrals of one patient, newest first: one request when there are none, which is nearly always. */
export async function readReferrals(
  transport: FhirTransport,
  patient: string,
  signal?: AbortSignal,
): Promise<Knowledge<readonly Referral[]>> {
  return referralsIn(await findRequests(transport, patient, signal), transport, patient, signal);
}

/** The referrals of one patient, of whom the requests were found. */
export async function referralsIn(
  found: Found,
  transport: FhirTransport,
  patient: string,
  signal?: AbortSignal,
): Promise<Knowledge<readonly Referral[]>> {
  const requests = readRequests(found, patient);
  const wanted = seenOf(requests.requests).filter(asksForService);
  if (wanted.length === 0) return requests.requests.known ? known([]) : unknown(requests.requests.why, []);

  const [tasks, messages] = await Promise.all([
    allTasks(transport, patient, requests.tasks, wanted, signal),
    readMessages(transport, patient, signal),
  ]);
  const referrals = seenOf(tasks)
    .filter((task) => isOurs(task, wanted) && !isDiscarded(task))
    .map((task) => toReferral(task, requestOf(task, wanted), seenOf(messages)))
    .toSorted((one, other) => (other.sentAt ?? '').localeCompare(one.sentAt ?? '')); // undated last
  const why = [requests.requests, tasks, messages].map(whyNot).find((reason) => reason !== undefined);
  return why === undefined ? known(referrals) : unknown(why, referrals);
}

type Requests = {
  readonly requests: Knowledge<readonly FhirServiceRequest[]>;
  readonly tasks: Knowledge<readonly FhirTask[]>;
};

function readRequests(found: Found, patient: string): Requests {
  return {
    requests: readList(found, 'ServiceRequest', (resource) => readServiceRequest(resource, patient)),
    tasks: tasksIn(found, patient),
  };
}

function tasksIn(found: Found, patient: string): Knowledge<readonly FhirTask[]> {
  return readList(found, 'Task', (resource) => readTask(resource, patient));
}

/** The Tasks that came along, and asked for apart when a request came without one. */
async function allTasks(
  transport: FhirTransport,
  patient: string,
  included: Knowledge<readonly FhirTask[]>,
  wanted: readonly FhirServiceRequest[],
  signal: AbortSignal | undefined,
): Promise<Knowledge<readonly FhirTask[]>> {
  const hasAll = wanted.every((request) => seenOf(included).some((task) => requestOf(task, [request])));
  if (hasAll) return included;
  const id = encodeURIComponent(patient);
  const found = await searchAll(transport, `Task?patient=${id}`, signal);
  const isRefused = found.kind === 'failed' && found.failure.kind === 'refused'; // the same, in other words:
  return tasksIn(
    isRefused ? await searchAll(transport, `Task?subject=Patient/${id}`, signal) : found,
    patient,
  );
}

async function readMessages(
  transport: FhirTransport,
  patient: string,
  signal: AbortSignal | undefined,
): Promise<Knowledge<readonly SentMessage[]>> {
  const found = await searchAll(
    transport,
    `Communication?subject=Patient/${encodeURIComponent(patient)}`,
    signal,
  );
  const messages = readList(found, 'Communication', (resource) => readCommunication(resource, patient));
  const isNotOffered = !messages.known && messages.why === 'not-offered';
  return isNotOffered ? known([]) : messages; // this coach can only write at the Task, and that was read
}

function isOurs(task: FhirTask, wanted: readonly FhirServiceRequest[]): boolean {
  return (
    requestOf(task, wanted) !== undefined ||
    task.identifier.some(({ system }) => system === worSystems.referral)
  );
}

function requestOf(task: FhirTask, requests: readonly FhirServiceRequest[]): FhirServiceRequest | undefined {
  const focus = relativeReference(task.focus?.reference);
  return requests.find(({ id }) => `ServiceRequest/${id}` === focus);
}

function whyNot(list: Knowledge<unknown>): WhyUnknown | undefined {
  return list.known ? undefined : list.why;
}
