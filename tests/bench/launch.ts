import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type Browser, chromium } from '@playwright/test';
import { Hono } from 'hono';
import { listen } from '../../sandbox/listen.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { type Measured, median } from './report.ts';

const rounds = 20;
/** A new window loads the browser's own address bar, on the same cores: that is no part of a launch. */
const windowOpens = 500;
const patient = 'eenzame-weduwe';

/** Milliseconds that every request takes longer, and by how much the processor is slower. */
type Conditions = { readonly latency: 0 | 40; readonly slower: 1 | 4 };

/** Medians in milliseconds, of so many rounds in which both came to an end. */
type Medians = {
  readonly of: Conditions;
  readonly ours: number;
  readonly theirs: number;
  readonly whole: number;
};

const cases: readonly Conditions[] = [
  { latency: 0, slower: 1 },
  { latency: 40, slower: 1 },
  { latency: 0, slower: 4 },
  { latency: 40, slower: 4 },
];

/**
 * Cold launch to a readable checklist, against a bare page that authorises with the published fhirclient bundle and
 * reads Patient and Condition: same server, same run, alternating, a new browser context each time. What 40 ms a
 * request add, divided by 40, is how many requests wait for each other: the sequential round trips.
 */
export async function measureLaunch(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const bare = await serveBarePage();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const launch = `${sandbox.hisUrl}/launch?user=huisarts&patient=${patient}`;
  const medians: Medians[] = [];
  try {
    for (const conditions of cases) {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(...(await timeUntil(browser, launch, 'li[data-status="recorded"]', conditions)));
        theirs.push(...(await timeUntil(browser, `${launch}&app=${bare.url}`, '#conditions li', conditions)));
      }
      const whole = Math.min(ours.length, theirs.length);
      medians.push({ of: conditions, ours: median(ours), theirs: median(theirs), whole });
    }
  } finally {
    await browser.close();
    await bare.stop();
    await sandbox.stop();
  }
  const [quick, far] = medians;
  const trips = (who: 'ours' | 'theirs') => ((far?.[who] ?? Number.NaN) - (quick?.[who] ?? Number.NaN)) / 40; // both were measured
  return [
    ...medians.map(({ of: { latency, slower }, ours, theirs, whole }) => ({
      name: `launch → checklist against a bare page, +${latency} ms a request, CPU ÷${slower}`,
      figure: ours / theirs,
      bar: 1,
      note: `median ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, ${whole} of ${rounds} rounds`,
      needed:
        'less code to run before the checklist (the bare page runs one bundle and draws a list): see the size above',
    })),
    {
      name: 'sequential round trips, launch → checklist',
      figure: Math.round(trips('ours')),
      bar: Math.round(trips('theirs')),
      note: `ours ${trips('ours').toFixed(1)}, the bare page ${trips('theirs').toFixed(1)}: what 40 ms a request add, by 40`,
      needed: 'a request of ours that waits for another one, asked at once',
    },
  ];
}

/**
 * One round, or none where it took too long. By the page's own clock, at the first frame that shows what is waited for. The page tells it by itself: what drives
 * the browser would run a script of its own in every page of a launch to look whether it is there yet.
 */
async function timeUntil(
  browser: Browser,
  url: string,
  selector: string,
  { latency, slower }: Conditions,
): Promise<readonly number[]> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(tellWhenShown, { selector, shownAt });
  await page.waitForTimeout(windowOpens);
  const told = page
    .waitForEvent('console', (message) => message.text().startsWith(shownAt))
    .catch(() => undefined); // too late: the round does not count
  const started = performance.timeOrigin + performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const message = await told;
  await context.close();
  return message === undefined ? [] : [Number(message.text().slice(shownAt.length)) - started];
}

const shownAt = 'shown at ';

function tellWhenShown({ selector, shownAt }: { readonly selector: string; readonly shownAt: string }): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => console.debug(`${shownAt}${performance.timeOrigin + performance.now()}`));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function serveBarePage(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = join(import.meta.dirname, 'bare-page');
  const bundle = join(import.meta.dirname, '../../node_modules/fhirclient/build/fhir-client.min.js');
  const app = new Hono()
    .get('/fhir-client.min.js', async (context) =>
      context.body(await readFile(bundle, 'utf8'), 200, { 'content-type': 'text/javascript' }),
    )
    .get('/:file{(launch|index)\\.(html|js)}', async (context) => {
      const file = context.req.param('file');
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      return context.body(await readFile(join(folder, file), 'utf8'), 200, { 'content-type': type });
    });
  const server = await listen(0);
  const answer = getRequestListener(app.fetch);
  server.answerWith((request, response) => void answer(request, response));
  return { url: `http://localhost:${server.port}`, stop: server.stop };
}
