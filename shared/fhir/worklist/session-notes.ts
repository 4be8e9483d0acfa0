import type { ReadUntil } from '../../domain/feedback/news.ts';
import type { CallNote } from '../../domain/worklist/worklist-row.ts';
import type { Worklist } from '../../ports/worklist.ts';
import { worSystems } from '../element/codes.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readCallNote, toCallNote } from './call-note.ts';
import { fhirReadMarks } from './fhir-read-marks.ts';
import { createNoteKeeper } from './note-keeper.ts';
import { readMarkKey } from './to-read-mark.ts';

/** What this user marked and noted since the list was opened: it counts at once, and where the server refuses it. */
export type SessionNotes = Pick<Worklist, 'markRead' | 'noteCall'> & {
  readUntil(): ReadUntil;
  /** Lays the user's own notes of this session over those that were read. */
  lay(calls: Readonly<Record<string, CallNote>>): Readonly<Record<string, CallNote>>;
};

/** Writes marks and call notes of one user (undefined: of no one known, then nothing is written at the server). */
export function createSessionNotes(transport: FhirTransport, user: string | undefined): SessionNotes {
  const marks = fhirReadMarks(transport, user);
  const keeper = createNoteKeeper(transport);
  const readUntil = new Map<string, string>();
  const calls = new Map<string, CallNote>();

  return {
    readUntil: () => Object.fromEntries(readUntil),
    lay: (read) => ({ ...read, ...Object.fromEntries(calls) }),
    markRead: async (patient, taskId, until) => {
      readUntil.set(taskId, until);
      await marks.mark(patient, taskId, until);
    },
    noteCall: async (patient, taskId, { on, by }) => {
      if (on === undefined) calls.delete(taskId);
      else calls.set(taskId, { on, by });
      if (user === undefined) return 'in-session';
      const kept = await keeper.keep({
        system: worSystems.callNote,
        key: readMarkKey(user, taskId),
        body: toCallNote({ patient, user, taskId, on, by }),
        readStored: (json) => {
          const stored = readCallNote(json);
          if (stored.kind !== 'read') return undefined;
          return { id: stored.value.id, says: stored.value.on === on ? 'the-same' : 'other' };
        },
      });
      return kept === 'stored' ? 'stored' : 'in-session';
    },
  };
}
