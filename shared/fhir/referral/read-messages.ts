import { toSortKey } from '../../domain/feedback/newest-first.ts';
import type { Message } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import {
  conceptSchema,
  keyToken,
  mayConcern,
  pointedAt,
  type Reference,
  readText,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { isSameReference, type NamesByReference, readName } from '../element/names.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { listWorkplaces, type Workplaces } from '../server/workplaces.ts';
import type { FhirTask } from './task-schema.ts';
import type { InThread } from './threads.ts';

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
  sent: z.optional(z.string()),
  received: z.optional(z.string()),
  sender: z.optional(referenceSchema),
  payload: z._default(
    z.array(
      z.looseObject({
        contentString: z.optional(z.string()),
        contentAttachment: z.optional(z.looseObject({ title: z.optional(z.string()) })),
        contentReference: z.optional(referenceSchema),
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
    on: pointedAt([...basedOn, ...about, ...partOf]), // R4 lets a message be part of anything, also of a Task
    parents: pointedAt([...partOf, ...inResponseTo]),
    partOf: pointedAt(partOf),
    sender,
    standing: notSent.includes(status) ? 'passed-over' : 'message',
    content: 'not-asked',
  };
}

/** A document is not opened here, but that it came must not go unseen. */
function documentsIn({ contentAttachment, contentReference }: Communication['payload'][number]) {
  return [
    ...(contentAttachment ? [contentAttachment.title?.trim() ?? ''] : []), // no one gave it a title
    ...(contentReference ? [contentReference.display?.trim() ?? ''] : []),
  ];
}

/**
 * All messages of one referral: notes at the Task, and Communications that are about it themselves or by their
 * thread (`byThread`). Doubles are for the timeline to see.
 */
export function selectMessages(
  task: FhirTask,
  request: Order | undefined,
  communications: readonly SentMessage[],
  { names, workplaces }: Lookups,
): readonly Message[] {
  const parties = { ...readParties(task, request), workplaces };
  const keys = [...task.identifier, task.groupIdentifier].flatMap((one) => keyToken(one) ?? []); // others' identifiers
  const subjects = [`Task/${task.id}`, ...pointedAt(task.focus ? [task.focus] : []), ...keys];
  return [...notesOf(task, parties, names), ...sentAbout(subjects, communications, parties, names)];
}

/** The Communications about these things (`Task/12`, `ServiceRequest/3`), between these parties. */
export function sentAbout(
  subjects: readonly string[],
  communications: readonly SentMessage[],
  parties: Parties,
  names: NamesByReference,
): readonly Message[] {
  const about = communications
    .filter(({ on, standing }) => standing === 'message' && on.some((one) => subjects.includes(one)))
    .map((communication) => ({ communication, from: sideOf(communication.sender, parties) }));
  return about
    .filter(({ communication }) => !isHeader(communication, about))
    .map(({ communication: { id, at, dated, text, documents, sender }, from }): Message => {
      return { id, at, dated, text, documents, from, author: authorOf(sender, parties, names) };
    });
}

type Sided = { readonly communication: SentMessage; readonly from: Message['from'] };

/**
 * Whether a Communication only holds a thread together: nothing is seen of its content, and the coach wrote a message
 * that is part of it, not before it. Where its content is not asked for the same holds: that message is the news.
 */
function isHeader({ id, at, content }: SentMessage, all: readonly Sided[]): boolean {
  if (content === 'some') return false;
  return all.some(
    ({ communication: child, from }) =>
      from !== 'practice' &&
      child.partOf.includes(id) &&
      (at === undefined || child.at === undefined || toSortKey(child.at) >= toSortKey(at)),
  );
}

/** What of a ServiceRequest tells who a referral is between. */
type Order = {
  readonly performer: readonly Reference[];
  readonly requester?: Reference | undefined;
};

/** Who a referral is between, by their references, and where people work as far as that was looked up. */
export type Parties = {
  readonly coach: readonly Reference[];
  readonly practice: readonly Reference[];
  readonly workplaces: Workplaces;
};

/** What is known of references beside the resources that hold them. */
export type Lookups = { readonly names: NamesByReference; readonly workplaces: Workplaces };

/** Nothing was looked up. */
export const noLookups: Lookups = { names: new Map(), workplaces: new Map() };

/** Those whose side the references alone do not tell: where they work has to be looked up. */
export function undecidedSenders(
  senders: readonly (Reference | undefined)[],
  parties: Omit<Parties, 'workplaces'>,
): readonly Reference[] {
  const told = [...parties.coach, ...parties.practice];
  const isTold = (sender: Reference) => told.some((one) => isSameReference(one, sender));
  return senders.flatMap((sender) => (sender === undefined || isTold(sender) ? [] : [sender]));
}

/** Who a referral is between, by its Task and its order. */
export function readParties(task: FhirTask, request: Order | undefined): Omit<Parties, 'workplaces'> {
  return {
    coach: [task.owner, ...(request?.performer ?? [])].filter((one) => one !== undefined), // a Task may stand alone
    practice: [task.requester, request?.requester].filter((one) => one !== undefined),
  };
}

/**
 * Who wrote, as far as references tell: one of the two themselves, or somebody who works nowhere but where the requester
 * does. Where that is not known, a person of the same kind as the requester, but another, is not the practice.
 */
export function sideOf(
  sender: Reference | undefined,
  { coach, practice, workplaces }: Parties,
): Message['from'] {
  if (coach.some((one) => isSameReference(one, sender))) return 'coach';
  if (practice.some((one) => isSameReference(one, sender))) return 'practice';
  const ours = practice.flatMap((one) => listWorkplaces(one, workplaces));
  const theirs = listWorkplaces(sender, workplaces);
  if (theirs.length > 0 && theirs.every((place) => ours.includes(place))) return 'practice';
  const named = relativeReference(sender?.reference);
  if (practice.some(({ reference }) => relativeReference(reference) === named)) return 'unknown'; // this server's, or another's
  const type = typeIn(sender);
  return type !== undefined && practice.some((one) => typeIn(one) === type) ? 'coach' : 'unknown';
}

function typeIn(reference: Reference | undefined): string | undefined {
  return relativeReference(reference?.reference)?.split('/')[0];
}

function authorOf(
  sender: Reference | undefined,
  { coach, practice }: Pick<Parties, 'coach' | 'practice'>,
  names: NamesByReference,
): string {
  const same = [...coach, ...practice].filter((one) => isSameReference(one, sender));
  return [sender, ...same].map((one) => readName(one, names)).find(Boolean) ?? ''; // no one tells
}

function notesOf({ id, note }: FhirTask, parties: Parties, names: NamesByReference): readonly Message[] {
  return note.flatMap(({ text, time, authorString, authorReference }, index): readonly Message[] => {
    const words = text?.trim();
    if (!words) return [];
    return [
      {
        id: `Task/${id}#note-${index}`,
        at: time,
        dated: 'on',
        author: authorString ?? authorOf(authorReference, parties, names),
        from: sideOf(authorReference, parties),
        text: words,
        documents: [],
      },
    ];
  });
}
