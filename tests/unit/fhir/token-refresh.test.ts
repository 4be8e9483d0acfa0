import { describe, expect, test } from 'vitest';
import { type Answer, answeringHis, json, read, write } from '../../builders/answering-his.ts';

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

  test('and the network fails at that moment, the session is not over', async () => {
    let tokens = 0;
    his.answer = (request, response) => {
      if (request.url !== '/token') return withToken('token-2')(request, response);
      tokens += 1;
      return tokens === 1 ? request.socket.destroy() : withToken('token-2')(request, response);
    };

    expect(await his.transport({ tokens: refreshable }).request(read())).toMatchObject({ status: 200 });
  });
});
