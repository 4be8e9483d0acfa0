import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { ExtensionPages } from '../e2e/pages/extension-pages.ts';
import { HisChip } from '../e2e/pages/his-chip.ts';
import { startBrowserWithExtension } from '../e2e/setup/extension-browser.ts';
import { type Measured, median } from './report.ts';

const rounds = 30;
/** The same page three times on one server: our adapter knows the first address, an empty script the second, none the third. */
const paths = {
  with: '/his/dossier/twintig-jaar',
  empty: '/leeg/dossier/twintig-jaar',
  without: '/kopie/dossier/twintig-jaar',
} as const;
type Which = keyof typeof paths;
const orders: readonly (readonly Which[])[] = [
  ['with', 'empty', 'without'],
  ['empty', 'without', 'with'],
  ['without', 'with', 'empty'],
];

/**
 * What the extension costs a HIS page: how long a dossier takes until it is loaded, with our script for its address
 * over an empty script of another extension, which is what a browser needs to run any; and over none. Alternating, same
 * browser, same server. As in a practice, the page before is a dossier too, which our
 * script leaves, and the background sleeps. Nothing is switched on or off in between: that keeps the extension busy
 * with itself while the next page loads. Also the work it gives the page's own
 * thread until all is quiet (script, style and layout, ours comes after the load), and how far anything in the page
 * moves for it.
 */
export async function measurePageLoad(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const profile = await mkdtemp(join(tmpdir(), 'wor-bench-'));
  const empty = await writeEmptyExtension(join(profile, 'empty'));
  const context = await startBrowserWithExtension(
    profile,
    { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
    'unseen',
    [empty],
  );
  const extension = new ExtensionPages(context, sandbox);
  const loads = { with: [] as Load[], empty: [] as Load[], without: [] as Load[] };
  const moved = { with: [] as number[], empty: [] as number[], without: [] as number[] };
  const page = await context.newPage();
  const copy = await serveCopy(page, sandbox);
  try {
    await extension.setUp();
    await page.goto(copy.origin + paths.with);
    await expect.poll(() => new HisChip(page).says(), 'the extension is at work').not.toBe('');
    for (let round = 0; round < rounds; round += 1) {
      for (const which of orders[round % orders.length] ?? []) {
        await page.goto(copy.origin + paths[which], { waitUntil: 'networkidle' });
        await extension.killWorker(page);
        await quiet(page);
        loads[which].push(await load(page, copy.origin + paths[which]));
        moved[which].push(await layoutShift(page));
      }
    }
  } finally {
    await context.close();
    copy.stop();
    await sandbox.stop();
    await rm(profile, { recursive: true, force: true });
  }
  const middle = (of: 'loaded' | 'work') => ({
    ours: median(loads.with.map((one) => one[of])),
    empty: median(loads.empty.map((one) => one[of])),
    theirs: median(loads.without.map((one) => one[of])),
  });
  const [loaded, work] = [middle('loaded'), middle('work')];
  const later = loads.with
    .map((one, round) => one.loaded - (loads.empty[round]?.loaded ?? Number.NaN)) // every round has both
    .toSorted((one, other) => one - other);
  const [low, high] = [later[Math.floor(rounds / 4)], later[Math.floor((3 * rounds) / 4)]].map(
    (one) => one?.toFixed(0), // there are rounds
  );
  return [
    {
      name: 'load of a HIS page with the extension, against an empty one',
      figure: loaded.ours / loaded.empty,
      bar: 1.02,
      note:
        `median ${loaded.ours.toFixed(1)} ms against ${loaded.empty.toFixed(1)} ms, with none ${loaded.theirs.toFixed(1)}; ${rounds} rounds, ` +
        `half of them ${low} to ${high} ms later; work until quiet ${work.ours.toFixed(1)}, ${work.empty.toFixed(1)}, ${work.theirs.toFixed(1)} ms`,
      needed: 'a smaller script in the page: parsing it is what is left beside an empty one',
    },
    {
      name: 'layout shift in the HIS page (score)',
      figure: Math.max(...moved.with),
      bar: 0,
      note: `${Math.max(...moved.with)}, worst of ${rounds} loads; without it ${Math.max(...moved.without)}`,
    },
  ];
}

/** An extension with an empty script for its address, run when ours is. */
async function writeEmptyExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    content_scripts: [{ matches: ['http://localhost/leeg/*'], js: ['empty.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}

/** A server with a dossier of the sandbox as it is now: what it takes to write one is not measured. */
async function serveCopy(page: Page, { hisUrl }: Sandbox) {
  await page.request.post(`${hisUrl}/login`, { form: { user: 'huisarts' } });
  const files = new Map<string, { readonly type: string; readonly body: Buffer }>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    files.set(pathname, { type: response.headers()['content-type'] ?? '', body: await response.body() });
  });
  await page.goto(hisUrl + paths.with, { waitUntil: 'networkidle' });
  page.removeAllListeners('response');

  const server = createServer(({ url = '' }, response) => {
    const isCopy = url === paths.without || url === paths.empty;
    const file = files.get(isCopy ? paths.with : url);
    if (file === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${address.port}`, stop };
}

/** A killed worker takes its process along, which keeps a machine busy for a moment. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
}

/** In milliseconds: until the page's load event was over; script, style and layout until the page is quiet. */
type Load = { readonly loaded: number; readonly work: number };

async function load(page: Page, url: string): Promise<Load> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { metrics } = await browser.send('Performance.getMetrics');
  await browser.detach();
  const loaded = await page.evaluate(
    () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => Number(Reflect.get(entry, 'loadEventEnd')))[0],
  );
  const work = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  return { loaded: loaded ?? Number.NaN, work };
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let score = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) score += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(score)));
      }),
  );
}
