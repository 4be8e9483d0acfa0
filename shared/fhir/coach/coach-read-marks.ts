import type { ReadUntil } from '../../domain/feedback/news.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import type { PatientId } from '../../domain/record/patient.ts';
import { worSystems } from '../element/codes.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { noteOfMark } from '../worklist/fhir-read-marks.ts';
import { createNoteKeeper, isRefusal } from '../worklist/note-keeper.ts';
import { readReadMark } from '../worklist/read-read-mark.ts';
import { readMarkCode, readMarkKey } from '../worklist/to-read-mark.ts';

/** Until when one coach has read each referral of the inbox. */
export type CoachReadMarks = {
  /** `user`: reference of the coach. */
  readUntil(user: string, signal: AbortSignal): Promise<ReadUntil>;
  mark(
    user: string,
    about: { readonly patient: PatientId; readonly taskId: string },
    until: string,
  ): Promise<void>;
};

/**
 * Read marks of a coach: at the server as the coach's own Basic where it takes those, and in this session in any case.
 * One that cannot be stored only makes a message look new once more.
 */
export function coachReadMarks(transport: FhirTransport, server: 'takes-them' | 'not-asked'): CoachReadMarks {
  const inSession = new Map<string, string>();
  const keeper = createNoteKeeper(transport);
  let isTaken = server === 'takes-them';

  return {
    async readUntil(user, signal) {
      const until = new Map<string, string>();
      if (isTaken) {
        const code = encodeURIComponent(`${worSystems.bookkeeping}|${readMarkCode}`);
        const found = await searchAll(
          transport,
          `Basic?author=${encodeURIComponent(user)}&code=${code}`,
          signal,
        );
        if (found.kind === 'failed' && isRefusal(found.failure.kind)) isTaken = false;
        const own = readMarkKey(user, '');
        for (const { key, id, until: at } of entriesRead(
          readList(found, 'Basic', (one) => readReadMark(one, undefined)),
        )) {
          if (!key.startsWith(own)) continue; // a server may not mind whose they are
          keeper.know({ system: worSystems.readMark, key }, id);
          keepLatest(until, key.slice(own.length), at);
        }
      }
      for (const [taskId, at] of inSession) keepLatest(until, taskId, at);
      return Object.fromEntries(until);
    },

    async mark(user, { patient, taskId }, until) {
      inSession.set(taskId, until);
      if (!isTaken || patient === '') return; // a mark is about somebody
      if ((await keeper.keep(noteOfMark({ patient, user, taskId, until }))) === 'refused') isTaken = false;
    },
  };
}

function keepLatest(until: Map<string, string>, taskId: string, at: string): void {
  const known = until.get(taskId);
  if (known === undefined || Date.parse(at) > Date.parse(known)) until.set(taskId, at);
}
