import { sortNewestSent } from '../../domain/feedback/newest-first.ts';
import {
  entriesRead,
  type Knowledge,
  known,
  mapKnowledge,
  unknown,
  type WhyUnknown,
} from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { worSystems } from '../element/codes.ts';
import { keyToken, relativeReference } from '../element/datatypes.ts';
import { readNames } from '../element/names.ts';
import { byThread, readCommunication, type SentMessage } from '../referral/read-communication.ts';
import { isKept } from '../referral/read-draft.ts';
import { readParties, undecidedSenders } from '../referral/read-messages.ts';
import {
  asksForService,
  type FhirServiceRequest,
  isReferral,
  readServiceRequest,
  toReferral,
} from '../referral/read-referral.ts';
import { type FhirTask, readTask } from '../referral/task-schema.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import type { Found } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces, type FindWorkplaces, type Workplaces } from '../server/workplaces.ts';
import { findMessages, type WrittenAbout } from './find-messages.ts';
import { findRequests } from './find-requests.ts';

/** The referrals of one patient, newest first: one request when there are none, which is nearly always. */
export async function readReferrals(
  transport: FhirTransport,
  patient: string,
  coaches: readonly CoachOrganisation[] = [],
  signal?: AbortSignal,
): Promise<Knowledge<readonly Referral[]>> {
  const lookups = { coaches, findWorkplaces: createFindWorkplaces(transport) };
  return referralsIn(await findRequests(transport, patient, signal), transport, patient, lookups, signal);
}

/** What tells who is meant by a reference: `coaches` name those that carry no name. */
export type ReadingLookups = {
  readonly coaches: readonly CoachOrganisation[];
  readonly findWorkplaces: FindWorkplaces;
};

/** The referrals of one patient, of whom the requests were found. */
export async function referralsIn(
  found: Found,
  transport: FhirTransport,
  patient: string,
  { coaches, findWorkplaces }: ReadingLookups,
  signal?: AbortSignal,
): Promise<Knowledge<readonly Referral[]>> {
  const requests = readRequests(found, patient);
  const wanted = entriesRead(requests.requests).filter(asksForService);
  if (wanted.length === 0) return requests.requests.known ? known([]) : unknown(requests.requests.why, []);

  const tasks = await allTasks(transport, patient, requests.tasks, wanted, signal); // nearly always there already
  const messages = await readMessages(transport, patient, [...wanted, ...entriesRead(tasks)], signal);
  const names = readNames(coaches);
  const others = entriesRead(requests.requests).filter((request) => !asksForService(request));
  const ours = entriesRead(tasks)
    .map((task) => ({ task, request: findRequest(task, wanted) }))
    .filter(({ task, request }) => isOurs(task, request, others) && isKept(task, request));
  const ids = new Set(ours.map(({ task }) => task.id));
  const parts = ours.filter(({ task }) => isReferral(task, ids));
  const workplaces = await whereWritersWork(parts, entriesRead(messages), findWorkplaces, signal);
  const referrals = sortNewestSent(
    parts.map(({ task, request }) => ({
      ...toReferral(task, request, entriesRead(messages), { names, workplaces }),
      messagesUnknown: whyNot(messages),
    })),
  );
  const why = [requests.requests, tasks, messages].map(whyNot).find((reason) => reason !== undefined);
  return why === undefined ? known(referrals) : unknown(why, referrals);
}

type TaskAndRequest = { readonly task: FhirTask; readonly request: FhirServiceRequest | undefined };

/** Asked only where somebody wrote who is neither requester nor coach by reference: it may be a colleague. */
async function whereWritersWork(
  parts: readonly TaskAndRequest[],
  messages: readonly SentMessage[],
  findWorkplaces: FindWorkplaces,
  signal: AbortSignal | undefined,
): Promise<Workplaces> {
  const people = parts.flatMap(({ task, request }) => {
    const parties = readParties(task, request);
    const senders = [
      ...messages.map(({ sender }) => sender),
      ...task.note.map(({ authorReference }) => authorReference),
    ];
    const undecided = undecidedSenders(senders, parties);
    return undecided.length === 0 ? [] : [...undecided, ...parties.practice];
  });
  return findWorkplaces(people, signal);
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
  const hasAll = wanted.every((request) =>
    entriesRead(included).some((task) => findRequest(task, [request])),
  );
  if (hasAll) return included;
  const id = encodeURIComponent(patient);
  const wordings = [`Task?patient=${id}`, `Task?subject=Patient/${id}`] as const;
  return tasksIn(await searchInOtherWords(transport, wordings, signal), patient);
}

/** A server without Communications leaves unknown what a coach may have written elsewhere than at the Task. */
async function readMessages(
  transport: FhirTransport,
  patient: string,
  referrals: readonly (FhirServiceRequest | FhirTask)[],
  signal: AbortSignal | undefined,
): Promise<Knowledge<readonly SentMessage[]>> {
  const found = await findMessages(transport, patient, toWrittenAbout(referrals), signal);
  const messages = readList(found, 'Communication', (resource) => readCommunication(resource, patient));
  return mapKnowledge(messages, byThread);
}

function toWrittenAbout(referrals: readonly (FhirServiceRequest | FhirTask)[]): WrittenAbout {
  const tasks = referrals.filter((one) => one.resourceType === 'Task');
  const requests = referrals.filter((one) => one.resourceType === 'ServiceRequest');
  const owners = [...tasks.map(({ owner }) => owner), ...requests.flatMap(({ performer }) => performer)];
  return {
    references: referrals.map(({ resourceType, id }) => `${resourceType}/${id}`),
    keys: tasks.flatMap(
      ({ identifier, groupIdentifier }) =>
        [...identifier, groupIdentifier].flatMap((one) => keyToken(one) ?? []), // others' identifiers
    ),
    writers: [...new Set(owners.flatMap((one) => relativeReference(one?.reference) ?? []))], // by name only, or elsewhere
  };
}

/** By the order it is about; by our key where that order did not come along, but not where it asks for something else. */
function isOurs(
  task: FhirTask,
  request: FhirServiceRequest | undefined,
  others: readonly FhirServiceRequest[],
): boolean {
  if (request !== undefined) return true;
  if (findRequest(task, others) !== undefined) return false;
  return task.identifier.some(({ system }) => system === worSystems.referral);
}

function findRequest(
  task: FhirTask,
  requests: readonly FhirServiceRequest[],
): FhirServiceRequest | undefined {
  const focus = relativeReference(task.focus?.reference);
  return requests.find(({ id }) => `ServiceRequest/${id}` === focus);
}

function whyNot(list: Knowledge<unknown>): WhyUnknown | undefined {
  return list.known ? undefined : list.why;
}
