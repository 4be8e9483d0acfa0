import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { readVersioned } from '../../shared/fhir/server/versioned.ts';
import { fhirWorklist } from '../../shared/fhir/worklist/fhir-worklist.ts';
import type { WorklistReading } from '../../shared/ports/worklist.ts';
import { response } from '../builders/scripted-transport.ts';
import { worldForTests } from './fhir-world.ts';
import { putVersioned } from './put-versioned.ts';

describe.each(['strict', 'lax'] as const)('the worklist at a %s server', (mode) => {
  const world = worldForTests(mode);

  const { signal } = new AbortController();
  const clock = { now: () => Temporal.Now.instant() };
  const listOf = (transport: FhirTransport) =>
    fhirWorklist(transport, 'Practitioner/poh-yilmaz', { clock, yieldToUi: async () => {} });

  test('has every open referral of the practice, with patient, referrer and coach', async () => {
    const { items } = await listOf(world().practiceTransport()).readAll(signal);

    expect(items.known).toBe(true);
    const openStates = ['draft', 'requested', 'accepted', 'in-progress', 'on-hold'];
    const open = world()
      .store.all('Task')
      .filter((task) => 'status' in task && openStates.includes(String(task.status)));
    const listed = entriesRead(items).filter(({ referral }) => open.some(({ id }) => id === referral.taskId));
    expect(listed).toHaveLength(open.length);
    expect(open.length).toBeGreaterThan(0);
    for (const { patient, by, referral } of listed) {
      expect(patient?.name).toMatch(/.+, .+/);
      expect(patient?.birthDate).toMatch(/^\d{4}/);
      expect(by.name).not.toBe('');
      expect(referral.coach).not.toBe('');
    }
  });

  test.each([
    { includes: 'refused', because: 'a facade knows no _include' },
    { includes: 'not minded', because: 'a lax server leaves out what it does not know' },
  ])('is the same list where _include is $includes: $because', async ({ includes }) => {
    const transport = world().practiceTransport();
    const bare: FhirTransport = {
      ...transport,
      request: async (request) =>
        includes === 'refused' && request.path.includes('_include')
          ? response(400, { resourceType: 'OperationOutcome', issue: [] })
          : transport.request({ ...request, path: request.path.replaceAll(/&_include=[^&]*/g, '') }),
    };

    const whole = await listOf(transport).readAll(signal);
    const apart = await listOf(bare).readAll(signal);

    expect(entriesRead(whole.items)).not.toEqual([]);
    expect(byTask(apart)).toEqual(byTask(whole));
  });

  test('is the same list where neither status nor _lastUpdated is minded', async () => {
    const transport = world().practiceTransport();
    const careless: FhirTransport = {
      ...transport,
      request: async (request) =>
        transport.request({ ...request, path: request.path.replaceAll(/&(status|_lastUpdated)=[^&]*/g, '') }),
    };

    expect(byTask(await listOf(careless).readAll(signal))).toEqual(
      byTask(await listOf(transport).readAll(signal)),
    );
  });

  test('is not called whole where nobody says what its Tasks are about', async () => {
    const transport = world().practiceTransport();
    const silent: FhirTransport = {
      ...transport,
      request: async (request) =>
        request.path.startsWith('ServiceRequest')
          ? response(403)
          : transport.request({ ...request, path: request.path.replaceAll(/&_include=[^&]*/g, '') }),
    };

    expect((await listOf(silent).readAll(signal)).items).toEqual({
      known: false,
      why: 'incomplete',
      partial: [],
    });
  });

  test('asks for no BSN, and for nobody’s words but the coach’s notes', async () => {
    const asked: string[] = [];
    const answers: string[] = [];
    const transport = world().practiceTransport();
    const watched: FhirTransport = {
      ...transport,
      request: async (request) => {
        asked.push(request.path);
        const answer = await transport.request(request);
        answers.push(JSON.stringify(answer.body));
        return answer;
      },
    };

    await listOf(watched).readAll(signal);

    expect(asked).toHaveLength(5); // the fifth: who of the senders are colleagues
    expect(answers.join('')).not.toMatch(/NamingSystem\/bsn|"reasonCode"|"orderDetail"|"payload"|"telecom"/);
  });

  test('takes in what changed since, and leaves the rest as it was', async () => {
    const list = listOf(world().practiceTransport());
    const first = await list.readAll(signal);
    const item = entriesRead(first.items).find(({ referral }) => referral.status !== 'draft') ?? fail();
    const transport = world().coachTransport();
    const task = await readVersioned(transport, `Task/${item.referral.taskId}`);
    await putVersioned(transport, `Task/${item.referral.taskId}`, task, { status: 'on-hold' });

    const second = await list.readChanges(first, signal);

    const statusOf = (reading: typeof first) =>
      entriesRead(reading.items).find(({ referral }) => referral.taskId === item.referral.taskId)?.referral
        .status;
    expect(statusOf(second)).toBe('on-hold');
    expect(entriesRead(second.items)).toHaveLength(entriesRead(first.items).length);
  });

  test('keeps that a coach was phoned, and takes it back', async () => {
    const list = listOf(world().practiceTransport());
    const { items } = await list.readAll(signal);
    const item = entriesRead(items).find(({ patient }) => patient !== undefined);
    const { taskId } = item?.referral ?? fail();
    const patient = item?.patient?.id ?? fail();
    const note = (on: string | undefined) => list.noteCall(patient, taskId, { on, by: 'S. Yilmaz' });
    const callsOf = async () => (await listOf(world().practiceTransport()).readAll(signal)).calls;

    expect(await note('2026-11-20')).toBe('stored');
    expect(await callsOf()).toEqual({ [taskId]: { on: '2026-11-20', by: 'S. Yilmaz' } });
    expect(await note('2026-11-23')).toBe('stored');
    expect(await callsOf()).toEqual({ [taskId]: { on: '2026-11-23', by: 'S. Yilmaz' } });
    expect(world().store.all('Basic')).toHaveLength(1);
    expect(await note(undefined)).toBe('stored');
    expect(await callsOf()).toEqual({});
  });

  test('keeps a call note for the session where the server refuses it', async () => {
    world().faults.set('poh', { kind: '403', on: { resourceType: 'Basic' } });
    const list = listOf(world().practiceTransport('poh'));
    const { items } = await list.readAll(signal);
    const item = entriesRead(items).find(({ patient }) => patient !== undefined);
    const { taskId } = item?.referral ?? fail();
    const patient = item?.patient?.id ?? fail();

    expect(await list.noteCall(patient, taskId, { on: '2026-11-20', by: '' })).toBe('in-session');
    expect((await list.readAll(signal)).calls).toEqual({ [taskId]: { on: '2026-11-20', by: '' } });
  });

  test('that could not be read whole is not called whole', async () => {
    world().faults.set('test', { kind: '403', on: { resourceType: 'Task' } });

    const { items } = await listOf(world().practiceTransport()).readAll(signal);

    expect(items).toMatchObject({ known: false, why: 'not-permitted' });
  });

  function byTask({ items }: WorklistReading) {
    const sorted = entriesRead(items).toSorted((one, other) =>
      one.referral.taskId.localeCompare(other.referral.taskId),
    );
    return { known: items.known, items: sorted };
  }

  function fail(): never {
    throw new Error('there is no referral waiting');
  }
});
