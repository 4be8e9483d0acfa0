import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
// fhirclient takes fetch from `window`; the extension's pages and worker have an address of their own.
vi.stubGlobal('window', globalThis);
vi.stubGlobal('location', { origin: 'chrome-extension://ours' });

const { loadSession, saveSession, dropSession } = await import(
  '../../../../extension/session/kept-session.ts'
);
const { sessionTransport } = await import('../../../../extension/session/smart-session.ts');
type KeptSession = NonNullable<Awaited<ReturnType<typeof loadSession>>>;

/** A server that rotates its refresh tokens, and takes each of them once. */
let server: { readonly url: string; readonly stop: () => Promise<void> };
let refreshes: string[];
let valid: string;
/** Methods of requests for resources that arrived. */
let asked: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  refreshes = [];
  asked = [];
  valid = 'token-1';
  server = await startServer();
});
afterEach(() => server.stop());

describe('a session that must be refreshed', () => {
  test('is refreshed once for worker and panel together: the refresh token may be spent only once', async () => {
    await saveSession(session({ expiresAt: 1 }));
    const [worker, panel] = [sessionTransport(await kept()), sessionTransport(await kept())];

    const answers = await Promise.all([worker.request(read), panel.request(read), worker.request(read)]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(refreshes).toEqual(['refresh-1']);
  });

  test('is found again, refreshed, by a worker that starts anew after the last one was killed', async () => {
    await saveSession(session({ expiresAt: 1 }));
    await sessionTransport(await kept()).request(read); // and then that worker is gone

    const next = sessionTransport(await kept());

    expect((await next.request(read)).status).toBe(200);
    expect(refreshes).toEqual(['refresh-1']);
    expect((await kept()).tokenResponse.refresh_token).toBe('refresh-2');
  });

  test('is found refreshed by a panel that still has the tokens of before', async () => {
    await saveSession(session());
    const panel = sessionTransport(await kept());
    await panel.request(read);
    valid = 'token-9'; // revoked at the server
    await sessionTransport(await kept()).request(read); // the worker refreshes

    expect((await panel.request(read)).status).toBe(200);
    expect(refreshes).toEqual(['refresh-1']);
  });
});

describe('a session that is over', () => {
  beforeEach(() => {
    valid = 'none of ours';
  });

  test('stays known as expired, so that what is on the screen can stay there', async () => {
    await saveSession(session({ expiresAt: 1, refresh: 'spent' }));

    await expect(sessionTransport(await kept()).request(read)).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
    expect((await kept()).status).toBe('expired');
  });

  test('does not come back after signing out, whoever is still at work with it', async () => {
    await saveSession(session({ expiresAt: 1 }));
    const panel = sessionTransport(await kept());
    await dropSession(server.url);

    await expect(panel.request(read)).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    expect(await loadSession(server.url)).toBeUndefined();
    expect(refreshes).toEqual([]);
  });

  test('does not end the session of somebody who signed in meanwhile', async () => {
    await saveSession(session({ expiresAt: 1 }));
    const panel = sessionTransport(await kept());
    await saveSession({ ...session(), id: 'second' });

    await expect(panel.request(read)).rejects.toMatchObject({ failure: { kind: 'session-expired' } });
    expect(await kept()).toMatchObject({ id: 'second', status: 'open' });
  });
});

test('the last word before bytes leave comes after any refresh, and keeps them in', async () => {
  await saveSession(session({ expiresAt: 1 }));
  const seen: string[] = [];
  const transport = sessionTransport(await kept(), async (method) => {
    seen.push(`${method} after ${refreshes.length} refresh`);
    if (method !== 'GET') throw new Error('another patient');
  });

  await expect(transport.request({ method: 'POST', path: 'Task', body: {} })).rejects.toThrow(
    'another patient',
  );
  await transport.request(read);

  expect(seen).toEqual(['POST after 1 refresh', 'GET after 1 refresh']);
  expect(asked, 'nothing of the write was heard').toEqual(['GET']);
});

const read = { method: 'GET', path: 'Patient/1' } as const;

async function kept(): Promise<KeptSession> {
  const found = await loadSession(server.url);
  if (found === undefined) throw new Error('no session');
  return found;
}

function session({ expiresAt = 4_000_000_000, refresh = 'refresh-1' } = {}): KeptSession {
  return {
    id: 'first',
    status: 'open',
    iss: server.url,
    clientId: 'wor-extension',
    tokenUri: `${server.url}/token`,
    expiresAt,
    tokenResponse: { access_token: 'token-1', refresh_token: refresh, scope: 'user/*.rs online_access' },
    user: 'Practitioner/1',
    missing: [],
    partly: [],
  };
}

async function startServer() {
  const http = createServer((request, response) => {
    const chunks: string[] = [];
    request.on('data', (chunk) => chunks.push(String(chunk)));
    request.on('end', () => {
      if (request.url !== '/token') asked.push(request.method ?? ''); // always told
      const [status, body] =
        request.url === '/token' ? refresh(chunks.join('')) : resource(request.headers.authorization ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}`,
    stop: () => new Promise<void>((resolve) => http.close(() => resolve())),
  };
}

function refresh(form: string): readonly [number, object] {
  const token = new URLSearchParams(form).get('refresh_token') ?? '';
  if (token !== `refresh-${refreshes.length + 1}`) return [400, { error: 'invalid_grant' }];
  refreshes.push(token);
  valid = `token-${refreshes.length + 1}`;
  return [200, { access_token: valid, refresh_token: `refresh-${refreshes.length + 1}`, expires_in: 3600 }];
}

function resource(authorization: string): readonly [number, object] {
  return authorization === `Bearer ${valid}` ? [200, { resourceType: 'Patient', id: '1' }] : [401, {}];
}
