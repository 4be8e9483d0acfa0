import type { ReadUntil } from '../../domain/feedback/news.ts';
import type { CallNote } from '../../domain/worklist/worklist-row.ts';
import type { Worklist } from '../../ports/worklist.ts';
import { worSystems } from '../element/codes.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readCallNote, toCallNote } from './call-note.ts';
import { noteOfMark } from './fhir-read-marks.ts';
import { createNoteKeeper, type OwnNote } from './note-keeper.ts';
import { readMarkKey } from './to-read-mark.ts';

/** What this user marked and noted since the list was opened: it counts at once, and where the server refuses it. */
export type SessionNotes = Pick<Worklist, 'markRead' | 'noteCall'> & {
  /** To be called when a reading begins; the outcome is laid over what that reading brought. */
  beginReading(): NotesOver;
};

/** Lays the user's own notes over those that were read, as far as the server may not have had them yet. */
export type NotesOver = {
  readUntil(read: ReadUntil): ReadUntil;
  calls(read: Readonly<Record<string, CallNote>>): Readonly<Record<string, CallNote>>;
};

/** `on` undefined: the call is taken back. */
type Call = { readonly on: string | undefined; readonly by: string };

/** Writes marks and call notes of one user (undefined: of no one known, then nothing is written at the server). */
export function createSessionNotes(transport: FhirTransport, user: string | undefined): SessionNotes {
  const keeper = createNoteKeeper(transport);
  const marks = createUnstored<string>();
  const calls = createUnstored<Call>();
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** Writes one after the other, so that what was said last is stored last. */
  function write(note: OwnNote): Promise<'stored' | 'in-session'> {
    const written = lastWrite.then(() => keeper.keep(note));
    lastWrite = written.catch(() => {}); // whoever asked for it hears of it
    return written.then((kept) => (kept === 'stored' ? 'stored' : 'in-session'));
  }

  return {
    beginReading: () => {
      const mayMissMarks = marks.mayMiss();
      const mayMissCalls = calls.mayMiss();
      return {
        readUntil: (read) => ({ ...read, ...Object.fromEntries(mayMissMarks()) }),
        calls: (read) => withCalls(read, mayMissCalls()),
      };
    },
    markRead: async (patient, taskId, until) => {
      const isStored = marks.say(taskId, until);
      if (user === undefined) return;
      if ((await write(noteOfMark({ patient, user, taskId, until }))) === 'stored') isStored();
    },
    noteCall: async (patient, taskId, { on, by }) => {
      const isStored = calls.say(taskId, { on, by });
      if (user === undefined) return 'in-session';
      const kept = await write({
        system: worSystems.callNote,
        key: readMarkKey(user, taskId),
        body: toCallNote({ patient, user, taskId, on, by }),
        readStored: (json) => {
          const stored = readCallNote(json);
          if (stored.kind !== 'read') return undefined;
          return { id: stored.value.id, says: stored.value.on === on ? 'the-same' : 'other' };
        },
      });
      if (kept === 'stored') isStored();
      return kept;
    },
  };
}

/** What was said last about each Task, with whether the server has it. */
function createUnstored<Said>() {
  const saidOf = new Map<string, { readonly said: Said; state: 'unstored' | 'stored' }>();
  return {
    /** Counts from now on. The function that comes back is to be called when the server has it. */
    say(taskId: string, said: Said): () => void {
      const entry = { said, state: 'unstored' as 'unstored' | 'stored' };
      saidOf.set(taskId, entry);
      return () => {
        entry.state = 'stored';
      };
    },
    /**
     * From the begin of a reading: what it may miss, asked when it has ended. What the server had when the reading began
     * is not among it, so that another window's later note counts.
     */
    mayMiss() {
      const hadThen = new Set([...saidOf.values()].filter(({ state }) => state === 'stored'));
      return (): readonly (readonly [string, Said])[] =>
        [...saidOf].flatMap(([taskId, entry]) => (hadThen.has(entry) ? [] : [[taskId, entry.said] as const]));
    },
  };
}

function withCalls(
  read: Readonly<Record<string, CallNote>>,
  own: readonly (readonly [string, Call])[],
): Readonly<Record<string, CallNote>> {
  const calls = new Map(Object.entries(read));
  for (const [taskId, { on, by }] of own) {
    if (on !== undefined) calls.set(taskId, { on, by });
    else if (calls.get(taskId)?.by === by) calls.delete(taskId); // a colleague's call stays
  }
  return Object.fromEntries(calls);
}
