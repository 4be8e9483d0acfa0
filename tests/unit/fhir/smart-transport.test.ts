import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fhirTransport } from '../../../shared/fhir/smart-transport.ts';
import { fhirClient, type Launched } from '../../builders/fhir-client.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A HIS of which each test says how it answers; `seen` is what reached it. */
let answer: Answer;
let seen: string[];
let his: { readonly url: string; readonly stop: () => Promise<void> };

beforeEach(async () => {
  seen = [];
  answer = json(200, { resourceType: 'Patient', id: '1' });
  his = await startHis((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    answer(request, response);
  });
});
afterEach(() => his.stop());

const transport = (launched: Launched = {}) =>
  fhirTransport(fhirClient(`${his.url}/fhir/`, 'token-1', { tokenUri: `${his.url}/token`, ...launched }));
const read = (path = 'Patient/1') => ({ method: 'GET', path }) as const;
const write = { method: 'POST', path: 'Task', body: { resourceType: 'Task' } } as const;
const refreshable = { refresh_token: 'refresh-1', scope: 'patient/*.rs online_access' };

test('carries the token, asks for FHIR and gives the parsed answer', async () => {
  answer = json(200, { resourceType: 'Patient', id: '1' }, { etag: 'W/"7"' });

  const response = await transport().request(read());

  expect(seen).toEqual(['GET /fhir/Patient/1 Bearer token-1']);
  expect(response).toMatchObject({ status: 200, body: { id: '1' }, etag: 'W/"7"' });
});

describe('an error answer', () => {
  test('comes with its status and its OperationOutcome', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', details: { text: 'Nee' } }],
    };
    answer = json(422, outcome);

    expect(await transport().request(write)).toMatchObject({ status: 422, body: outcome });
  });

  test('of HTML comes with its status and nothing else', async () => {
    answer = text(500, 'text/html', '<h1>Onderhoud</h1>');

    expect(await transport().request(write)).toMatchObject({ status: 500, body: undefined });
  });
});

test.each([
  { type: 'text/html', body: '<h1>Onderhoud</h1>', because: 'it is a page for people' },
  { type: 'application/fhir+json', body: '{"resourceType":"Pat', because: 'it was cut off' },
])('a good status is unreadable when $because', async ({ type, body }) => {
  answer = text(200, type, body);

  await expect(transport().request(read())).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
});

test('JSON that is called text is read all the same', async () => {
  answer = text(200, 'text/plain', '{"resourceType":"Patient"}');

  expect(await transport().request(read())).toMatchObject({ body: { resourceType: 'Patient' } });
});

describe('when a token has expired', () => {
  const withToken =
    (good: string): Answer =>
    (request, response) => {
      if (request.url === '/token')
        return json(200, { access_token: 'token-2', refresh_token: 'refresh-2' })(request, response);
      const isGood = request.headers.authorization === `Bearer ${good}`;
      return json(isGood ? 200 : 401, { resourceType: 'Patient', id: '1' })(request, response);
    };

  test('it is refreshed once for all requests under way, and they go on', async () => {
    answer = withToken('token-2');
    const line = transport({ tokens: refreshable });

    const responses = await Promise.all([1, 2, 3, 4, 5].map((id) => line.request(read(`Patient/${id}`))));

    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(seen.filter((request) => request.startsWith('POST /token'))).toHaveLength(1);
  });

  test('a write is made once more too: a 401 means that nothing was done', async () => {
    answer = withToken('token-2');

    expect(await transport({ tokens: refreshable }).request(write)).toMatchObject({ status: 200 });
    expect(seen.filter((request) => request.startsWith('POST /fhir/Task'))).toHaveLength(2);
  });

  test('it is refreshed beforehand when it is about to', async () => {
    answer = withToken('token-2');
    const expiresAt = Date.now() / 1000 + 3;

    await transport({ tokens: refreshable, expiresAt }).request(read());

    expect(seen).toEqual(['POST /token', 'GET /fhir/Patient/1 Bearer token-2']);
  });

  test('the session in the browser outlives it, so that a reload does too', async () => {
    answer = withToken('token-2');
    const storage = new Map<string, unknown>([
      ['SMART_KEY', 'session-1'],
      ['session-1', {}],
    ]);

    await transport({ tokens: refreshable, storage }).request(read());

    expect(storage.get('SMART_KEY')).toBe('session-1');
    expect(storage.get('session-1')).toMatchObject({
      tokenResponse: { access_token: 'token-2', refresh_token: 'refresh-2', scope: refreshable.scope },
    });
  });

  test.each([
    { scope: undefined, because: 'the HIS named no scope: all was granted' },
    { scope: 'patient/*.rs', because: 'the HIS gives a refresh token without naming online_access' },
  ])('it is refreshed, and the scope stays as it was, when $because', async ({ scope }) => {
    answer = withToken('token-2');
    const storage = new Map<string, unknown>();
    const tokens = { refresh_token: 'refresh-1', ...(scope !== undefined && { scope }) };

    expect(await transport({ tokens, storage }).request(read())).toMatchObject({ status: 200 });
    const kept = storage.get('session-1');
    expect(kept).toMatchObject({ tokenResponse: { access_token: 'token-2' } });
    expect(JSON.parse(JSON.stringify(kept)).tokenResponse.scope).toBe(scope);
  });

  test('the refresh token is kept when the HIS gives no new one', async () => {
    const storage = new Map<string, unknown>();
    answer = (request, response) =>
      request.url === '/token'
        ? json(200, { access_token: 'token-2' })(request, response)
        : withToken('token-2')(request, response);

    await transport({ tokens: refreshable, storage }).request(read());

    expect(storage.get('session-1')).toMatchObject({ tokenResponse: { refresh_token: 'refresh-1' } });
  });

  test('and cannot be refreshed, the user is asked to sign in again', async () => {
    answer = withToken('never');

    await expect(transport().request(read())).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    expect(seen).toHaveLength(1);
  });

  test('and the new one is no good either, the user is asked to sign in again', async () => {
    answer = withToken('never');

    await expect(transport({ tokens: refreshable }).request(read())).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
  });

  test('and the refresh token is refused, it is not tried again and again', async () => {
    answer = (request, response) =>
      json(request.url === '/token' ? 400 : 401, { error: 'invalid_grant' })(request, response);
    const line = transport({ tokens: refreshable });

    await expect(line.request(read())).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    await expect(line.request(read())).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    expect(seen.filter((request) => request.startsWith('POST /token'))).toHaveLength(1);
  });

  test('and the network fails at that moment, the session is not over', async () => {
    let tokens = 0;
    answer = (request, response) => {
      if (request.url !== '/token') return withToken('token-2')(request, response);
      tokens += 1;
      return tokens === 1 ? request.socket.destroy() : withToken('token-2')(request, response);
    };

    expect(await transport({ tokens: refreshable }).request(read())).toMatchObject({ status: 200 });
  });
});

describe('without an answer', () => {
  test('a read is tried once more', async () => {
    answer = (request, response) =>
      seen.length === 1 ? request.socket.destroy() : json(200, {})(request, response);

    expect(await transport().request(read())).toMatchObject({ status: 200 });
    expect(seen).toHaveLength(2);
  });

  test('a write is not', async () => {
    answer = (request) => request.socket.destroy();

    await expect(transport().request(write)).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
    expect(seen).toHaveLength(1);
  });

  test('in time, it is too slow, and is not tried again', async () => {
    answer = () => {};

    await expect(transport().request({ ...read(), timeoutMs: 50 })).rejects.toMatchObject({
      failure: { kind: 'too-slow' },
    });
    expect(seen).toHaveLength(1);
  });

  test('because nobody waits for it any more, it ends with the reason of who stopped it', async () => {
    answer = () => {};
    const stop = new AbortController();
    const reading = transport().request({ ...read(), signal: stop.signal });
    stop.abort(new Error('weggeklikt'));

    await expect(reading).rejects.toThrow('weggeklikt');
  });
});

describe('a busy server', () => {
  test('is asked again when it says how soon', async () => {
    answer = (request, response) =>
      json(seen.length === 1 ? 503 : 200, {}, { 'retry-after': '0' })(request, response);

    expect(await transport().request(read())).toMatchObject({ status: 200 });
  });

  test('is left alone when it says to come back much later', async () => {
    answer = json(429, {}, { 'retry-after': '120' });

    expect(await transport().request(read())).toMatchObject({ status: 429, retryAfter: 120 });
    expect(seen).toHaveLength(1);
  });

  test('is not asked to write again', async () => {
    answer = json(429, {}, { 'retry-after': '0' });

    expect(await transport().request(write)).toMatchObject({ status: 429 });
    expect(seen).toHaveLength(1);
  });
});

test('a write that was done and cannot be read back is in doubt, not refused', async () => {
  answer = (request, response) =>
    request.method === 'POST'
      ? text(201, 'application/fhir+json', '', { location: `${his.url}/fhir/Task/9` })(request, response)
      : json(403, {})(request, response);

  await expect(transport().request(write)).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
});

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return text(status, 'application/fhir+json', JSON.stringify(body), headers);
}

function text(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}

async function startHis(listener: Answer) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
