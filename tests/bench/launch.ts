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
const windowOpens = 1_000;
const patient = 'eenzame-weduwe';

/**
 * Cold launch to a readable checklist, against a bare page that authorises with the published fhirclient bundle and
 * reads Patient and Condition: same server, same run, alternating, a new browser context each time.
 */
export async function measureLaunch(executablePath: string): Promise<Measured> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const bare = await serveBarePage();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const launch = `${sandbox.hisUrl}/launch?user=huisarts&patient=${patient}`;
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timeUntil(browser, launch, 'li[data-status="recorded"]'));
      theirs.push(await timeUntil(browser, `${launch}&app=${bare.url}`, '#conditions li'));
    }
  } finally {
    await browser.close();
    await bare.stop();
    await sandbox.stop();
  }
  return {
    name: 'cold launch → checklist readable, against a bare page',
    figure: median(ours) / median(theirs),
    bar: 1,
    note: `median ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, ${rounds} rounds`,
  };
}

/**
 * By the page's own clock, at the first frame that shows what is waited for. The page tells it by itself: what drives
 * the browser would run a script of its own in every page of a launch to look whether it is there yet.
 */
async function timeUntil(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  await page.addInitScript(tellWhenShown, { selector, shownAt });
  await page.waitForTimeout(windowOpens);
  const told = page.waitForEvent('console', (message) => message.text().startsWith(shownAt));
  const started = performance.timeOrigin + performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const took = Number((await told).text().slice(shownAt.length)) - started;
  await context.close();
  return took;
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
