import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appConfig } from '../../../sandbox/app-config.ts';
import { createStaticApp } from '../../../sandbox/static-app.ts';
import { readConfig } from '../../../shared/config/config.ts';

const config = appConfig('http://localhost:4300/fhir');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-app-'));
  await mkdir(join(folder, 'app/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not for the web');
  const policy = "default-src 'none'; connect-src 'self' https:; base-uri 'none'";
  await writeFile(join(folder, 'app/launch.html'), `<!doctype html><meta content="${policy}">`);
  await writeFile(join(folder, 'app/assets/main-Ab3dE_6h.js'), 'export {};');
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (path: string) => createStaticApp(join(folder, 'app'), config).request(path);

describe('the app as the sandbox hosts it', () => {
  test('talks to the issuers of its configuration only, and is framed by them only', async () => {
    const policy = (await ask('/launch.html')).headers.get('content-security-policy');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://localhost:4300;");
    expect(policy).toContain('frame-ancestors http://localhost:4300;');
    expect(policy).not.toContain('unsafe');
  });

  test('lets its own issuers in, which have no TLS, where the pages allow nothing without', async () => {
    expect(await (await ask('/launch.html')).text()).toContain(
      "connect-src 'self' https: http://localhost:4300;",
    );
  });

  test('lets no text become markup or code', async () => {
    const policy = (await ask('/launch.html')).headers.get('content-security-policy');

    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types wor-map-worker");
  });

  test('sends what INSTALL tells practice IT to send', async () => {
    const install = await readFile('docs/INSTALL.md', 'utf8');
    const [, told = ''] = /^Content-Security-Policy: (.*)$/m.exec(install) ?? [];
    const sent = (await ask('/launch.html')).headers.get('content-security-policy');

    expect(sent?.replaceAll('http://localhost:4300', 'https://his.example.nl')).toBe(told);
  });

  test.each(['index', 'launch', 'launch-worklist', 'launch-volume', 'launch-coach'])(
    '%s.html says so itself, for a host that sends no headers',
    async (page) => {
      const html = await readFile(`smart-app/${page}.html`, 'utf8');

      expect(html, 'and asks for TLS').toContain("connect-src 'self' https:; ");
      expect(html).toMatch(
        /Content-Security-Policy"\s+content="[^"]*require-trusted-types-for 'script'; trusted-types ('none'|wor-map-worker)"/,
      );
    },
  );

  test.each([
    { path: '/launch.html', cached: 'no-store', because: 'a new build must show' },
    { path: '/config.json', cached: 'no-store', because: 'a changed setting must show' },
    {
      path: '/assets/main-Ab3dE_6h.js',
      cached: 'public, max-age=31536000, immutable',
      because: 'its name holds its content',
    },
  ])('$path is kept as $cached: $because', async ({ path, cached }) => {
    const answer = await ask(path);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe(cached);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00', '/absent.html'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('serves a config.json that the app accepts', async () => {
    expect(readConfig(await (await ask('/config.json')).json())).toMatchObject({ ok: true });
  });
});
