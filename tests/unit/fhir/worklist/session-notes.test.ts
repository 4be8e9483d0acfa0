import fc from 'fast-check';
import type { Basic } from 'fhir/r4';
import { expect, test } from 'vitest';
import type { ReadUntil } from '../../../../shared/domain/feedback/news.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { noteOfMark } from '../../../../shared/fhir/worklist/fhir-read-marks.ts';
import { findNotes, listNotes } from '../../../../shared/fhir/worklist/list-notes.ts';
import { createSessionNotes } from '../../../../shared/fhir/worklist/session-notes.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

const user = 'Practitioner/poh';
const patient = patientId('pat-1');
const taskId = 'task-1';
const instants = ['2026-11-20T09:00:00Z', '1970-01-01T00:00:00Z', '2026-11-21T09:00:00Z'];

const anySteps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('mark' as const), until: fc.constantFrom(...instants) }),
    fc.record({ does: fc.constantFrom('begin' as const, 'ask' as const, 'end' as const, 'store' as const) }),
  ),
  { maxLength: 30 },
);

test('a reading shows what was said last, whenever it began and whenever the server stored it', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const server = slowServer();
      const session = createSessionNotes(server.transport, user);
      let last: string | undefined;
      let reading: { over: ReturnType<typeof session.beginReading>; read: ReadUntil } | undefined;
      for (const step of steps) {
        if (step.does === 'mark') {
          void session.markRead(patient, taskId, step.until);
          last = step.until;
          reading = undefined; // a mark on the list stops the reading that runs
        }
        if (step.does === 'begin') reading = { over: session.beginReading(), read: await readFrom(server) };
        if (step.does === 'ask' && reading) reading = { ...reading, read: await readFrom(server) };
        if (step.does === 'store') await server.storeNext();
        if (step.does === 'end' && reading) {
          expect(reading.over.readUntil(reading.read)[taskId]).toBe(last);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('what another window says later counts, once the server has ours', async () => {
  const server = slowServer();
  const session = createSessionNotes(server.transport, user);
  const marking = session.markRead(patient, taskId, '1970-01-01T00:00:00Z');
  await server.storeNext();
  await marking;
  server.storeFromElsewhere(noteOfMark({ patient, user, taskId, until: '2026-11-22T09:00:00Z' }).body);

  const over = session.beginReading();
  expect(over.readUntil(await readFrom(server))).toEqual({ [taskId]: '2026-11-22T09:00:00Z' });
});

test.each([
  { by: 'Els Poh', left: {}, because: 'it is the call of this user, which the server still has' },
  {
    by: 'Bo Huisarts',
    left: { [taskId]: { on: '2026-11-20', by: 'Bo Huisarts' } },
    because: 'a colleague phoned, and only the colleague can take that back',
  },
])('a call taken back leaves $left: $because', ({ by, left }) => {
  const session = createSessionNotes(slowServer().transport, user);
  void session.noteCall(patient, taskId, { on: undefined, by: 'Els Poh' });

  expect(session.beginReading().calls({ [taskId]: { on: '2026-11-20', by } })).toEqual(left);
});

async function readFrom({ transport }: ReturnType<typeof slowServer>): Promise<ReadUntil> {
  const notes = await findNotes(transport, new AbortController().signal);
  if (!notes.known) throw new Error(`the notes were not read: ${notes.why}`);
  return listNotes(notes.value, user, [], new Map()).readUntil;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A server that stores one note at a time, when it is told to. */
function slowServer() {
  const waiting: (() => void)[] = [];
  let stored: Basic | undefined;
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    request: ({ method, body }) => {
      if (method === 'GET') return Promise.resolve(response(200, page(stored ? [stored] : [])));
      return new Promise((resolve) => {
        waiting.push(() => {
          const isThere = method === 'POST' && stored !== undefined;
          if (!isThere) stored = { ...(body as Basic), id: 'note-1' };
          resolve(response(isThere ? 200 : 201, stored));
        });
      });
    },
  };
  return {
    transport,
    storeNext: async () => {
      await turn(); // until our side has asked
      waiting.shift()?.();
      await turn(); // until our side has heard of it
    },
    storeFromElsewhere: (note: Basic) => {
      stored = { ...note, id: 'note-1' };
    },
  };
}
