import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { startLaunch } from '../../../../smart-app/launch/start-launch.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

const { asked } = vi.hoisted(() => {
  const asked: string[] = [];
  // fhirclient takes fetch from the window when it is loaded, so it must stand before that.
  Object.assign(globalThis, {
    window: {
      fetch: async (url: string) => {
        asked.push(String(url));
        const [, name = ''] = /test\/([a-z-]+)\//.exec(String(url)) ?? [];
        const discovery = discoveries()[name];
        return discovery === undefined
          ? new Response('not here', { status: 404 })
          : new Response(JSON.stringify(discovery), { headers: { 'content-type': 'application/json' } });
      },
      Response,
    },
  });
  function discoveries(): Record<string, unknown> {
    const whole = {
      authorization_endpoint: 'https://his.test/auth',
      token_endpoint: 'https://his.test/token',
      code_challenge_methods_supported: ['S256'],
      scopes_supported: ['offline_access'],
    };
    return {
      good: whole,
      'no-auth': { ...whole, authorization_endpoint: undefined },
      'no-pkce': { ...whole, code_challenge_methods_supported: undefined },
      'null-pkce': { ...whole, code_challenge_methods_supported: null },
      script: { ...whole, authorization_endpoint: 'javascript:alert(1)' },
      'own-query': {
        ...whole,
        authorization_endpoint: 'https://his.test/auth?p=policy',
        scopes_supported: null,
      },
      plain: { ...whole, code_challenge_methods_supported: ['plain'] },
    };
  }
  return { asked };
});

let wentTo: URL | undefined;

beforeEach(() => {
  asked.length = 0;
  wentTo = undefined;
  vi.stubGlobal('sessionStorage', tabStorage());
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('location', {
    origin: 'https://app.test',
    pathname: '/wor/launch.html',
    search: '?iss=x&fhirServiceUrl=https://evil.test&clientId=evil&patientId=9',
    replace: (to: string) => {
      wentTo = new URL(to);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function launchAt(server: string) {
  const iss = `https://his.test/${server}/`;
  const issuer = {
    iss,
    server: serverAddress(iss),
    name: 'HIS',
    clients: { consult: 'wor-consult' },
    scopes: 'v2' as const,
  };
  return startLaunch({ view: 'consult', issuer, iss, launch: 'l1', expected: undefined });
}

describe('going to the HIS to sign in', () => {
  test('says who we are, where we come back and which launch it is', async () => {
    await launchAt('good');
    const sent = Object.fromEntries(wentTo?.searchParams ?? []);

    expect(wentTo?.origin).toBe('https://his.test');
    expect(sent).toMatchObject({
      client_id: 'wor-consult',
      redirect_uri: 'https://app.test/wor/index.html',
      aud: 'https://his.test/good/',
      launch: 'l1',
      code_challenge_method: 'S256',
    });
    expect(sent.scope).toContain('offline_access'); // the only lasting access this HIS knows
  });

  test('takes nothing else from the address of the page', async () => {
    await launchAt('good');

    expect(wentTo?.href).not.toContain('evil');
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  });

  test('asks for lasting access where the other kind brought no refresh token before', async () => {
    vi.stubGlobal('localStorage', tabStorage({ 'wor.without-refresh.https://his.test/own-query': '' }));
    await launchAt('own-query');

    expect(wentTo?.searchParams.get('scope')).toContain('offline_access');
  });

  test('keeps what the address of the OAuth server has of its own', async () => {
    await launchAt('own-query');

    expect(wentTo?.searchParams.get('p')).toBe('policy');
    expect(wentTo?.searchParams.get('response_type')).toBe('code');
  });

  test('uses a state that nobody can guess, another one each time', async () => {
    await launchAt('good');
    const first = wentTo?.searchParams.get('state');
    await launchAt('good');

    expect(first).toMatch(/^[0-9a-f]{8}-/);
    expect(wentTo?.searchParams.get('state')).not.toBe(first);
  });

  test.each([
    { server: 'nothing', kind: 'no-discovery', because: 'there is no discovery document' },
    { server: 'no-auth', kind: 'no-discovery', because: 'fhirclient would go on without signing in' },
    { server: 'no-pkce', kind: 'pkce-unsupported', because: 'a code could be stolen' },
    { server: 'null-pkce', kind: 'pkce-unsupported', because: 'nothing is said of PKCE' },
    { server: 'script', kind: 'no-discovery', because: 'an endpoint is an address on the web' },
    { server: 'plain', kind: 'pkce-unsupported', because: 'a plain challenge protects nothing' },
  ])('stops as $kind when $because', async ({ server, kind }) => {
    await expect(launchAt(server)).rejects.toThrow(kind);
    expect(wentTo).toBeUndefined();
  });
});
