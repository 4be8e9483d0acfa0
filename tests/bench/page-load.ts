import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { chooseSettings, extensionPage, startBrowserWithExtension } from '../e2e/setup/extension-browser.ts';
import { type Measured, median } from './report.ts';

const rounds = 25;
const path = '/his/dossier/twintig-jaar';

/**
 * What the extension costs a HIS page: how long a dossier takes until it is loaded, with access to the page over
 * without; alternating, same browser. Also the work it gives the page's own thread until all is quiet (script, style
 * and layout, ours comes after the load), and how far anything in the page moves for it.
 */
export async function measurePageLoad(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const profile = await mkdtemp(join(tmpdir(), 'wor-bench-'));
  const context = await startBrowserWithExtension(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const loads = { with: [] as Load[], without: [] as Load[] };
  const moved: number[] = [];
  try {
    const options = await context.newPage();
    await setUp(options, sandbox);
    const page = await context.newPage();
    await page.request.post(`${sandbox.hisUrl}/login`, { form: { user: 'huisarts' } });
    for (let round = 0; round < rounds; round += 1) {
      for (const which of ['with', 'without'] as const) {
        await access(options, which);
        loads[which].push(await load(page, sandbox.hisUrl + path));
        if (which === 'with') moved.push(await layoutShift(page));
      }
    }
  } finally {
    await context.close();
    await sandbox.stop();
    await rm(profile, { recursive: true, force: true });
  }
  const middle = (of: 'loaded' | 'work') => ({
    ours: median(loads.with.map((one) => one[of])),
    theirs: median(loads.without.map((one) => one[of])),
  });
  const [loaded, work] = [middle('loaded'), middle('work')];
  return [
    {
      name: 'load of a HIS page with the extension, against without',
      figure: loaded.ours / loaded.theirs,
      bar: 1.02,
      note:
        `median ${loaded.ours.toFixed(1)} ms against ${loaded.theirs.toFixed(1)} ms, ${rounds} rounds; ` +
        `work until quiet ${work.ours.toFixed(1)} ms against ${work.theirs.toFixed(1)} ms`,
    },
    {
      name: 'layout shift in the HIS page (score)',
      figure: Math.max(...moved),
      bar: 0,
      note: `worst of ${rounds} loads`,
    },
  ];
}

const permission = 'Lindewerk (sandbox)';

async function setUp(options: Page, { hisUrl }: Sandbox): Promise<void> {
  await options.goto(extensionPage('options.html'));
  await chooseSettings(options, await (await fetch(`${hisUrl}/extension-settings.json`)).text());
  await options.getByRole('button', { name: `Toegang geven tot ${permission}` }).waitFor();
}

async function access(options: Page, which: 'with' | 'without'): Promise<void> {
  const give = options.getByRole('button', { name: `Toegang geven tot ${permission}` });
  const take = options.getByRole('button', { name: `Toegang tot ${permission} intrekken` });
  await options.bringToFront();
  await (which === 'with' ? give : take)
    .or(which === 'with' ? take : give)
    .first()
    .waitFor();
  const [click, after] = which === 'with' ? [give, take] : [take, give];
  if (await click.isVisible()) await click.click();
  await after.waitFor();
  // The scripts are registered a moment later; the extension itself says when.
  await options.waitForFunction(async (wanted) => {
    const scripts = await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts();
    return scripts.some(({ id }: { readonly id: string }) => id === 'his') === wanted;
  }, which === 'with');
}

/** In milliseconds: until the page's load event was over; script, style and layout until the page is quiet. */
type Load = { readonly loaded: number; readonly work: number };

async function load(page: Page, url: string): Promise<Load> {
  const browser = await page.context().newCDPSession(page);
  await page.bringToFront();
  await page.goto('about:blank');
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
