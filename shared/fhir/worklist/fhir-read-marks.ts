import type { ReadUntil } from '../../domain/feedback/news.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import type { PatientId } from '../../domain/record/patient.ts';
import type { ReadMarks } from '../../ports/read-marks.ts';
import { worSystems } from '../element/codes.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createNoteKeeper, isRefusal, type OwnNote } from './note-keeper.ts';
import { type KeptMark, readReadMark } from './read-read-mark.ts';
import { type ReadMark, readMarkCode, readMarkKey, taskIdIn, toReadMark } from './to-read-mark.ts';

/**
 * Read marks of one user and of their practice, on the server as far as it takes them, and in this session in any case. Of no one known
 * (undefined) they stay in the session: on the server, colleagues without a name would read for each other.
 */
export function fhirReadMarks(transport: FhirTransport, user: string | undefined): ReadMarks {
  const inSession = new Map<string, string>();
  const keeper = createNoteKeeper(transport);
  let server: 'takes-them' | 'refuses' = user === undefined ? 'refuses' : 'takes-them';

  async function readStored(patient: PatientId, signal: AbortSignal): Promise<readonly KeptMark[]> {
    const code = encodeURIComponent(`${worSystems.bookkeeping}|${readMarkCode}`);
    const query = `Basic?subject=Patient/${encodeURIComponent(patient)}&code=${code}`;
    const found = await searchAll(transport, query, signal);
    if (found.kind === 'failed' && isRefusal(found.failure.kind)) server = 'refuses';
    return entriesRead(readList(found, 'Basic', (basic) => readReadMark(basic, patient)));
  }

  /** A mark that could not be stored only makes something look new once more; it must not stop the work. */
  async function keep(mark: ReadMark): Promise<void> {
    if ((await keeper.keep(noteOfMark(mark))) === 'refused') server = 'refuses';
  }

  async function ofColleagues(marks: readonly KeptMark[], patient: PatientId, signal: AbortSignal) {
    const { marksOfColleagues } = await import('./list-notes.ts');
    return marksOfColleagues(transport, marks, patient, signal);
  }

  return {
    async readings(patient, signal) {
      const marks = server === 'takes-them' ? await readStored(patient, signal) : [];
      for (const { key, id } of marks) keeper.know({ system: worSystems.readMark, key }, id);
      const others = marks.filter((mark) => ofUser(mark, user).length === 0);
      return {
        readUntil: latest([...marks.flatMap((mark) => ofUser(mark, user)), ...inSession]),
        readByColleagues: others.length === 0 ? {} : await ofColleagues(others, patient, signal), // nearly always
      };
    },

    async mark(patient, taskId, until) {
      inSession.set(taskId, until);
      if (user !== undefined && server === 'takes-them') await keep({ patient, user, taskId, until });
    },
  };
}

/** A read mark as a note of its user. */
export function noteOfMark(mark: ReadMark): OwnNote {
  return {
    system: worSystems.readMark,
    key: readMarkKey(mark.user, mark.taskId),
    body: toReadMark(mark),
    readStored: (json) => {
      const stored = readReadMark(json, mark.patient);
      if (stored.kind !== 'read') return undefined;
      return { id: stored.value.id, says: stored.value.until === mark.until ? 'the-same' : 'other' };
    },
  };
}

function ofUser({ key, until }: KeptMark, user: string | undefined): readonly (readonly [string, string])[] {
  const taskId = user === undefined ? undefined : taskIdIn(key, user);
  return taskId === undefined ? [] : [[taskId, until]];
}

/** Per Task the latest moment: two windows of one user may each have marked. */
function latest(marks: Iterable<readonly [string, string]>): ReadUntil {
  const until = new Map<string, string>();
  for (const [taskId, moment] of marks) {
    const known = until.get(taskId);
    if (known === undefined || Date.parse(moment) > Date.parse(known)) until.set(taskId, moment);
  }
  return Object.fromEntries(until);
}
