import { entriesRead, joinKnowledge, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { mergeItems, type WorklistItem } from '../../domain/worklist/worklist-item.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Worklist, WorklistReading } from '../../ports/worklist.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { z } from '../../zod.ts';
import { serviceToken } from '../element/codes.ts';
import { type NamesByReference, readNames } from '../element/names.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import { type Found, searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces, type FindWorkplaces } from '../server/workplaces.ts';
import { findMessagesSince } from './find-messages-since.ts';
import { findTasks } from './find-tasks.ts';
import { findNotes, listNotes, noNotes, type StoredNotes, writersOf } from './list-notes.ts';
import { readWords } from './read-words.ts';
import { createSessionNotes, type NotesOver } from './session-notes.ts';
import { itemsIn } from './worklist-items.ts';
import { addMessages, messagesIn, peopleToPlace } from './worklist-messages.ts';

/** What ended longer ago is history, also when no one read it. */
const DAYS_AFTER_THE_END = 30;
/** A referral seldom runs longer. */
const DAYS_OF_MESSAGES = 365;
/** Milliseconds. */
const OVERLAP = 120_000;

const activeStatuses = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
const service = encodeURIComponent(serviceToken);
const endedStatuses = ['rejected', 'completed', 'failed', 'cancelled'];

/** What the list needs beside the server; `coaches` name those whose referral carries no name. */
export type WorklistOptions = {
  readonly clock: Clock;
  readonly yieldToUi: YieldToUi;
  readonly coaches?: readonly CoachOrganisation[];
};

/** The practice's list at the HIS's own server, for one user; undefined when the HIS does not tell who. */
export function fhirWorklist(
  transport: FhirTransport,
  user: string | undefined,
  { clock, yieldToUi, coaches = [] }: WorklistOptions,
): Worklist {
  const lookups = { names: readNames(coaches), findWorkplaces: createFindWorkplaces(transport) };
  const { names } = lookups;
  const { beginReading, ...keepNotes } = createSessionNotes(transport, user);
  const since = (days: number) =>
    clock
      .now()
      .subtract({ hours: 24 * days })
      .toString({ smallestUnit: 'second' });

  /** `earlier`: what is left on the screen where nothing comes now. */
  async function readAll(signal: AbortSignal, earlier?: WorklistReading): Promise<WorklistReading> {
    const ownNotes = beginReading();
    const lately = since(DAYS_AFTER_THE_END);
    const messagesSince = since(DAYS_OF_MESSAGES);
    const [running, over, written, notes] = await Promise.all([
      findTasks(transport, `status=${activeStatuses.join(',')}`, { signal, yieldToUi }),
      findTasks(transport, `status=${endedStatuses.join(',')}&_lastUpdated=ge${lately}`, {
        signal,
        yieldToUi,
      }),
      findMessagesSince(transport, messagesSince, signal),
      findNotes(transport, signal),
    ]);
    const lists = joinKnowledge([
      await itemsIn(running, { names, yieldToUi }, withStatus(activeStatuses)),
      await itemsIn(changedSince(lately, over), { names, yieldToUi }, withStatus(endedStatuses)),
    ]);
    const isNothing = !lists.known && entriesRead(lists).length === 0;
    const before = isNothing && earlier ? entriesRead(earlier.items) : [];
    return readingOf(
      lists.known ? lists : unknown(lists.why, [...entriesRead(lists), ...before]),
      { tasks: [running, over], messages: written, messagesSince, notes },
      { ...lookups, user, ownNotes, signal },
      earlier,
    );
  }

  /** The Tasks about these orders (ids of ServiceRequests), as they stand now. */
  async function findTasksOf(orders: readonly string[], signal: AbortSignal): Promise<Found> {
    const found: Found[] = [];
    for (const ids of searchableLists(orders)) {
      const focus = ids.map((id) => `ServiceRequest/${id}`).join(',');
      found.push(await findTasks(transport, `focus=${focus}`, { signal, yieldToUi }));
    }
    return allOf(found);
  }

  return {
    readAll: (signal) => readAll(signal),
    readWords: (wanted, signal) => readWords(transport, wanted, signal),
    ...keepNotes,

    async readChanges(earlier, signal) {
      const { tasks, messages } = earlier.asOf;
      if (tasks === undefined || !earlier.items.known) return readAll(signal, earlier);

      const ownNotes = beginReading();
      const lately = `_lastUpdated=ge${encodeURIComponent(overlapping(tasks))}`;
      const [found, orders, notes] = await Promise.all([
        findTasks(transport, lately, { signal, yieldToUi }),
        searchAll(transport, `ServiceRequest?code=${service}&${lately}&_elements=status`, signal),
        findNotes(transport, signal),
      ]);
      // Where orders cannot be asked for by when they changed, all is read: one that was taken back shows in any case.
      if (orders.kind !== 'all') return readAll(signal, earlier);
      const touched = await findTasksOf(changedOrders(orders, found, earlier), signal);
      const changed = joinKnowledge([
        await itemsIn(touched, { names, yieldToUi }, () => true),
        await itemsIn(found, { names, yieldToUi }, () => true),
      ]);
      const isComplete = earlier.messagesUnknown === undefined && !hasNewcomer(earlier, changed);
      const isOn = isComplete && messages !== undefined;
      const from = isOn ? overlapping(messages) : since(DAYS_OF_MESSAGES);
      const written = await findMessagesSince(transport, from, signal);
      const merged = mergeItems(earlier.items.value, entriesRead(changed));
      return readingOf(
        changed.known ? known(merged) : unknown(changed.why, merged),
        {
          tasks: [found, touched, orders],
          messages: written,
          messagesSince: isOn ? earlier.messagesSince : from,
          notes,
        },
        { ...lookups, user, ownNotes, signal },
        earlier,
      );
    },
  };
}

/**
 * The listed orders (ids of ServiceRequests) that changed without their Task: one that another system took back, put
 * on hold or released.
 */
function changedOrders(orders: Found, tasks: Found, earlier: WorklistReading): readonly string[] {
  const listed = new Set(entriesRead(earlier.items).map(({ referral }) => referral.request));
  const idsIn = (found: Found) =>
    (found.kind === 'failed' ? [] : found.resources)
      .filter((one) => readResourceType(one) === 'ServiceRequest')
      .flatMap((one) => idSchema.safeParse(one).data?.id ?? []); // without an id it is no one's order
  const read = new Set(idsIn(tasks));
  return idsIn(orders).filter((id) => listed.has(`ServiceRequest/${id}`) && !read.has(id));
}

const idSchema = z.looseObject({ id: z.string() });

/** Several answers as one: whole when all are. */
function allOf(answers: readonly Found[]): Found {
  const failed = answers.find((one) => one.kind === 'failed');
  if (failed) return failed;
  return {
    kind: answers.every(({ kind }) => kind === 'all') ? 'all' : 'partial',
    resources: answers.flatMap((one) => (one.kind === 'failed' ? [] : one.resources)),
  };
}

/** Everything that one reading brought. */
type Brought = {
  readonly tasks: readonly Found[];
  readonly messages: Found;
  readonly messagesSince: string;
  readonly notes: Knowledge<StoredNotes>;
};

type LookUp = {
  readonly names: NamesByReference;
  readonly findWorkplaces: FindWorkplaces;
  readonly user: string | undefined;
  readonly ownNotes: NotesOver;
  readonly signal: AbortSignal;
};

/** One reading; its marks never pass what could not be read, or that would stay away for good. */
async function readingOf(
  items: Knowledge<readonly WorklistItem[]>,
  { tasks, messages, messagesSince, notes }: Brought,
  { names, findWorkplaces, user, ownNotes, signal }: LookUp,
  earlier: WorklistReading | undefined,
): Promise<WorklistReading> {
  const written = messagesIn(messages);
  const stored = notes.known ? notes.value : (notes.partial ?? noNotes);
  const people = peopleToPlace(entriesRead(items), entriesRead(written), writersOf(stored));
  const workplaces = await findWorkplaces(people, signal);
  const noted = listNotes(stored, user, entriesRead(items), workplaces);
  const before = notes.known ? undefined : earlier;
  const listed = addMessages(entriesRead(items), written, { names, workplaces });
  return {
    items: items.known ? known(listed) : unknown(items.why, listed),
    messagesUnknown: written.known ? undefined : written.why,
    messagesSince,
    readUntil: ownNotes.readUntil({ ...before?.readUntil, ...noted.readUntil }),
    readByColleagues: { ...before?.readByColleagues, ...noted.readByColleagues },
    calls: ownNotes.calls({ ...before?.calls, ...noted.calls }),
    readUntilUnknown: notes.known ? undefined : notes.why,
    asOf: {
      tasks: items.known ? (latestIn(tasks) ?? earlier?.asOf.tasks) : undefined,
      messages: written.known ? (latestIn([messages]) ?? earlier?.asOf.messages) : undefined,
    },
  };
}

/** Whether a line is new to the list: messages about it may have come, and been passed over, before it did. */
function hasNewcomer(earlier: WorklistReading, changed: Knowledge<readonly WorklistItem[]>): boolean {
  const listed = new Set(entriesRead(earlier.items).map(({ referral }) => referral.taskId));
  return entriesRead(changed).some(({ referral }) => !listed.has(referral.taskId));
}

/** What was being stored while pages were read may carry an earlier time than what was seen of it. */
function overlapping(moment: string): string {
  return new Date(Date.parse(moment) - OVERLAP).toISOString();
}

/** A server may not mind by what it was asked; what we asked for is what is listed. */
function withStatus(statuses: readonly string[]): (task: FhirTask) => boolean {
  return ({ status }) => statuses.includes(status);
}

function changedSince(moment: string, found: Found): Found {
  if (found.kind === 'failed') return found;
  const isOlder = (resource: unknown) => Date.parse(lastUpdated(resource) ?? '') < Date.parse(moment); // not told: kept
  return {
    ...found,
    resources: found.resources.filter((one) => readResourceType(one) !== 'Task' || !isOlder(one)),
  };
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
