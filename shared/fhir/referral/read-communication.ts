import type { Message } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { extensions, worSystems } from '../element/codes.ts';
import {
  conceptSchema,
  extensionSchema,
  findCode,
  mayConcern,
  pointedAt,
  type Reference,
  readText,
  referenceSchema,
  withoutName,
} from '../element/datatypes.ts';
import { displays } from '../element/displays.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

const annotationsSchema = z._default(z.array(z.looseObject({ text: z.optional(z.string()) })), []);
const referencesSchema = z._default(z.array(referenceSchema), []);

const communicationSchema = z.looseObject({
  id: z.string(),
  meta: z.optional(z.looseObject({ lastUpdated: z.optional(z.string()) })),
  status: z.string(),
  subject: z.optional(referenceSchema),
  basedOn: referencesSchema,
  about: referencesSchema,
  partOf: referencesSchema,
  inResponseTo: referencesSchema,
  topic: z.optional(conceptSchema),
  category: z._default(z.array(conceptSchema), []),
  sent: z.optional(z.string()),
  received: z.optional(z.string()),
  sender: z.optional(referenceSchema),
  payload: z._default(
    z.array(
      z.looseObject({
        contentString: z.optional(z.string()),
        contentAttachment: z.optional(z.looseObject({ title: z.optional(z.string()) })),
        contentReference: z.optional(referenceSchema),
        extension: z._default(z.array(extensionSchema), []),
      }),
    ),
    [],
  ),
  note: annotationsSchema,
});
type Communication = z.output<typeof communicationSchema>;

/** A Communication with its place in threads. */
export type SentMessage = Omit<Message, 'from' | 'author'> &
  InThread & {
    readonly sender: Reference | undefined;
    /** The Communications it is part of: one that others are part of may do no more than hold them together. */
    readonly partOf: readonly string[];
    /** `passed-over`: it reached no one itself, but what hangs on it may have. */
    readonly standing: 'message' | 'passed-over';
    readonly content: 'some' | 'none' | 'not-asked';
  };

/** States of a Communication that never reached anybody. */
export const notSent: readonly string[] = ['preparation', 'not-done', 'entered-in-error'];

/** FHIR Communication of this patient → message. One whose content cannot be shown still tells that it came. */
export function readCommunication(json: unknown, patient: string): ParsedEntry<SentMessage> {
  const parsed = communicationSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { payload, note, topic, subject } = parsed.data;
  if (!mayConcern(patient, subject)) return { kind: 'unreadable', detail: 'subject: another patient' };
  const documents = payload.flatMap(documentsIn);
  const words = [...payload.map(({ contentString }) => contentString), ...note.map(({ text }) => text)];
  const text = words.flatMap((one) => one?.trim() || []).join('\n'); // a part may have no words
  const hasContent = text !== '' || documents.length > 0 || payload.length > 0;
  return read({
    ...toMessage(parsed.data),
    text: text === '' && documents.length === 0 ? readText(topic) : text,
    documents,
    supplement: supplementIn(parsed.data),
    content: hasContent ? 'some' : 'none',
  });
}

/** That somebody wrote, and when, on what; its words are not asked for where a list only shows that there is news. */
export function readMessageSeen(json: unknown): ParsedEntry<SentMessage> {
  const parsed = communicationSchema.safeParse(json);
  return parsed.success ? read(toMessage(parsed.data)) : unreadable(parsed.error);
}

function toMessage(communication: Communication): SentMessage {
  const { id, meta, status, basedOn, about, partOf, inResponseTo, sent, received, sender } = communication;
  const at = sent ?? received;
  return {
    id: `Communication/${id}`,
    at: at ?? meta?.lastUpdated,
    dated: at === undefined ? 'by' : 'on',
    text: '',
    documents: [],
    supplement: undefined,
    on: pointedAt([...basedOn, ...about, ...partOf]), // R4 lets a message be part of anything, also of a Task
    parents: pointedAt([...partOf, ...inResponseTo]),
    partOf: pointedAt(partOf),
    sender,
    standing: notSent.includes(status) ? 'passed-over' : 'message',
    content: 'not-asked',
  };
}

/** What the practice added to what it sent; the words in it stay in the text. */
function supplementIn({ category, payload }: Communication): Message['supplement'] {
  if (!category.some((one) => findCode(one, worSystems.message) === 'supplement')) return undefined;
  const phone = payload.find(({ extension }) =>
    extension.some(({ url, valueCode }) => url === extensions.tells && valueCode === 'phone'),
  );
  return { phone: withoutName(phone?.contentString?.trim() ?? '', displays.contact.phone) }; // it may tell none
}

/** A document is not opened here, but that it came must not go unseen. */
function documentsIn({ contentAttachment, contentReference }: Communication['payload'][number]) {
  return [
    ...(contentAttachment ? [contentAttachment.title?.trim() ?? ''] : []), // no one gave it a title
    ...(contentReference ? [contentReference.display?.trim() ?? ''] : []),
  ];
}

/** What a Communication is and hangs on, all as `Type/id`. */
export type InThread = {
  readonly id: string;
  /** What it says it is about. */
  readonly on: readonly string[];
  /** The Communications it is part of or answers. */
  readonly parents: readonly string[];
};

/** Deeper than any thread of people; a thread that goes on beyond it is somebody's mistake. */
const DEEPEST = 20;

/**
 * Gives each of a list what it is about by way of its thread as well: what it is part of or answers, and what that is
 * part of, as far as those are in the list. A circle ends where it closes.
 */
export function byThread<T extends InThread>(list: readonly T[]): readonly T[] {
  const byId = new Map(list.map((one) => [one.id, one]));
  return list.map((one) => ({ ...one, on: [...new Set(placesOf(one, byId))] }));
}

function placesOf(start: InThread, byId: ReadonlyMap<string, InThread>): readonly string[] {
  const seen = new Set<InThread>();
  let level: readonly InThread[] = [start];
  for (let depth = 0; level.length > 0 && depth < DEEPEST; depth += 1) {
    for (const one of level) seen.add(one);
    const next = level.flatMap(({ parents }) => parents.flatMap((id) => byId.get(id) ?? [])); // not read: it leads nowhere
    level = [...new Set(next)].filter((one) => !seen.has(one));
  }
  return [...seen].flatMap(({ on }) => on);
}

/** The ids of Communications that others are part of or answer, and that are not in the list. */
export function missingParents(list: readonly InThread[]): readonly string[] {
  const there = new Set(list.map(({ id }) => id));
  const wanted = list.flatMap(({ parents }) => parents).filter((id) => !there.has(id));
  return [...new Set(wanted)].map((id) => id.slice('Communication/'.length));
}
