import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { chooseSettings, extensionPage, startBrowserWithExtension } from '../e2e/setup/extension-browser.ts';
import { type Measured, median } from './report.ts';

const rounds = 15;
const path = '/his/dossier/twintig-jaar';

/**
 * What the extension costs a HIS page: script, style and layout time of the page's own thread while a dossier loads,
 * with access to the page over without; alternating, same browser. Also how far anything in the page moves for it.
 */
export async function measurePageLoad(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const profile = await mkdtemp(join(tmpdir(), 'wor-bench-'));
  const context = await startBrowserWithExtension(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const busy = { with: [] as number[], without: [] as number[] };
  const moved: number[] = [];
  try {
    const options = await context.newPage();
    await setUp(options, sandbox);
    const page = await context.newPage();
    await page.request.post(`${sandbox.hisUrl}/login`, { form: { user: 'huisarts' } });
    for (let round = 0; round < rounds; round += 1) {
      for (const which of ['with', 'without'] as const) {
        await access(options, which);
        busy[which].push(await busyWhileLoading(page, sandbox.hisUrl + path));
        if (which === 'with') moved.push(await layoutShift(page));
      }
    }
  } finally {
    await context.close();
    await sandbox.stop();
    await rm(profile, { recursive: true, force: true });
  }
  const [ours, theirs] = [median(busy.with), median(busy.without)];
  return [
    {
      name: 'HIS page with the extension, against without',
      figure: ours / theirs,
      bar: 1.02,
      note: `median ${ours.toFixed(1)} ms of work against ${theirs.toFixed(1)} ms, ${rounds} rounds`,
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

/** Milliseconds of script, style and layout until the page is quiet. */
async function busyWhileLoading(page: Page, url: string): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  await page.bringToFront();
  await page.goto('about:blank');
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { metrics } = await browser.send('Performance.getMetrics');
  await browser.detach();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
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
