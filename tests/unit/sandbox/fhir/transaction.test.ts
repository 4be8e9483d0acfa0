import { beforeEach, describe, expect, test } from 'vitest';
import { entriesOf, type ServerUnderTest, serverUnderTest, task } from './server-under-test.ts';

const system = 'https://example.org/referral';
const identifier = [{ system, value: 'key-1' }];
const ifNoneExist = `identifier=${system}|key-1`;
const urn = 'urn:uuid:6f0ddc8e-2c5b-4c0e-9a4e-0f8f0a4f1f11';

const serviceRequest = {
  fullUrl: urn,
  resource: {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    identifier,
    subject: { reference: 'Patient/anna' },
  },
  request: { method: 'POST', url: 'ServiceRequest', ifNoneExist },
};
const fulfilment = {
  fullUrl: 'urn:uuid:6f0ddc8e-2c5b-4c0e-9a4e-0f8f0a4f1f22',
  resource: task('anna', { identifier, focus: { reference: urn } }),
  request: { method: 'POST', url: 'Task', ifNoneExist },
};

function bundle(type: string, ...entry: readonly object[]) {
  return { resourceType: 'Bundle', type, entry };
}

describe('a transaction', () => {
  let server: ServerUnderTest;

  beforeEach(async () => {
    server = await serverUnderTest();
  });

  const countOf = async (type: string) => (await server.ask('GET', `/${type}?_summary=count`)).body.total;

  test('makes everything and puts real references where the entries pointed at each other', async () => {
    const answer = await server.ask('POST', '/', bundle('transaction', fulfilment, serviceRequest));

    expect(answer).toMatchObject({ status: 200, body: { type: 'transaction-response' } });
    const [first, second] = entriesOf(answer.body);
    expect(first?.response).toMatchObject({ status: '201 Created', etag: 'W/"1"' });
    expect(first?.response?.location).toMatch(/^Task\/[^/]+\/_history\/1$/);
    const id = second?.response?.location?.split('/')[1];
    expect((await server.ask('GET', `/Task?focus=ServiceRequest/${id}`)).body).toMatchObject({ total: 1 });
  });

  test('sent again makes nothing twice', async () => {
    const sent = bundle('transaction', serviceRequest, fulfilment);
    const first = await server.ask('POST', '/', sent);
    const second = await server.ask('POST', '/', sent);

    expect(entriesOf(second.body).map(({ response }) => response?.status)).toEqual(['200 OK', '200 OK']);
    expect(entriesOf(second.body).map(({ response }) => response?.location)).toEqual(
      entriesOf(first.body).map(({ response }) => response?.location),
    );
    expect([await countOf('ServiceRequest'), await countOf('Task')]).toEqual([1, 1]);
  });

  test('sent five times at once makes nothing twice', async () => {
    const sent = bundle('transaction', serviceRequest, fulfilment);
    await Promise.all([1, 2, 3, 4, 5].map(() => server.ask('POST', '', sent)));

    expect([await countOf('ServiceRequest'), await countOf('Task')]).toEqual([1, 1]);
  });

  test.each([
    {
      entry: { resource: { ...task('anna'), status: 'invented' }, request: { method: 'POST', url: 'Task' } },
      status: 400,
      because: 'a code is wrong',
    },
    {
      entry: { resource: task('nobody'), request: { method: 'POST', url: 'Task' } },
      status: 400,
      because: 'a reference points at nothing',
    },
    {
      entry: {
        resource: task('anna', { focus: { reference: 'urn:uuid:none' } }),
        request: { method: 'POST', url: 'Task' },
      },
      status: 400,
      because: 'an entry is missing',
    },
    {
      entry: {
        resource: { ...task('anna'), id: 'job' },
        request: { method: 'PUT', url: 'Task/job', ifMatch: 'W/"9"' },
      },
      status: 412,
      because: 'a version is stale',
    },
    {
      entry: { resource: task('anna'), request: { method: 'PATCH', url: 'Task/1' } },
      status: 400,
      because: 'a method is not offered',
    },
    { entry: { resource: task('anna') }, status: 400, because: 'an entry does not say what to do' },
    {
      entry: { request: { method: 'DELETE', url: 'Task/1' } },
      status: 400,
      because: 'nothing is ever deleted here',
    },
  ])('changes nothing at all when $because', async ({ entry, status }) => {
    const answer = await server.ask('POST', '/', bundle('transaction', serviceRequest, entry));

    expect(answer).toMatchObject({ status, body: { resourceType: 'OperationOutcome' } });
    expect([await countOf('ServiceRequest'), await countOf('Task')]).toEqual([0, 0]);
  });

  test('says which entry and which element was wrong', async () => {
    const wrong = {
      resource: { ...task('anna'), status: 'invented' },
      request: { method: 'POST', url: 'Task' },
    };
    const { body } = await server.ask('POST', '/', bundle('transaction', serviceRequest, wrong));

    expect(body).toMatchObject({
      issue: [{ expression: ['Bundle.entry[1].resource.status', 'Task.status'] }],
    });
  });

  test('is refused as a whole when one entry is out of scope', async () => {
    const ask = server.as('patient/ServiceRequest.c patient/Task.r', 'anna');

    expect((await ask('POST', '/', bundle('transaction', serviceRequest, fulfilment))).status).toBe(403);
    expect(await countOf('ServiceRequest')).toBe(0);
  });

  test('can change what is there besides', async () => {
    await server.store.seed([{ ...task('anna'), id: 'job' }]);
    const change = {
      resource: { ...task('anna'), id: 'job', status: 'accepted' },
      request: { method: 'PUT', url: 'Task/job', ifMatch: 'W/"1"' },
    };
    const answer = await server.ask('POST', '/', bundle('transaction', change));

    expect(entriesOf(answer.body).map(({ response }) => response?.status)).toEqual(['200 OK']);
    expect((await server.ask('GET', '/Task?status=accepted')).body).toMatchObject({ total: 1 });
  });

  test('can point at what is there by a search', async () => {
    const agb = { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: '01' };
    await server.store.seed([{ resourceType: 'Organization', id: 'met-agb', identifier: [agb] }]);
    const conditional = task('anna', {
      owner: { reference: 'Organization?identifier=http://fhir.nl/fhir/NamingSystem/agb-z|01' },
    });
    const entry = { resource: conditional, request: { method: 'POST', url: 'Task' } };

    expect((await server.ask('POST', '/', bundle('transaction', entry))).status).toBe(200);
    expect((await server.ask('GET', '/Task?owner=Organization/met-agb')).body).toMatchObject({ total: 1 });
  });

  test('gives the resources back when that is preferred', async () => {
    const answer = await server.ask('POST', '/', bundle('transaction', serviceRequest), {
      prefer: 'return=representation',
    });

    expect(entriesOf(answer.body)[0]?.resource).toMatchObject({ resourceType: 'ServiceRequest' });
  });

  test('cannot hold the same resource twice', async () => {
    const entry = { resource: { ...task('anna'), id: 'job' }, request: { method: 'PUT', url: 'Task/job' } };

    expect((await server.ask('POST', '/', bundle('transaction', entry, entry))).status).toBe(400);
  });
});
