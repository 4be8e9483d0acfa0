import { describe, expect, test } from 'vitest';
import { type Answer, answeringHis, json, read, text, write } from '../../../builders/answering-his.ts';

const his = answeringHis();
const refreshable = { refresh_token: 'refresh-1', scope: 'patient/*.rs online_access' };

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
    his.answer = withToken('token-2');
    const line = his.transport({ tokens: refreshable });

    const responses = await Promise.all([1, 2, 3, 4, 5].map((id) => line.request(read(`Patient/${id}`))));

    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(his.seen.filter((request) => request.startsWith('POST /token'))).toHaveLength(1);
  });

  test('a write is made once more too: a 401 means that nothing was done', async () => {
    his.answer = withToken('token-2');

    expect(await his.transport({ tokens: refreshable }).request(write)).toMatchObject({ status: 200 });
    expect(his.seen.filter((request) => request.startsWith('POST /fhir/Task'))).toHaveLength(2);
  });

  test('it is refreshed beforehand when it is about to', async () => {
    his.answer = withToken('token-2');
    const expiresAt = Date.now() / 1000 + 3;

    await his.transport({ tokens: refreshable, expiresAt }).request(read());

    expect(his.seen).toEqual(['POST /token', 'GET /fhir/Patient/1 Bearer token-2']);
  });

  test('the session in the browser outlives it, so that a reload does too', async () => {
    his.answer = withToken('token-2');
    const storage = new Map<string, unknown>([
      ['SMART_KEY', 'session-1'],
      ['session-1', {}],
    ]);

    await his.transport({ tokens: refreshable, storage }).request(read());

    expect(storage.get('SMART_KEY')).toBe('session-1');
    expect(storage.get('session-1')).toMatchObject({
      tokenResponse: { access_token: 'token-2', refresh_token: 'refresh-2', scope: refreshable.scope },
    });
  });

  test.each([
    { scope: undefined, because: 'the HIS named no scope: all was granted' },
    { scope: 'patient/*.rs', because: 'the HIS gives a refresh token without naming online_access' },
  ])('it is refreshed, and the scope stays as it was, when $because', async ({ scope }) => {
    his.answer = withToken('token-2');
    const storage = new Map<string, unknown>();
    const tokens = { refresh_token: 'refresh-1', ...(scope !== undefined && { scope }) };

    expect(await his.transport({ tokens, storage }).request(read())).toMatchObject({ status: 200 });
    const kept = storage.get('session-1');
    expect(kept).toMatchObject({ tokenResponse: { access_token: 'token-2' } });
    expect(JSON.parse(JSON.stringify(kept)).tokenResponse.scope).toBe(scope);
  });

  test('the refresh token is kept when the HIS gives no new one', async () => {
    const storage = new Map<string, unknown>();
    his.answer = (request, response) =>
      request.url === '/token'
        ? json(200, { access_token: 'token-2' })(request, response)
        : withToken('token-2')(request, response);

    await his.transport({ tokens: refreshable, storage }).request(read());

    expect(storage.get('session-1')).toMatchObject({ tokenResponse: { refresh_token: 'refresh-1' } });
  });

  test('and cannot be refreshed, the user is asked to sign in again', async () => {
    his.answer = withToken('never');

    await expect(his.transport().request(read())).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
    expect(his.seen).toHaveLength(1);
  });

  test('and the new one is no good either, the user is asked to sign in again', async () => {
    his.answer = withToken('never');

    await expect(his.transport({ tokens: refreshable }).request(read())).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
  });

  test('and the refresh token is refused, it is not tried again and again', async () => {
    his.answer = (request, response) =>
      json(request.url === '/token' ? 400 : 401, { error: 'invalid_grant' })(request, response);
    const line = his.transport({ tokens: refreshable });

    await expect(line.request(read())).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    await expect(line.request(read())).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    expect(his.seen.filter((request) => request.startsWith('POST /token'))).toHaveLength(1);
  });

  const once =
    (first: Answer): Answer =>
    (request, response) => {
      if (request.url !== '/token') return withToken('token-2')(request, response);
      const isFirst = his.seen.filter((asked) => asked.startsWith('POST /token')).length === 1;
      return isFirst ? first(request, response) : withToken('token-2')(request, response);
    };

  test.each<{ readonly answer: Answer; readonly because: string }>([
    { answer: ({ socket }) => socket.destroy(), because: 'the network fails' },
    { answer: json(408, {}), because: 'the server gave up waiting' },
    { answer: json(425, {}), because: 'the server wants it later' },
    { answer: json(429, { error: 'slow_down' }), because: 'the server is busy' },
    { answer: json(400, { error: 'temporarily_unavailable' }), because: 'it says so with a 400' },
    {
      answer: json(403, { error: 'server_error', error_description: 'x' }),
      because: 'it stumbles with a 403',
    },
    { answer: json(500, {}), because: 'the server stumbles' },
    { answer: text(502, 'text/html', '<h1>Bad gateway</h1>'), because: 'a proxy stumbles' },
    { answer: text(200, 'application/json', '{"access_tok'), because: 'the answer is cut off' },
    { answer: text(200, 'application/json', ''), because: 'the answer is empty' },
    { answer: text(200, 'text/html', '<h1>Onderhoud</h1>'), because: 'a page comes in its place' },
    {
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
        response.write('{"access_token":"to', () => response.destroy());
      },
      because: 'the line breaks half way',
    },
    {
      answer: (_request, response) => {
        const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(`{"access_token":"token-2","more":${deep}}`);
      },
      because: 'the answer is nested deeper than anything can be written out',
    },
  ])('and the refresh fails in passing, the session is not over: $because', async ({ answer }) => {
    his.answer = once(answer);

    expect(await his.transport({ tokens: refreshable }).request(read())).toMatchObject({ status: 200 });
  });

  test.each([400, 401, 403])('and the refresh is refused with %i, the session is over', async (status) => {
    his.answer = once(json(status, { error: 'invalid_grant' }));

    await expect(his.transport({ tokens: refreshable }).request(read())).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
  });

  test('and the server never gives a token with its 200, it is not asked without end', async () => {
    his.answer = (request, response) =>
      json(request.url === '/token' ? 200 : 401, { error: 'invalid_grant' })(request, response);
    const door = his.transport({ tokens: refreshable });
    const kinds: unknown[] = [];

    for (let tries = 0; tries < 4; tries += 1) {
      kinds.push(await door.request(write).catch((thrown) => thrown.failure.kind));
    }

    expect(kinds).toEqual(['his-unreachable', 'his-unreachable', 'his-unreachable', 'session-expired']);
  });
});
