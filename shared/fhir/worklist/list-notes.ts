import type { ReadUntil } from '../../domain/feedback/news.ts';
import { entriesRead, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { PatientId } from '../../domain/record/patient.ts';
import type { WorklistItem } from '../../domain/worklist/worklist-item.ts';
import type { CallNote } from '../../domain/worklist/worklist-row.ts';
import { worSystems } from '../element/codes.ts';
import { type Reference, relativeReference } from '../element/datatypes.ts';
import { readParties, sideOf } from '../referral/read-messages.ts';
import { readTask } from '../referral/task-schema.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import { searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces, type Workplaces } from '../server/workplaces.ts';
import { callNoteCode, readCallNote, type StoredCallNote } from './call-note.ts';
import { type KeptMark, readReadMark } from './read-read-mark.ts';
import { readMarkCode, taskIdIn } from './to-read-mark.ts';
import { isOfPractice } from './worklist-messages.ts';

/** What anybody kept about the referrals of a list: until when they read, and when they phoned. */
export type StoredNotes = {
  readonly marks: readonly KeptMark[];
  readonly calls: readonly StoredCallNote[];
};

export const noNotes: StoredNotes = { marks: [], calls: [] };

/** The notes that the server has, of whomever it shows. */
export async function findNotes(
  transport: FhirTransport,
  signal: AbortSignal,
): Promise<Knowledge<StoredNotes>> {
  const codes = [readMarkCode, callNoteCode].map((code) => `${worSystems.bookkeeping}|${code}`);
  const found = await searchAll(transport, `Basic?code=${encodeURIComponent(codes.join(','))}`, signal);
  const marks = readList(found, 'Basic', (basic) => readReadMark(basic, undefined));
  const calls = readList(found, 'Basic', readCallNote);
  const notes = { marks: entriesRead(marks), calls: entriesRead(calls) };
  if (!marks.known) return unknown(marks.why, notes);
  return calls.known ? known(notes) : unknown(calls.why, notes);
}

/** Who wrote notes: of them it must be known where they work. */
export function writersOf({ marks, calls }: StoredNotes): readonly Reference[] {
  const writers = [...marks, ...calls].flatMap(({ author }) => author ?? []); // not told: it counts for no one else
  return [...new Set(writers)].map((reference) => ({ reference }));
}

/** The notes as one user's list shows them, by Task id. */
export type ListedNotes = {
  readonly readUntil: ReadUntil;
  readonly readByColleagues: ReadUntil;
  readonly calls: Readonly<Record<string, CallNote>>;
};

/**
 * The user's own notes, and those of who surely works in the practice that referred: a coach, and another practice,
 * may keep notes at the same server.
 */
export function listNotes(
  { marks, calls }: StoredNotes,
  user: string | undefined,
  items: readonly WorklistItem[],
  workplaces: Workplaces,
): ListedNotes {
  const byTask = new Map(items.map((item) => [item.referral.taskId, item]));
  const counts = (author: string, taskId: string) => {
    const item = byTask.get(taskId);
    return author === user || (item !== undefined && isOfPractice({ reference: author }, item, workplaces));
  };
  const own: Note<string>[] = [];
  const colleagues: Note<string>[] = [];
  for (const { key, author, until } of marks) {
    const mine = user && taskIdIn(key, user);
    const theirs = author === undefined ? undefined : taskIdIn(key, relativeReference(author) ?? author);
    if (mine) own.push({ taskId: mine, at: until, value: until });
    else if (theirs && author !== undefined && counts(author, theirs))
      colleagues.push({ taskId: theirs, at: until, value: until });
  }
  const phoned = calls.flatMap(({ taskId, author, on, by }): readonly Note<CallNote>[] =>
    on !== undefined && counts(author, taskId) ? [{ taskId, at: on, value: { on, by } }] : [],
  );
  return { readUntil: latest(own), readByColleagues: latest(colleagues), calls: latest(phoned) };
}

/** Of the marks about one patient, those of who surely works in the practice that referred. */
export async function marksOfColleagues(
  transport: FhirTransport,
  marks: readonly KeptMark[],
  patient: PatientId,
  signal: AbortSignal,
): Promise<ReadUntil> {
  const id = encodeURIComponent(patient);
  const wordings = [`Task?patient=${id}`, `Task?subject=Patient/${id}`] as const;
  const found = await searchInOtherWords(transport, wordings, signal);
  const tasks = entriesRead(readList(found, 'Task', (task) => readTask(task, patient)));
  const people = [
    ...tasks.map(({ requester }) => requester),
    ...marks.flatMap(({ author }) => (author === undefined ? [] : [{ reference: author }])),
  ];
  const workplaces = await createFindWorkplaces(transport)(people, signal);
  return latest(
    marks.flatMap(({ key, author, until }): readonly Note<string>[] => {
      const taskId = author === undefined ? undefined : taskIdIn(key, relativeReference(author) ?? author);
      const task = tasks.find((one) => one.id === taskId);
      if (task === undefined || taskId === undefined || author === undefined) return [];
      const side = sideOf({ reference: author }, { ...readParties(task, undefined), workplaces });
      return side === 'practice' ? [{ taskId, at: until, value: until }] : [];
    }),
  );
}

/** `at`: ISO instant or date. */
type Note<T> = { readonly taskId: string; readonly at: string; readonly value: T };

/** Per Task the latest. */
function latest<T>(notes: readonly Note<T>[]): Readonly<Record<string, T>> {
  const newest = new Map<string, Note<T>>();
  for (const note of notes) {
    const before = newest.get(note.taskId);
    if (before === undefined || Date.parse(note.at) > Date.parse(before.at)) newest.set(note.taskId, note);
  }
  return Object.fromEntries([...newest].map(([taskId, { value }]) => [taskId, value]));
}
