import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exchangeCode } from '../../../../shared/fhir/smart/exchange-code.ts';
import { oneLaunch } from '../../../../shared/fhir/smart/one-launch.ts';
import { smartAdapter } from '../../../../shared/fhir/smart/smart-adapter.ts';

const { endpoint } = vi.hoisted(() => {
  const endpoint = { answer: () => new Response() };
  // fhirclient takes fetch from the window when it is loaded, so it must stand before that.
  Object.assign(globalThis, { window: { fetch: async () => endpoint.answer(), Response } });
  return { endpoint };
});

const key = 'launch-1';

beforeEach(() => {
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('location', { origin: 'https://app.test' });
});
afterEach(() => vi.unstubAllGlobals());

/** fhirclient as it is when the user comes back with a code. */
function backFromSigningIn() {
  let kept: unknown = {
    clientId: 'wor-consult',
    serverUrl: 'https://his.test/fhir',
    redirectUri: 'https://app.test/wor/index.html',
    tokenUri: 'https://his.test/token',
    codeVerifier: 'v',
    completeInTarget: true,
    tokenResponse: {},
    key,
  };
  const shelf = {
    read: async () => kept,
    write: async (value: unknown) => {
      kept = value;
    },
    clear: async () => {
      kept = undefined;
    },
  };
  return smartAdapter(oneLaunch(key, shelf), '/wor/');
}

const json = (status: number, body: unknown) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('trading the code for a token', () => {
  test.each([
    { token: { expires_in: 3600 }, because: 'as it should be' },
    { token: { expires_in: '3600' }, because: 'some write it as text' },
  ])('tells when $token runs out: $because', async ({ token }) => {
    endpoint.answer = json(200, { access_token: 'opaque', token_type: 'Bearer', patient: 'p1', ...token });
    const before = Date.now() / 1000;
    const { state } = await exchangeCode(backFromSigningIn(), key, 'code-1');

    expect(state.expiresAt).toBeGreaterThan(before + 3590);
    expect(state.expiresAt).toBeLessThan(before + 3660);
  });

  test.each([
    { token: { access_token: 'opaque', expires_in: 3600 }, because: 'the token means nothing to us' },
    {
      token: { access_token: 'ya29.a0AfB~_x' },
      because: 'an opaque token may have dots, and expires_in be left out',
    },
    { token: { access_token: 'a.b.c', scope: null }, because: 'it looks like a JWT, and is none' },
  ])('succeeds with $token: $because', async ({ token }) => {
    endpoint.answer = json(200, { token_type: 'Bearer', patient: 'p1', ...token });
    const client = await exchangeCode(backFromSigningIn(), key, 'code-1');

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

    await expect(exchangeCode(backFromSigningIn(), key, 'code-1')).rejects.toThrow(kind);
  });

  test('stops where the answer is nested deeper than anything can be written out', async () => {
    const deep = `{"access_token": "opaque", "more": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    endpoint.answer = () => new Response(deep, { headers: { 'content-type': 'application/json' } });

    await expect(exchangeCode(backFromSigningIn(), key, 'code-1')).rejects.toThrow('refused-by-his');
  });

  test('stops as offline when nothing answers', async () => {
    endpoint.answer = () => {
      throw new TypeError('Failed to fetch');
    };

    await expect(exchangeCode(backFromSigningIn(), key, 'code-1')).rejects.toThrow('offline');
  });
});
