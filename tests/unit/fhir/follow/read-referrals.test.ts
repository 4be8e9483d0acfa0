import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { readReferrals } from '../../../../shared/fhir/follow/read-referrals.ts';
import { toServiceRequest } from '../../../../shared/fhir/referral/to-referral.ts';
import { outgoing } from '../../../builders/draft.ts';
import { task } from '../../../builders/fhir-record.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const code = encodeURIComponent(
  'https://welzijnoprecept.example/fhir/CodeSystem/wor-service|welzijn-op-recept',
);
const bare = `ServiceRequest?patient=pat-1&code=${code}&_count=200`;
const withTasks = `ServiceRequest?patient=pat-1&code=${code}&_revinclude=Task:focus&_count=200`;
const tasks = 'Task?patient=pat-1&_count=200';
const messages = 'Communication?subject=Patient/pat-1&_count=200';
const based = 'Communication?based-on=ServiceRequest/req-1&_count=200';

const subject = { reference: 'Patient/pat-1' };
const request = {
  ...toServiceRequest(outgoing(), { subject, consents: [{ reference: 'Consent/9' }] }),
  id: 'req-1',
};
const basedOnOrder = task({ focus: undefined, basedOn: [{ reference: 'ServiceRequest/req-1' }] });
const other = { ...request, id: 'req-2', code: { text: 'Röntgen' } };

describe('the referrals of a patient', () => {
  test('cost one request when there are none', async () => {
    const transport = scriptedTransport({ [withTasks]: page([]) });

    expect(await readReferrals(transport, 'pat-1')).toEqual({ known: true, value: [] });
    expect(transport.asked).toHaveLength(1);
  });

  test.each([
    { answers: { [withTasks]: page([request, task()]) }, because: 'the Tasks come along' },
    {
      answers: { [withTasks]: page([request]), [tasks]: page([task()]) },
      because: 'the server ignores _revinclude',
    },
    {
      answers: { [withTasks]: response(400), [bare]: page([request]), [tasks]: page([task()]) },
      because: 'the server refuses _revinclude',
    },
    {
      answers: { [withTasks]: page([request]), [tasks]: page([basedOnOrder]) },
      because: 'the Task names its order in basedOn, and has no focus',
    },
    {
      answers: {
        [withTasks]: page([request]),
        [tasks]: response(400),
        'Task?subject=Patient/pat-1&_count=200': page([task()]),
      },
      because: 'the server finds Tasks by subject only',
    },
    {
      answers: {
        [withTasks]: page([
          other,
          request,
          task({ id: 'task-2', focus: { reference: 'ServiceRequest/req-2' } }),
          task(),
        ]),
      },
      because: 'the server ignores the code and gives all',
    },
  ])('are found when $because', async ({ answers }) => {
    const referrals = await readReferrals(
      scriptedTransport({ ...answers, [messages]: page([]), [based]: page([]) }),
      'pat-1',
    );

    expect(referrals).toMatchObject({
      known: true,
      value: [{ taskId: 'task-1', reasons: ['eenzaam'], consent: 'Consent/9' }],
    });
    expect(entriesRead(referrals)).toHaveLength(1);
  });

  test('are without the pieces into which another system divided one', async () => {
    const piece = task({ id: 'piece', partOf: [{ reference: 'Task/task-1' }] });
    const answers = { [withTasks]: page([request, piece, task()]), [messages]: page([]), [based]: page([]) };

    const referrals = await readReferrals(scriptedTransport(answers), 'pat-1');

    expect(entriesRead(referrals).map(({ taskId }) => taskId)).toEqual(['task-1']);
  });

  test('are newest first', async () => {
    const older = task({ id: 'older', authoredOn: '2025-01-01T09:00:00Z' });
    const answers = { [withTasks]: page([request, older, task()]), [messages]: page([]), [based]: page([]) };

    expect(
      entriesRead(await readReferrals(scriptedTransport(answers), 'pat-1')).map(({ taskId }) => taskId),
    ).toEqual(['task-1', 'older']);
  });

  test.each([
    {
      answers: { [withTasks]: response(403) },
      why: 'not-permitted',
      seen: 0,
      because: 'they may not be read',
    },
    {
      answers: { [withTasks]: page([request, task()]), [messages]: response(500) },
      why: 'unreachable',
      seen: 1,
      because: 'the messages did not come',
    },
    {
      answers: {
        [withTasks]: page([request, task(), task({ id: undefined })]),
        [messages]: page([]),
        [based]: page([]),
      },
      why: 'incomplete',
      seen: 1,
      because: 'a Task cannot be understood',
    },
    {
      answers: { [withTasks]: page([request]), [tasks]: response(403) },
      why: 'not-permitted',
      seen: 0,
      because: 'the Tasks may not be read',
    },
  ])('are unknown ($why) when $because; $seen seen', async ({ answers, why, seen }) => {
    const referrals = await readReferrals(scriptedTransport(answers), 'pat-1');

    expect(referrals).toMatchObject({ known: false, why });
    expect(entriesRead(referrals)).toHaveLength(seen);
  });

  test('have the messages of a server that finds them by patient only', async () => {
    const message = {
      resourceType: 'Communication',
      id: 'com-1',
      status: 'completed',
      about: [{ reference: 'Task/task-1' }],
      payload: [{ contentString: 'Zij is gevallen.' }],
    };
    const answers = {
      [withTasks]: page([request, task()]),
      [messages]: response(400),
      'Communication?patient=pat-1&_count=200': page([message]),
      [based]: page([]),
      'Communication?part-of=Communication/com-1&_count=200': page([]),
    };

    expect(await readReferrals(scriptedTransport(answers), 'pat-1')).toMatchObject({
      known: true,
      value: [{ messages: [{ text: 'Zij is gevallen.' }] }],
    });
  });

  const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' };
  const said = (id: string, links: object) => ({
    ...{ resourceType: 'Communication', id, status: 'completed', payload: [{ contentString: id }] },
    ...links,
  });
  test.each([
    {
      found: [said('a', { subject, about: [{ identifier: key }] })],
      shown: ['a'],
      because: 'it gives our key',
    },
    {
      found: [said('head', { subject, basedOn: [{ identifier: key }] })],
      shown: ['head', 'child'],
      because: 'the head of its thread gives our key',
    },
    {
      found: [said('a', { subject, about: [{ identifier: { ...key, value: 'other' } }] })],
      shown: [],
      because: 'it gives the key of another referral',
    },
    {
      found: [said('a', { subject, about: [{ identifier: { ...key, system: 'urn:elders' } }] })],
      shown: [],
      because: 'the same number in another system is something else',
    },
  ])('have as messages that point by identifier alone $shown: $because', async ({ found, shown }) => {
    const answers = {
      [withTasks]: page([request, task({ groupIdentifier: key })]),
      [messages]: page(found),
      'Communication?based-on=ServiceRequest/req-1,Task/task-1&_count=200': page([]),
      'Communication?part-of=Communication/a&_count=200': page([]),
      'Communication?part-of=Communication/head&_count=200': page([
        said('child', { partOf: [{ reference: 'Communication/head' }] }),
      ]),
      'Communication?part-of=Communication/child&_count=200': page([]),
    };

    const referrals = await readReferrals(scriptedTransport(answers), 'pat-1');

    expect(referrals.known).toBe(true);
    expect(entriesRead(referrals)[0]?.messages.map(({ text }) => text)).toEqual(shown);
  });

  test('that were half made are not there: without a Task nobody got anything', async () => {
    const answers = {
      [withTasks]: page([request]),
      [tasks]: page([]),
      [messages]: page([]),
      [based]: page([]),
    };

    expect(await readReferrals(scriptedTransport(answers), 'pat-1')).toEqual({ known: true, value: [] });
  });
});
