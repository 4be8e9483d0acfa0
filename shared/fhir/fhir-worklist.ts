import { type Knowledge, known, seenOf, unknown } from '../domain/knowledge.ts';
import type { CoachOrganisation } from '../domain/people/coach-organisation.ts';
import {
  type ListedPatient,
  mergeItems,
  type WorklistItem,
  withMessages,
} from '../domain/worklist/worklist-item.ts';
import type { Breathe } from '../ports/breathe.ts';
import type { Clock } from '../ports/clock.ts';
import type { ReadUntil } from '../ports/read-marks.ts';
import type { Worklist, WorklistReading } from '../ports/worklist.ts';
import { worSystems } from './codes.ts';
import { whyUnknown } from './failure-of.ts';
import { findMessagesSince } from './find-messages-since.ts';
import { findTasks } from './find-tasks.ts';
import { relativeReference } from './read/datatypes.ts';
import { type Entry, readList, typeOf } from './read/entry.ts';
import { type NamesByReference, namesOf } from './read/names.ts';
import { isKept } from './read/read-draft.ts';
import { readMessageSeen, type SentMessage, sentAbout } from './read/read-messages.ts';
import { readReadMark } from './read/read-read-mark.ts';
import { asksForService, readAnyServiceRequest, readAnyTask } from './read/read-referral.ts';
import { readListedPatient, toWorklistItem } from './read/read-worklist-item.ts';
import type { FhirTask } from './read/task-schema.ts';
import { byThread } from './read/threads.ts';
import { type Found, searchAll } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';
import { readMarkCode, readMarkKey } from './write/to-read-mark.ts';

/** What ended longer ago is history, also when nobody read it. */
const DAYS_AFTER_THE_END = 30;

const open = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
const ended = ['rejected', 'completed', 'failed', 'cancelled'];

/** How far back messages are read; a referral is long over by then. */
const MESSAGE_DAYS = 365;

/** What the list needs beside the server; `coaches` name those whose referral carries no name. */
export type WorklistOptions = {
  readonly clock: Clock;
  readonly breathe: Breathe;
  readonly coaches?: readonly CoachOrganisation[];
};

/** The practice's list at the HIS's own server, for one user; undefined when the HIS does not tell who. */
export function fhirWorklist(
  transport: FhirTransport,
  user: string | undefined,
  { clock, breathe, coaches = [] }: WorklistOptions,
): Worklist {
  const names = namesOf(coaches);
  const since = (days: number) =>
    clock
      .now()
      .subtract({ hours: 24 * days })
      .toString({ smallestUnit: 'second' });

  async function readAll(signal: AbortSignal): Promise<WorklistReading> {
    const lately = since(DAYS_AFTER_THE_END);
    const [running, over, written, readUntil] = await Promise.all([
      findTasks(transport, `status=${open.join(',')}`, { signal, breathe }),
      findTasks(transport, `status=${ended.join(',')}&_lastUpdated=ge${lately}`, {
        signal,
        breathe,
      }),
      findMessagesSince(transport, since(MESSAGE_DAYS), signal),
      readMarks(transport, user, signal),
    ]);
    const said = messagesIn(written);
    const all = [
      await itemsIn(running, { said, names, breathe }, withStatus(open)),
      await itemsIn(changedSince(lately, over), { said, names, breathe }, withStatus(ended)),
    ];
    return { items: together(all), readUntil, asOf: latestIn([running, over, written]) };
  }

  return {
    readAll,

    async readChanges(earlier, signal) {
      const asOf = earlier.asOf;
      if (asOf === undefined || !earlier.items.known) return readAll(signal);

      const changed = `_lastUpdated=ge${encodeURIComponent(asOf)}`;
      const [found, written, readUntil] = await Promise.all([
        findTasks(transport, changed, { signal, breathe }),
        findMessagesSince(transport, asOf, signal),
        readMarks(transport, user, signal),
      ]);
      const said = messagesIn(written);
      const items = await itemsIn(found, { said, names, breathe }, () => true);
      const merged = mergeItems(earlier.items.value, seenOf(items));
      const withNews = addMessages(merged, said, names);
      return {
        items: items.known ? known(withNews) : unknown(items.why, withNews),
        readUntil,
        asOf: latestIn([found, written]) ?? asOf,
      };
    },
  };
}

/** A server may not mind by what it was asked; what we asked for is what is listed. */
function withStatus(statuses: readonly string[]): (task: FhirTask) => boolean {
  return ({ status }) => statuses.includes(status);
}

function changedSince(moment: string, found: Found): Found {
  if (found.kind === 'failed') return found;
  const isOlder = (resource: unknown) => Date.parse(lastUpdated(resource) ?? '') < Date.parse(moment); // not told: kept
  return { ...found, resources: found.resources.filter((one) => typeOf(one) !== 'Task' || !isOlder(one)) };
}

type ReadWith = {
  readonly said: readonly SentMessage[];
  readonly names: NamesByReference;
  readonly breathe: Breathe;
};

/** A practice may have thousands: whoever reads them breathes in between. */
async function itemsIn(
  found: Found,
  { said, names, breathe }: ReadWith,
  isAsked: (task: FhirTask) => boolean,
): Promise<Knowledge<readonly WorklistItem[]>> {
  if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

  const requests = await readInPieces(found, 'ServiceRequest', readAnyServiceRequest, breathe);
  const asked = new Map(seenOf(requests).map((request) => [`ServiceRequest/${request.id}`, request]));
  const patients = new Map<string, ListedPatient>();
  for (const resource of found.resources) {
    const patient = typeOf(resource) === 'Patient' ? readListedPatient(resource) : undefined; // stays a line without a name
    if (patient) patients.set(String(patient.id), patient);
    await breathe();
  }
  const read = await readInPieces(found, 'Task', readAnyTask, breathe);
  const messagesOn = groupByPlace(said);
  const items: WorklistItem[] = [];
  for (const task of seenOf(read)) {
    const focus = relativeReference(task.focus?.reference) ?? '';
    const request = asked.get(focus);
    if (request === undefined || !asksForService(request)) continue; // a task of another kind
    if (!isAsked(task) || !isKept(task, request)) continue;
    items.push(toWorklistItem(task, request, patients, onEither(messagesOn, task.id, focus), names));
    await breathe();
  }
  return read.known && requests.known ? known(items) : unknown('incomplete', items);
}

const AT_ONCE = 50;

async function readInPieces<T>(
  { kind, resources }: Exclude<Found, { kind: 'failed' }>,
  type: string,
  readOne: (resource: unknown) => Entry<T>,
  breathe: Breathe,
): Promise<Knowledge<readonly T[]>> {
  const pieces: Knowledge<readonly T[]>[] = [];
  for (let start = 0; start === 0 || start < resources.length; start += AT_ONCE) {
    pieces.push(readList({ kind, resources: resources.slice(start, start + AT_ONCE) }, type, readOne));
    await breathe();
  }
  return together(pieces);
}

function groupByPlace(written: readonly SentMessage[]): ReadonlyMap<string, readonly SentMessage[]> {
  const places = new Map<string, SentMessage[]>();
  for (const message of written) {
    for (const place of message.on) places.set(place, [...(places.get(place) ?? []), message]);
  }
  return places;
}

/** A message may hang on the Task, on its request or on both. */
function onEither(places: ReadonlyMap<string, readonly SentMessage[]>, taskId: string, request: string) {
  const found = [`Task/${taskId}`, request].flatMap((place) => places.get(place) ?? []); // nothing written there
  return [...new Set(found)];
}

function addMessages(
  items: readonly WorklistItem[],
  written: readonly SentMessage[],
  names: NamesByReference,
): readonly WorklistItem[] {
  const messagesOn = groupByPlace(written);
  return items.map((item) => {
    const { taskId, request, coachReference } = item.referral;
    const on = onEither(messagesOn, taskId, request ?? ''); // a Task without a request has its own
    if (on.length === 0) return item;
    const parties = {
      coach: coachReference === undefined ? [] : [{ reference: coachReference }],
      practice: [item.by, item.preparedBy].filter(({ reference }) => reference !== ''),
    };
    const places = [`Task/${taskId}`, ...(request === undefined ? [] : [request])];
    return withMessages(item, sentAbout(places, on, parties, names));
  });
}

/** A server without Communications has coaches who write at the Task, and that was read. */
function messagesIn(found: Found): readonly SentMessage[] {
  return byThread(seenOf(readList(found, 'Communication', readMessageSeen)));
}

function together<T>(lists: readonly Knowledge<readonly T[]>[]): Knowledge<readonly T[]> {
  const items = lists.flatMap(seenOf);
  const unread = lists.find((list) => !list.known);
  return unread === undefined || unread.known ? known(items) : unknown(unread.why, items);
}

async function readMarks(
  transport: FhirTransport,
  user: string | undefined,
  signal: AbortSignal,
): Promise<ReadUntil> {
  if (user === undefined) return {}; // nobody known has marks

  const marks = encodeURIComponent(`${worSystems.bookkeeping}|${readMarkCode}`);
  const found = await searchAll(transport, `Basic?code=${marks}&author=${encodeURIComponent(user)}`, signal);
  const prefix = readMarkKey(user, '');
  const kept = seenOf(readList(found, 'Basic', (basic) => readReadMark(basic, undefined)));
  return Object.fromEntries(
    kept
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ key, until }) => [key.slice(prefix.length), until]),
  );
}

/** The server's own clock, so that ours may be wrong. */
function latestIn(lists: readonly Found[]): string | undefined {
  const moments = lists
    .flatMap((found) => (found.kind === 'failed' ? [] : found.resources))
    .flatMap((resource) => lastUpdated(resource) ?? []); // not told
  return moments.reduce<string | undefined>(
    (latest, moment) => (latest === undefined || Date.parse(moment) > Date.parse(latest) ? moment : latest),
    undefined,
  );
}

function lastUpdated(resource: unknown): string | undefined {
  if (typeof resource !== 'object' || resource === null || !('meta' in resource)) return undefined;
  const { meta } = resource;
  if (typeof meta !== 'object' || meta === null || !('lastUpdated' in meta)) return undefined;
  return typeof meta.lastUpdated === 'string' ? meta.lastUpdated : undefined;
}
