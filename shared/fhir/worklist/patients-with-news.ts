import { practiceZone } from '../../domain/calendar/partial-date.ts';
import { entriesRead, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import { type PatientId, patientId } from '../../domain/record/patient.ts';
import { serviceToken, worSystems } from '../element/codes.ts';
import { keyToken, relativeReference } from '../element/datatypes.ts';
import { byThread, readMessageSeen } from '../referral/read-communication.ts';
import { asksForService, readAnyServiceRequest } from '../referral/read-referral.ts';
import { type FhirTask, readAnyTask } from '../referral/task-schema.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { findMessagesSince } from './find-messages-since.ts';

/** What tells whose a referral is; no words, and nothing of a patient but the id. */
const ofTask = '_elements=identifier,status,focus,basedOn,for,requester,modifierExtension';
const ofOrder = '_elements=status,intent,doNotPerform,modifierExtension,code';

/**
 * Patients of whom a referral by one of these requesters (one user, by any of their names) has something new since a
 * day: its Task changed, its order changed, or somebody wrote about it, also in a thread and without naming the patient.
 * Whether it is news to this user is for the timeline to tell. Unknown when any of the searches is not whole.
 */
export async function patientsWithNews(
  transport: FhirTransport,
  requesters: readonly string[],
  since: Temporal.PlainDate,
  signal: AbortSignal,
): Promise<Knowledge<readonly PatientId[]>> {
  const requester = `requester=${requesters.map(encodeURIComponent).join(',')}`;
  const service = encodeURIComponent(serviceToken);
  // A server that is asked by a day takes its own: one in UTC begins it an hour or two after midnight here.
  const from = since.toZonedDateTime(practiceZone).toInstant().toString();
  const lately = `_lastUpdated=ge${encodeURIComponent(from)}`;
  const [changed, orders, messages] = await Promise.all([
    readTasks(transport, `${requester}&${lately}`, signal),
    readOrders(transport, `code=${service}&${lately}`, signal),
    findMessagesSince(transport, from, signal).then((found) =>
      readList(found, 'Communication', readMessageSeen),
    ),
  ]);
  const subjects = new Set([
    ...entriesRead(orders).map(({ id }) => `ServiceRequest/${id}`),
    ...byThread(entriesRead(messages)).flatMap(({ on }) => on),
  ]);
  const writtenOn = await readTasksOn(transport, subjects, requester, signal);
  const own = [changed, ...writtenOn]
    .flatMap(entriesRead)
    .filter((task) => requesters.includes(relativeReference(task.requester?.reference) ?? '')); // a server may not mind by whom
  const { ours, gaps } = await onlyReferrals(
    transport,
    own,
    entriesRead(orders).filter(asksForService),
    signal,
  );

  const ids = ours.flatMap((task) => relativeReference(task.for?.reference)?.split('/')[1] ?? []); // about no one: no panel shows it
  const patients = [...new Set(ids)].map(patientId);
  const gap = [changed, orders, messages, ...writtenOn, ...gaps].find((list) => !list.known);
  return gap === undefined || gap.known ? known(patients) : unknown(gap.why, patients);
}

type Tasks = Knowledge<readonly FhirTask[]>;

async function readTasks(transport: FhirTransport, query: string, signal: AbortSignal): Promise<Tasks> {
  return readList(await searchAll(transport, `Task?${query}&${ofTask}`, signal), 'Task', readAnyTask);
}

async function readOrders(transport: FhirTransport, query: string, signal: AbortSignal) {
  const found = await searchAll(transport, `ServiceRequest?${query}&${ofOrder}`, signal);
  return readList(found, 'ServiceRequest', readAnyServiceRequest);
}

/** The Tasks among these subjects (`Task/12`, or by our key), and those about them (`ServiceRequest/3`). */
function readTasksOn(
  transport: FhirTransport,
  subjects: ReadonlySet<string>,
  requester: string,
  signal: AbortSignal,
): Promise<readonly Tasks[]> {
  const ofType = (type: string) => [...subjects].filter((one) => one.startsWith(`${type}/`));
  const queries = [
    ...[...searchableLists(ofType('Task').map((one) => one.slice('Task/'.length)))].map(
      (ids) => `_id=${ids}`,
    ),
    ...[...searchableLists(ofType('ServiceRequest'))].map((orders) => `focus=${orders}`),
    ...[...searchableLists(keysIn(subjects).map(encodeURIComponent))].map((keys) => `identifier=${keys}`),
  ];
  return Promise.all(
    queries.map(async (query) => {
      const tasks = await readTasks(transport, `${query}&${requester}`, signal);
      return mapSeen(tasks, (list) => list.filter((task) => isOn(task, subjects))); // a server may not mind about what
    }),
  );
}

/** Keys of referrals, by which some messages point at their Task. */
function keysIn(subjects: ReadonlySet<string>): readonly string[] {
  return [...subjects].filter((one) => one.startsWith(`${worSystems.referral}|`));
}

function isOn({ id, focus, identifier }: FhirTask, subjects: ReadonlySet<string>): boolean {
  const keys = identifier.flatMap((one) => keyToken(one) ?? []); // not our key
  return [`Task/${id}`, relativeReference(focus?.reference) ?? '', ...keys].some((one) => subjects.has(one));
}

function mapSeen(tasks: Tasks, change: (list: readonly FhirTask[]) => readonly FhirTask[]): Tasks {
  return tasks.known ? known(change(tasks.value)) : unknown(tasks.why, change(entriesRead(tasks)));
}

/** Tasks of Welzijn op Recept: by our key, else by their order, which is looked up where it is not among those read. */
async function onlyReferrals(
  transport: FhirTransport,
  tasks: readonly FhirTask[],
  orders: readonly { readonly id: string }[],
  signal: AbortSignal,
) {
  const hasKey = ({ identifier }: FhirTask) =>
    identifier.some(({ system }) => system === worSystems.referral);
  const orderOf = ({ focus }: FhirTask) =>
    /^ServiceRequest\/(.+)$/.exec(relativeReference(focus?.reference) ?? '')?.[1];
  const known = new Set(orders.map(({ id }) => id));
  const toFetch = tasks.filter((task) => !hasKey(task)).flatMap((task) => orderOf(task) ?? []); // about no order
  const fetched = await Promise.all(
    [...searchableLists([...new Set(toFetch)].filter((id) => !known.has(id)))].map((ids) =>
      readOrders(transport, `_id=${ids}`, signal),
    ),
  );
  const asking = new Set(
    fetched
      .flatMap(entriesRead)
      .filter(asksForService)
      .map(({ id }) => id),
  );
  const isOurs = (task: FhirTask) => {
    const order = orderOf(task);
    return hasKey(task) || (order !== undefined && (known.has(order) || asking.has(order)));
  };
  return { ours: tasks.filter(isOurs), gaps: fetched };
}
