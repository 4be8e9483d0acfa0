import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirResponse, FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { fhirWorklist } from '../../../../shared/fhir/worklist/fhir-worklist.ts';
import type { WorklistReading } from '../../../../shared/ports/worklist.ts';
import { task } from '../../../builders/fhir-record.ts';
import { practiceServer, type Stored, start } from '../../../builders/practice-server.ts';
import { next, page, response } from '../../../builders/scripted-transport.ts';

const { signal } = new AbortController();
const messagesIn = ({ items }: WorklistReading) =>
  Object.fromEntries(
    entriesRead(items).map(({ referral }) => [
      referral.taskId,
      referral.messages.map(({ id }) => id).toSorted(),
    ]),
  );

const failures: readonly {
  readonly because: string;
  readonly why: string;
  readonly answer: (found: readonly Stored[]) => FhirResponse;
}[] = [
  ...[400, 406, 410, 414, 422].map((status) => ({
    because: `the server answers ${status}`,
    why: 'refused',
    answer: () => response(status),
  })),
  { because: 'the server has none', why: 'not-offered', answer: () => response(404) },
  { because: 'it is forbidden', why: 'not-permitted', answer: () => response(403) },
  { because: 'the server is down', why: 'unreachable', answer: () => response(503) },
  {
    because: 'the second page does not come',
    why: 'incomplete',
    answer: () => response(200, page([], next('https://elders.example/page'))),
  },
  {
    because: 'the server has more than it gives',
    why: 'incomplete',
    answer: (found) => response(200, page([], { total: found.length + 1 })),
  },
  {
    because: 'an entry cannot be understood',
    why: 'incomplete',
    answer: () => response(200, page([{ resourceType: 'Communication' }])),
  },
];

test.each([
  { sender: 'PractitionerRole/colleague', from: 'practice', because: 'a colleague of the requester wrote' },
  { sender: 'Organization/practice', from: 'practice', because: 'the practice wrote' },
  { sender: 'PractitionerRole/coach', from: 'coach', because: 'somebody who works elsewhere wrote' },
])('a message is of the $from where $because', async ({ sender, from }) => {
  const { put, refer, list } = practiceServer();
  const role = (id: string, organization: string) =>
    put({ resourceType: 'PractitionerRole', id, ...{ organization: { reference: organization } } });
  role('gp', 'Organization/practice');
  role('colleague', 'Organization/practice');
  role('coach', 'Organization/lindeveen');
  refer('task-1');
  put(
    task({
      id: 'task-1',
      focus: { reference: 'ServiceRequest/req-task-1' },
      requester: { reference: 'PractitionerRole/gp' },
    }),
  );
  put({
    resourceType: 'Communication',
    id: 'com-1',
    ...{ status: 'completed', about: [{ reference: 'Task/task-1' }], sender: { reference: sender } },
  });

  const { items } = await list.readAll(signal);

  expect(entriesRead(items).flatMap(({ referral }) => referral.messages)).toMatchObject([{ from }]);
});

test('a message that names its referral by our key alone is on its line', async () => {
  const { put, refer, list } = practiceServer();
  const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' };
  refer('task-1');
  put(task({ focus: { reference: 'ServiceRequest/req-task-1' }, groupIdentifier: key }));
  put({
    resourceType: 'Communication',
    id: 'com-1',
    ...{ status: 'completed', about: [{ identifier: key }] },
  });

  expect(messagesIn(await list.readAll(signal))).toEqual({ 'task-1': ['Communication/com-1'] });
});

test('a piece into which another system divided a referral is no line', async () => {
  const { put, refer, list } = practiceServer();
  refer('task-1');
  put(
    task({
      id: 'piece',
      focus: { reference: 'ServiceRequest/req-task-1' },
      partOf: [{ reference: 'Task/task-1' }],
    }),
  );

  expect(messagesIn(await list.readAll(signal))).toEqual({ 'task-1': [] });
});

describe.each(failures)('messages that cannot be read, since $because,', ({ why, answer }) => {
  test('are said to be unknown, for the list and for each line', async () => {
    const server = practiceServer();
    server.refer('task-1');
    server.failing.set('Communication', answer);

    const reading = await server.list.readAll(signal);

    expect(reading.items.known).toBe(true);
    expect(reading.messagesUnknown).toBe(why);
    expect(entriesRead(reading.items).map(({ referral }) => referral.messagesUnknown)).toEqual([why]);
  });

  test('are there once they can be, however much changed meanwhile', async () => {
    const server = practiceServer();
    server.refer('task-1');
    const first = await server.list.readAll(signal);
    server.write('com-1', 'task-1');
    server.pass(10);
    server.put(task({ id: 'task-1', status: 'accepted', focus: { reference: 'ServiceRequest/req-task-1' } }));
    server.failing.set('Communication', answer);
    const second = await server.list.readChanges(first, signal);
    server.pass(10);
    server.failing.clear();
    const third = await server.list.readChanges(second, signal);

    expect(second.messagesUnknown).toBe(why);
    expect(third.messagesUnknown).toBeUndefined();
    expect(messagesIn(third)).toEqual({ 'task-1': ['Communication/com-1'] });
  });
});

test('what was seen of a list stays on the screen while the server is down', async () => {
  const server = practiceServer();
  server.refer('task-1');
  const first = await server.list.readAll(signal);
  server.failing.set('Task', () => response(503));

  const second = await server.list.readChanges(first, signal);
  const third = await server.list.readChanges(second, signal);

  for (const { items } of [second, third]) {
    expect(items).toMatchObject({
      known: false,
      why: 'unreachable',
      partial: [{ patient: { id: 'pat-1' } }],
    });
  }
});

test('read marks that cannot be read are said, and those of before are kept', async () => {
  const server = practiceServer();
  server.refer('task-1');
  const first = { ...(await server.list.readAll(signal)), readUntil: { 'task-1': '2026-11-21T08:30:00Z' } };
  const asked: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    request: async ({ path }) => (path.startsWith('Basic') ? response(503) : response(200, page([]))),
  };
  const list = fhirWorklist(asked, 'Practitioner/1', {
    clock: { now: () => start },
    yieldToUi: async () => {},
  });

  expect(await list.readChanges(first, signal)).toMatchObject({
    readUntil: { 'task-1': '2026-11-21T08:30:00Z' },
    readUntilUnknown: 'unreachable',
  });
});

test('a list read in changes ends as the list read whole, whatever failed in between', async () => {
  const tasks = ['task-1', 'task-2', 'task-3'] as const;
  const act = fc.oneof(
    fc.record({ kind: fc.constant('refer' as const), id: fc.constantFrom(...tasks) }),
    fc.record({ kind: fc.constant('write' as const), id: fc.constantFrom(...tasks) }),
    fc.record({
      kind: fc.constant('fail' as const),
      id: fc.constantFrom('Communication', 'Task', 'ServiceRequest'),
    }),
    fc.record({ kind: fc.constant('mend' as const), id: fc.constant('') }),
    fc.record({ kind: fc.constant('wait' as const), id: fc.constant('') }),
    fc.record({ kind: fc.constant('poll' as const), id: fc.constant('') }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 25 }),
      fc.constantFrom(...failures),
      async (acts, { answer }) => {
        const server = practiceServer();
        let reading = await server.list.readAll(signal);
        const written: string[] = [];
        for (const { kind, id } of acts) {
          if (kind === 'refer') server.refer(id);
          if (kind === 'write') server.write(`com-${written.push(id)}`, id);
          if (kind === 'fail') server.failing.set(id, answer);
          if (kind === 'mend') server.failing.clear();
          if (kind === 'wait') server.pass(10);
          if (kind === 'poll') reading = await server.list.readChanges(reading, signal);
        }
        server.failing.clear();
        reading = await server.list.readChanges(reading, signal);
        reading = await server.list.readChanges(reading, signal);

        const whole = await server.list.readAll(signal);
        expect(whole.items.known && reading.items.known && reading.messagesUnknown === undefined).toBe(true);
        expect(messagesIn(reading)).toEqual(messagesIn(whole));
      },
    ),
    { numRuns: 200 },
  );
});

describe('an order that another system changed while the list is open', () => {
  test.each([
    { said: { status: 'revoked' }, status: 'revoked' },
    { said: { status: 'on-hold' }, status: 'suspended' },
    { said: { status: 'entered-in-error' }, status: 'entered-in-error' },
    { said: { doNotPerform: true }, status: 'not-to-be-done' },
  ])('shows at the next look, though its Task stayed as it was: $said', async ({ said, status }) => {
    const server = practiceServer();
    server.refer('task-1');
    server.refer('task-2');
    const first = await server.list.readAll(signal);
    server.pass(30);
    server.order('task-1', said);

    const second = await server.list.readChanges(first, signal);

    expect(statusesIn(second)).toEqual({ 'task-1': status, 'task-2': 'requested' });
    expect(second.items.known).toBe(true);
  });

  test('shows where the server cannot tell which orders changed', async () => {
    const server = practiceServer();
    server.refer('task-1');
    const first = await server.list.readAll(signal);
    server.pass(30);
    server.order('task-1', { status: 'revoked' });
    server.failing.set('ServiceRequest', (found) =>
      server.asked.at(-1)?.includes('_id=') ? response(200, page(found)) : response(400),
    );

    expect(statusesIn(await server.list.readChanges(first, signal))).toEqual({ 'task-1': 'revoked' });
  });
});

function statusesIn({ items }: WorklistReading) {
  return Object.fromEntries(entriesRead(items).map(({ referral: { taskId, status } }) => [taskId, status]));
}
