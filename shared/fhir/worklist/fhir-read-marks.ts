import { entriesRead } from '../../domain/knowledge.ts';
import type { PatientId } from '../../domain/record/patient.ts';
import type { ReadMarks, ReadUntil } from '../../ports/read-marks.ts';
import { worSystems } from '../element/codes.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { writeOnce } from '../server/versioned.ts';
import { type KeptMark, readReadMark } from './read-read-mark.ts';
import { type ReadMark, readMarkCode, readMarkKey, toReadMark } from './to-read-mark.ts';

/**
 * Read marks of one user, on the server as far as it takes them, and in this session in any case. Of no one known
 * (undefined) they stay in the session: on the server, colleagues without a name would read for each other.
 */
export function fhirReadMarks(transport: FhirTransport, user: string | undefined): ReadMarks {
  const inSession = new Map<string, string>();
  const storedIds = new Map<string, string>();
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
    const key = readMarkKey(mark.user, mark.taskId);
    const body = toReadMark(mark);
    const id = storedIds.get(key);
    const written = await writeOnce(
      transport,
      id === undefined
        ? { method: 'POST', path: 'Basic', headers: ifNew(key), body }
        : { method: 'PUT', path: `Basic/${id}`, body: { ...body, id } },
      'Basic',
    );
    if (written.kind === 'not-made') {
      if (isRefusal(written.failure.kind)) server = 'refuses';
      return;
    }
    const stored = readReadMark(written.response.body, mark.patient);
    if (stored.kind !== 'read') return;
    storedIds.set(key, stored.value.id);
    const isOlder = id === undefined && stored.value.until !== mark.until; // another window had made it already
    if (isOlder) await keep(mark);
  }

  return {
    async readUntil(patient, signal) {
      const marks = server === 'takes-them' ? await readStored(patient, signal) : [];
      for (const { key, id } of marks) storedIds.set(key, id);
      return latest([...marks.flatMap((mark) => ofUser(mark, user)), ...inSession]);
    },

    async mark(patient, taskId, until) {
      inSession.set(taskId, until);
      if (user !== undefined && server === 'takes-them') await keep({ patient, user, taskId, until });
    },
  };
}

function ifNew(key: string): Readonly<Record<string, string>> {
  const identifier = encodeURIComponent(`${worSystems.readMark}|${key}`);
  return { 'if-none-exist': `identifier=${identifier}`, prefer: 'return=representation' };
}

function ofUser({ key, until }: KeptMark, user: string | undefined): readonly (readonly [string, string])[] {
  if (user === undefined) return [];

  const prefix = readMarkKey(user, '');
  return key.startsWith(prefix) ? [[key.slice(prefix.length), until]] : [];
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

function isRefusal(kind: string): boolean {
  return kind === 'refused' || kind === 'not-permitted';
}
