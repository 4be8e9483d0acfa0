import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4';
import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { Capability } from '../server/capability.ts';
import { createOnce, idAt, toSearchCondition } from '../server/keyed.ts';
import { toServerFailure } from '../server/server-failure.ts';
import type { FhirTransport } from '../server/transport.ts';
import {
  isNo,
  type NotMade,
  readVersioned,
  unreadableAnswer,
  versionedIn,
  writeOnce,
} from '../server/versioned.ts';
import { type At, type Part, type PartName, type Performed, partTypes, type Write } from './decision.ts';

/** Where is written, and how that server takes it. */
export type Writing = {
  readonly transport: FhirTransport;
  readonly capability: () => Promise<Capability>;
};

/** Placeholders inside one Bundle: fixed, so that a repeated send is the same to the byte. */
const placeholders: Readonly<Record<PartName, string>> = {
  sharing: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000001',
  feedback: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000002',
  request: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000003',
  task: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000004',
  patient: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000005',
  message: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000006',
};

/**
 * Writes once, in one transaction where that is asked for and the server takes it, else one part after another. `done`
 * is only said when the server's answer says it of every part: an empty answer, or one of success with a part in it
 * that failed, is no answer.
 */
export async function perform(write: Write, writing: Writing): Promise<Performed> {
  const isWhole = write.way === 'whole' && (await writing.capability()) === 'transaction';
  return isWhole ? performWhole(write, writing) : performInParts(write, writing);
}

/** The transaction of a write; references between its parts are placeholders. */
export function toBundle({ parts, known }: Pick<Write, 'parts' | 'known'>): Bundle {
  const at: At = (part) => ({ reference: known[part] ?? placeholders[part] });
  return { resourceType: 'Bundle', type: 'transaction', entry: parts.map((part) => toEntry(part, at)) };
}

function toEntry(part: Part, at: At): BundleEntry {
  if (part.how === 'create') {
    const request = {
      method: 'POST',
      url: partTypes[part.name],
      ifNoneExist: toSearchCondition(part),
    } as const;
    return { fullUrl: placeholders[part.name], resource: part.resource(at), request };
  }
  const { reference, version } = part;
  const ifMatch = toIfMatch(version);
  return {
    resource: withId(part.resource(at), reference),
    request: { method: 'PUT', url: reference, ...(ifMatch !== undefined && { ifMatch }) },
  };
}

async function performWhole(write: Write, { transport }: Writing): Promise<Performed> {
  const request = { method: 'POST', path: '', body: toBundle(write) } as const;
  const written = await writeOnce(transport, request, 'Bundle');
  if (written.kind === 'not-made') return notDone('whole', written);

  const entries = answerSchema.safeParse(written.response.body).data?.entry ?? []; // no answer of a transaction
  const failed = entries.find(({ response }) => /^[45]/.test(response?.status ?? ''));
  if (failed) {
    const status = Number.parseInt(failed.response?.status ?? '', 10);
    const failure = toServerFailure({ status, body: failed.response?.outcome }, 'Bundle');
    // A server that stores some of a transaction, or says of a refusal that it went well: only a look can tell.
    return notDone('whole', { how: 'failed', failure });
  }
  const { task, taskId } = taskAnswered(write, entries);
  const isEach = entries.length >= write.parts.length && entries.every(isDone);
  if (isEach && taskId !== undefined && task === 'unknown') return { kind: 'done', taskId };
  return { ...notDone('whole', unreadableAnswer('Bundle')), task };
}

const answerSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(
    z.looseObject({
      response: z.optional(
        z.looseObject({
          status: z.optional(z.string()),
          location: z.optional(z.string()),
          outcome: z.optional(z.unknown()),
        }),
      ),
      resource: z.optional(z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) })),
    }),
  ),
});
type EntryAnswer = z.output<typeof answerSchema>['entry'][number];

function isDone({ response, resource }: EntryAnswer): boolean {
  if (response?.status !== undefined) return response.status.startsWith('2');
  return response?.location !== undefined || resource?.id !== undefined;
}

/** The Task among the answers. One that was to be made, and was answered as unchanged, was there before. */
function taskAnswered(
  { parts, known }: Write,
  entries: readonly EntryAnswer[],
): { readonly taskId: string | undefined; readonly task: 'earlier' | 'unknown' } {
  const isMade = parts.some(({ name, how }) => name === 'task' && how === 'create');
  if (!isMade) return { taskId: known.task?.split('/')[1], task: 'unknown' };
  for (const { response, resource } of entries) {
    const inside = resource?.resourceType === 'Task' ? resource.id : undefined;
    const taskId = idAt(response?.location, 'Task') ?? inside; // a response has one or the other
    if (taskId !== undefined)
      return { taskId, task: response?.status?.startsWith('200') ? 'earlier' : 'unknown' };
  }
  return { taskId: undefined, task: 'unknown' };
}

async function performInParts(write: Write, { transport }: Writing): Promise<Performed> {
  const known: Partial<Record<PartName, string>> = { ...write.known };
  let failed: Performed | undefined;
  let isTaskWritten = false;

  for (const part of write.parts) {
    const at: At = (name) => ({ reference: known[name] ?? '' }); // parts stand in the order of who needs whom
    const written = await writePart(transport, part, at, known.patient?.split('/')[1]);
    if (written.kind === 'there') {
      if (part.name === 'task') isTaskWritten = true;
      if (part.how === 'create') known[part.name] = `${partTypes[part.name]}/${written.id}`;
      if (written.by === 'us' || !isOurOwn(part)) continue;
      return { ...notDone('in-parts', overtaken), task: part.name === 'task' ? 'earlier' : 'unknown' };
    }
    const how = howItEnded(write, part, written, isTaskWritten ? 'after-task' : 'before-task');
    failed ??= notDone('in-parts', { how, failure: written.failure });
    if (write.onFailure === 'stop' || part.name === 'task') break;
  }
  return failed ?? { kind: 'done', taskId: known.task?.split('/')[1] ?? '' };
}

/**
 * What a part that was not done means for the whole. Before its Task is written, no coach and no colleague comes upon
 * any of it: then any failure is a no. After it, something is stored.
 */
function howItEnded(
  { parts, onFailure }: Write,
  { name }: Part,
  written: NotMade,
  when: 'before-task' | 'after-task',
): NotDone['how'] {
  const isDecisive = name === 'task' || (parts.length === 1 && onFailure === 'stop');
  if (isDecisive) return isNo(written) ? 'refused' : written.how;
  return when === 'after-task' || onFailure === 'go-on' ? 'failed' : 'refused';
}

/** Patient and permissions say the same whoever made them. A request or Task that was there may say something else. */
function isOurOwn({ name, how }: Part): boolean {
  return how === 'create' && (name === 'request' || name === 'task');
}

const overtaken = { how: 'failed', failure: { kind: 'conflict' } } as const;

type PartWritten = { readonly kind: 'there'; readonly id: string; readonly by: 'us' | 'earlier' } | NotMade;

async function writePart(
  transport: FhirTransport,
  part: Part,
  at: At,
  patient: string | undefined,
): Promise<PartWritten> {
  if (part.how === 'replace') return replace(transport, part, withId(part.resource(at), part.reference));
  const keyed = { type: partTypes[part.name], key: part.key, system: part.system, patient };
  const isPermission = part.name === 'sharing' || part.name === 'feedback';
  const resource = part.resource(at);
  const made = await createOnce(transport, keyed, resource, isPermission ? 'when-allowed' : 'demanded');
  return made.kind === 'there' ? { kind: 'there', id: made.id, by: made.by } : made;
}

/** Writes over one version; an answer that does not show the new one is checked by reading it. */
async function replace(
  transport: FhirTransport,
  { reference, version }: Extract<Part, { how: 'replace' }>,
  body: FhirResource,
): Promise<PartWritten> {
  const ifMatch = toIfMatch(version);
  const headers = { ...(ifMatch !== undefined && { 'if-match': ifMatch }), prefer: 'return=representation' };
  const request = { method: 'PUT', path: reference, headers, body } as const;
  const written = await writeOnce(transport, request, body.resourceType);
  if (written.kind === 'not-made') return written;

  const [, id = ''] = reference.split('/');
  const isShown = (shown: unknown) => showsWritten(shown, body, version);
  if (isShown(written.response.body)) return { kind: 'there', id, by: 'us' };
  try {
    const { resource } = await readVersioned(transport, reference);
    if (isShown(resource)) return { kind: 'there', id, by: 'us' };
    return unreadableAnswer(body.resourceType);
  } catch (thrown) {
    if (!(thrown instanceof FailureError)) throw thrown;
    return { kind: 'not-made', how: 'unanswered', failure: thrown.failure };
  }
}

function showsWritten(shown: unknown, body: FhirResource, before: string | undefined): boolean {
  try {
    const { resource, version } = versionedIn(shown, body.resourceType);
    const isNewer = version === undefined || version !== before;
    return resource.id === body.id && resource.status === Object(body).status && isNewer;
  } catch (thrown) {
    if (thrown instanceof FailureError) return false; // an empty answer, or one about something else
    throw thrown;
  }
}

/** A server without versions cannot be asked to mind them; a moment in place of one is no ETag. */
function toIfMatch(version: string | undefined): string | undefined {
  return version?.startsWith('W/') || version?.startsWith('"') ? version : undefined;
}

function withId(resource: FhirResource, reference: string): FhirResource {
  return { ...resource, id: relativeReference(reference)?.split('/')[1] ?? '' };
}

type NotDone = Extract<Performed, { kind: 'not-done' }>;

function notDone(way: Write['way'], { how, failure }: { how: NotDone['how']; failure: Failure }): NotDone {
  return { kind: 'not-done', how, failure, way, task: 'unknown' };
}
