import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../shared/domain/record/server-address.ts';
import { sendReferral } from '../../../shared/fhir/exchange/write-path.ts';
import { createCapabilityReader } from '../../../shared/fhir/server/capability.ts';
import { createOnce } from '../../../shared/fhir/server/keyed.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../../shared/fhir/server/transport.ts';
import { readVersioned } from '../../../shared/fhir/server/versioned.ts';
import { outgoing } from '../../builders/draft.ts';
import { page, response } from '../../builders/scripted-transport.ts';

const referral = outgoing();
const transactions = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
};

/** A server that keeps what it is given, but for what `says` answers itself. */
function serverThat(says: (request: FhirRequest) => FhirResponse | undefined) {
  const stored: Record<string, unknown>[] = [];
  const writes: string[] = [];
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    async request(request) {
      if (request.method !== 'GET') writes.push(`${request.method} ${request.path || 'base'}`);
      const said = says(request);
      if (said !== undefined) return said;
      if (request.path === 'metadata') return response(200, transactions);
      if (request.method === 'GET') {
        const type = request.path.split('?')[0];
        return response(200, page(stored.filter(({ resourceType }) => resourceType === type)));
      }
      const resource = { ...Object(request.body), id: `id-${stored.length}` };
      stored.push(resource);
      return response(201, resource);
    },
  };
  return { transport, stored, writes };
}

const send = (transport: FhirTransport) =>
  sendReferral(
    {
      transport,
      capability: createCapabilityReader(transport),
      attempts: new Set(),
      coaches: [],
      atExchange: undefined,
    },
    referral,
    undefined,
  );

describe('a referral to a server of another make', () => {
  test.each([
    { status: 404, because: 'a gateway lets nothing through to the base' },
    { status: 405, because: 'the base takes no POST' },
    { status: 501, because: 'it says more of itself than it does' },
    { status: 412, because: 'it reads a condition inside a transaction as any, as Firely Spark did' },
    { status: 409, because: 'somebody was at work there, and nothing was stored' },
  ])('goes in parts after a $status to the transaction: $because', async ({ status }) => {
    const server = serverThat(({ method, path }) =>
      method === 'POST' && path === '' ? response(status) : undefined,
    );

    expect(await send(server.transport)).toMatchObject({ kind: 'sent' });
    expect(server.writes).toEqual([
      'POST base',
      'POST Consent',
      'POST Consent',
      'POST ServiceRequest',
      'POST Task',
    ]);
  });

  test.each([
    { status: 400, because: 'it finds fault with what was sent' },
    { status: 403, because: 'it may not be sent' },
  ])('does not go in parts after a $status: $because', async ({ status }) => {
    const server = serverThat(({ method, path }) =>
      method === 'POST' && path === '' ? response(status) : undefined,
    );

    await expect(send(server.transport)).rejects.toThrow();
    expect(server.stored).toEqual([]);
  });

  test('is in doubt after a 202: it may still be under way', async () => {
    const server = serverThat(({ method }) => (method === 'POST' ? response(202) : undefined));

    expect(await send(server.transport)).toEqual({ kind: 'in-doubt' });
  });
});

describe('a part at a server of another make', () => {
  const keyed = { type: 'Task', key: referral.key, patient: referral.patient.patient };
  const identifier = [
    { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: referral.key },
  ];
  const task = { resourceType: 'Task', identifier, status: 'requested', intent: 'order' } as const;
  const conditional = ({ headers }: FhirRequest) => headers?.['if-none-exist'] !== undefined;

  test('is made plainly when the server says that it knows no conditions, and there is none', async () => {
    const server = serverThat((request) => (conditional(request) ? response(501) : undefined));

    expect(await createOnce(server.transport, keyed, task)).toMatchObject({ kind: 'there', by: 'us' });
    expect(server.stored).toHaveLength(1);
  });

  test('is not made plainly when nobody could look whether there is one', async () => {
    const server = serverThat((request) =>
      request.method === 'GET' ? response(403) : conditional(request) ? response(501) : undefined,
    );

    expect(await createOnce(server.transport, keyed, task, 'when-allowed')).toMatchObject({
      kind: 'not-made',
    });
    expect(server.stored).toEqual([]);
  });

  test.each([400, 404, 405, 412])('is not made at all after a %i to the condition', async (status) => {
    const server = serverThat((request) => (conditional(request) ? response(status) : undefined));

    expect(await createOnce(server.transport, keyed, task)).toMatchObject({ kind: 'not-made' });
    expect(server.stored).toEqual([]);
  });

  test('is found again when the answer says neither what nor where', async () => {
    const server = serverThat(() => undefined);
    const silent: FhirTransport = {
      ...server.transport,
      request: async (request) => {
        const answer = await server.transport.request(request);
        return request.method === 'POST' ? response(201) : answer;
      },
    };

    expect(await createOnce(silent, keyed, task)).toMatchObject({ kind: 'there', id: 'id-0' });
  });
});

describe('the version that a change is made over', () => {
  const task = { resourceType: 'Task', id: '1' };

  test.each([
    {
      body: { ...task, meta: { versionId: '3' } },
      etag: 'W/"3--gzip"',
      version: 'W/"3"',
      because: 'a proxy changed the ETag',
    },
    {
      body: { ...task, meta: { versionId: '3' } },
      etag: undefined,
      version: 'W/"3"',
      because: 'CORS hides the ETag',
    },
    { body: task, etag: '"abc"', version: '"abc"', because: 'a strong ETag is all there is' },
    { body: task, etag: undefined, version: undefined, because: 'the server has no versions' },
  ])('is $version when $because', async ({ body, etag, version }) => {
    const server = serverThat(() => ({ ...response(200, body), etag }));

    expect((await readVersioned(server.transport, 'Task/1')).version).toBe(version);
  });
});

describe('the answer to a transaction', () => {
  const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: referral.key };
  const task = { resourceType: 'Task', id: 't1', identifier: [key], status: 'requested' };
  const entry = (response: object, resource?: object) => ({ response, ...(resource && { resource }) });
  const consent = entry({ status: '201 Created', location: 'Consent/c1/_history/1' });
  const answering = (entries: readonly object[], stored: readonly object[]) => {
    let isSent = false;
    return serverThat(({ method, path }) => {
      if (method === 'POST' && path === '') {
        isSent = true;
        return response(200, { resourceType: 'Bundle', type: 'transaction-response', entry: entries });
      }
      return isSent && path.startsWith('Task?') ? response(200, page(stored)) : undefined;
    }).transport;
  };

  test.each([
    { said: { status: '201 Created', location: 'Task/t1/_history/1' }, because: 'HAPI says it relative' },
    { said: { status: '201', location: 'Task/t1' }, because: 'a version is no part of it' },
    {
      said: { status: '201 Created', location: 'https://his.voorbeeld.example/fhir/Task/t1/_history/9a-b' },
      because: 'Azure says it whole, with a version of its own kind',
    },
    { said: { status: '201', location: '/fhir/Task/t1/_history/1' }, because: 'it begins at the root' },
    {
      said: { status: '201', location: 'http://binnen:8080/fhir/Task/t1/_history/1' },
      because: 'the server behind the proxy has another name',
    },
  ])('is understood from $said.location: $because', async ({ said }) => {
    expect(await send(answering([consent, entry(said)], [task]))).toEqual({ kind: 'sent', taskId: 't1' });
  });

  test.each([
    {
      entries: [
        entry({ status: '201' }, { resourceType: 'Consent', id: 'c1' }),
        entry({ status: '201' }, task),
      ],
      kind: 'sent',
      because: 'the resources came back instead of where they stand',
    },
    { entries: [entry({ status: '201' })], kind: 'sent', because: 'it says neither, and we look' },
    { entries: [], kind: 'sent', because: 'it says nothing, and we look' },
    {
      entries: [entry({ status: '200 OK', location: 'Task/t1/_history/1' })],
      kind: 'already-sent',
      because: 'it stood there already',
    },
  ])('is "$kind" when $because', async ({ entries, kind }) => {
    expect(await send(answering(entries, [task]))).toEqual({ kind, taskId: 't1' });
  });

  test('that several stand under the key makes no further one', async () => {
    const twins = [task, { ...task, id: 't2' }];
    let isSent = false;
    const { transport } = serverThat(({ method, path }) => {
      if (method === 'POST' && path === '') {
        isSent = true;
        return response(412);
      }
      return isSent && path.startsWith('Task?') ? response(200, page(twins)) : undefined;
    });

    expect(await send(transport)).toEqual({ kind: 'several-found', taskIds: ['t1', 't2'] });
  });
});
