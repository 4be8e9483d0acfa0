import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exchangeCode } from '../../../../smart-app/launch/exchange-code.ts';
import { launchPlace, newLaunchKey } from '../../../../smart-app/launch/launch-key.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

const { endpoint } = vi.hoisted(() => {
  const endpoint = { answer: () => new Response() };
  // fhirclient takes fetch from the window when it is loaded, so it must stand before that.
  Object.assign(globalThis, { window: { fetch: async () => endpoint.answer(), Response } });
  return { endpoint };
});

const key = newLaunchKey();

beforeEach(() => {
  vi.stubGlobal('sessionStorage', tabStorage());
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('location', { origin: 'https://app.test', pathname: '/wor/', replace: () => {} });
  const state = {
    clientId: 'wor-consult',
    serverUrl: 'https://his.test/fhir',
    redirectUri: 'https://app.test/wor/index.html',
    tokenUri: 'https://his.test/token',
    codeVerifier: 'v',
    completeInTarget: true,
    tokenResponse: {},
    key,
  };
  sessionStorage.setItem(launchPlace(key), JSON.stringify(state));
});
afterEach(() => vi.unstubAllGlobals());

const json = (status: number, body: unknown) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('trading the code for a token', () => {
  test.each([
    { token: { access_token: 'opaque', expires_in: 3600 }, because: 'the token means nothing to us' },
    {
      token: { access_token: 'ya29.a0AfB~_x' },
      because: 'an opaque token may have dots, and expires_in be left out',
    },
    { token: { access_token: 'a.b.c', scope: null }, because: 'it looks like a JWT, and is none' },
  ])('succeeds with $token: $because', async ({ token }) => {
    endpoint.answer = json(200, { token_type: 'Bearer', patient: 'p1', ...token });
    const client = await exchangeCode(key, 'code-1');

    expect(client.state.tokenResponse).toMatchObject(token);
  });

  test.each([
    { status: 400, body: { error: 'invalid_grant', error_description: 'expired' }, kind: 'code-spent' },
    { status: 401, body: { error: 'invalid_client' }, kind: 'wrong-client' },
    { status: 400, body: { error: 'unauthorized_client' }, kind: 'wrong-client' },
    { status: 400, body: { error: 'invalid_scope' }, kind: 'wrong-scope' },
    { status: 400, body: { error: 'invalid_request' }, kind: 'refused-by-his' },
    { status: 500, body: {}, kind: 'refused-by-his' },
    { status: 200, body: { error: 'invalid_grant' }, kind: 'refused-by-his' },
  ])('stops as $kind when the HIS answers $status $body.error', async ({ status, body, kind }) => {
    endpoint.answer = json(status, body);

    await expect(exchangeCode(key, 'code-1')).rejects.toThrow(kind);
  });

  test('stops as offline when nothing answers', async () => {
    endpoint.answer = () => {
      throw new TypeError('Failed to fetch');
    };

    await expect(exchangeCode(key, 'code-1')).rejects.toThrow('offline');
  });
});
