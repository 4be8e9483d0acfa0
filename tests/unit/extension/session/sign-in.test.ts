import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IssuerConfig } from '../../../../shared/config/config.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const iss = 'https://his.test/fhir';
/** What the token endpoint is asked, and what it answers. */
const tokens = { asked: [] as URLSearchParams[], answer: {} };
// fhirclient takes fetch from the window when it is loaded, so it must stand before that.
vi.stubGlobal('window', { fetch: answerOfHis, Response });
vi.stubGlobal('fetch', answerOfHis);
vi.stubGlobal('self', globalThis);
vi.stubGlobal('location', { origin: 'chrome-extension://ours' });

const { signIn } = await import('../../../../extension/session/sign-in.ts');
const { loadSession } = await import('../../../../extension/session/kept-session.ts');

const issuer: IssuerConfig = {
  iss,
  server: serverAddress(iss),
  name: 'HIS',
  clients: { consult: 'wor-extension' },
  scopes: 'v2',
};
const redirect = 'https://ours.chromiumapp.org/';

/** The window in which the user signs in; gives the address that the browser comes back with. */
type Window = (asked: URL) => Promise<string | undefined>;
const signsIn: Window = async (asked) => `${redirect}?code=code-1&state=${asked.searchParams.get('state')}`;

/** On a machine that is busy with other things. */
const patience = { timeout: 10_000 };

beforeEach(() => {
  fakeBrowser.reset();
  tokens.asked = [];
  tokens.answer = {
    access_token: 'token-1',
    token_type: 'Bearer',
    expires_in: 3600,
    refresh_token: 'refresh-1',
  };
});

describe('signing in', () => {
  test('keeps one session, in memory of trusted pages only, and nothing of the launch itself', async () => {
    openWindow(signsIn);
    await signIn(issuer, 'record');

    expect(await loadSession(iss)).toMatchObject({ status: 'open', iss, missing: [], partly: [] });
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([`session:${iss}`]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('proves with PKCE that whoever brings the code is who asked for it', async () => {
    const asked = openWindow(signsIn);
    await signIn(issuer, 'record');

    expect(asked()?.searchParams.get('code_challenge_method')).toBe('S256');
    expect(tokens.asked[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(tokens.asked[0]?.get('code')).toBe('code-1');
  });

  test.each([
    { comesBack: async () => undefined, kind: 'not-our-launch', because: 'the window closed without a word' },
    {
      comesBack: async () => {
        throw new Error('The user did not approve access.');
      },
      kind: 'refused-by-user',
      because: 'the user closed the window',
    },
    {
      comesBack: async () => `${redirect}?code=code-1&state=somebody-else`,
      kind: 'not-our-launch',
      because: 'the code belongs to another sign-in',
    },
    {
      comesBack: async () => `${redirect}?error=access_denied`,
      kind: 'refused-by-user',
      because: 'the server says that the user refused',
    },
  ] satisfies readonly { readonly comesBack: Window; readonly kind: string; readonly because: string }[])(
    'ends as $kind and leaves nothing behind: $because',
    async ({ comesBack, kind }) => {
      openWindow(comesBack);

      await expect(signIn(issuer, 'record')).rejects.toMatchObject({ kind });
      expect(await fakeBrowser.storage.session.get()).toEqual({});
      expect(tokens.asked).toEqual([]);
    },
  );

  test('without permission to find patients is no sign-in', async () => {
    openWindow(signsIn);
    tokens.answer = { ...tokens.answer, scope: 'openid user/Condition.rs' };

    await expect(signIn(issuer, 'record')).rejects.toMatchObject({ kind: 'scopes-missing' });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('keeps what was granted in part as a part: what is found then is never all', async () => {
    openWindow(signsIn);
    tokens.answer = { ...tokens.answer, scope: 'user/*.cruds user/Condition.rs?category=problem-list-item' };
    await signIn(issuer, 'record');
    expect((await loadSession(iss))?.partly).toEqual([]);

    tokens.answer = {
      ...tokens.answer,
      scope: 'user/Patient.rs user/Condition.rs?category=problem-list-item',
    };
    await signIn(issuer, 'record');
    expect((await loadSession(iss))?.partly).toEqual(['Condition']);
  });

  test('asks for lasting access where the access for this session could not be refreshed', async () => {
    const asked = openWindow(signsIn);
    tokens.answer = { ...tokens.answer, refresh_token: undefined };
    await signIn(issuer, 'record');
    expect(asked()?.searchParams.get('scope')).toContain('online_access');

    await signIn(issuer, 'record');
    expect(asked()?.searchParams.get('scope')).toContain('offline_access');
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/token-1|code-1|Practitioner/);
  });

  test('asks for it no more where it is not known', async () => {
    tokens.answer = { ...tokens.answer, refresh_token: undefined };
    openWindow(signsIn);
    await signIn(issuer, 'record');
    openWindow(async () => `${redirect}?error=invalid_scope`);
    await expect(signIn(issuer, 'record')).rejects.toMatchObject({ kind: 'wrong-scope' });

    const asked = openWindow(signsIn);
    await signIn(issuer, 'record');
    expect(asked()?.searchParams.get('scope')).toContain('online_access');
  });

  test('in a panel that is killed meanwhile leaves no session, and the next one begins anew', async () => {
    openWindow(() => new Promise(() => {})); // no one is there to hear the answer
    void signIn(issuer, 'record');
    await vi.waitFor(
      async () => expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(1),
      patience,
    );
    expect(await loadSession(iss)).toBeUndefined();

    openWindow(signsIn);
    await signIn(issuer, 'record');
    expect(await loadSession(iss)).toMatchObject({ status: 'open' });
  });
});

function openWindow(comesBack: Window): () => URL | undefined {
  let asked: URL | undefined;
  Object.assign(fakeBrowser.identity, {
    getRedirectURL: () => redirect,
    launchWebAuthFlow: ({ url }: { readonly url: string }) => {
      asked = new URL(url);
      return comesBack(asked);
    },
  });
  return () => asked;
}

async function answerOfHis(address: string, options?: RequestInit): Promise<Response> {
  const json = (body: unknown) =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  if (address.endsWith('smart-configuration')) {
    return json({
      authorization_endpoint: 'https://his.test/authorize',
      token_endpoint: 'https://his.test/token',
      code_challenge_methods_supported: ['S256'],
    });
  }
  tokens.asked.push(new URLSearchParams(String(options?.body)));
  return json(tokens.answer);
}
