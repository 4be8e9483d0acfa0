import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import type { ConsultPanel } from '../e2e/pages/consult-panel.ts';
import { ExtensionPages } from '../e2e/pages/extension-pages.ts';
import { HisChip } from '../e2e/pages/his-chip.ts';
import { HisPage } from '../e2e/pages/his-page.ts';
import { startBrowserWithExtension } from '../e2e/setup/extension-browser.ts';
import { framedAdapter, openFramed, showFramed } from '../e2e/setup/framed-his.ts';
import { type Measured, median } from './report.ts';

const rounds = 10;
const names = { widow: 'G.M. de Groot-van den Berg', worker: 'R. el Amrani' } as const;
const inPanel = { widow: 'Greet de Groot-van den Berg', worker: 'Rachid el Amrani' } as const;
const dossiers = { widow: 'eenzame-weduwe', worker: 'burn-out' } as const;
type Who = keyof typeof names;

/**
 * How long the side panel goes on showing a patient after the HIS shows another: from the moment the page changes (for
 * a page or frame that goes to its next document: that it goes) until the name is to be seen in the panel no more. The background's
 * worker is asleep each time, as it is half a minute after it was last needed.
 */
export async function measurePatientSwitch(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const profile = await mkdtemp(join(tmpdir(), 'wor-bench-'));
  const context = await startBrowserWithExtension(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await context.newPage();
    const his = new HisPage(page, sandbox);
    const chip = new HisChip(page);
    const extension = new ExtensionPages(context, sandbox);
    const settings = await extension.regionalSettings();
    await extension.setUp({
      ...settings,
      his: [
        { adapter: 'sandbox-his', record: sandbox.fhirBase },
        {
          adapter: framedAdapter.id,
          record: 'page',
          exchange: sandbox.exchange.fhirBase,
          practice: 'Lindewerk',
        },
      ],
      adapters: [framedAdapter],
    });
    await his.login('huisarts');
    for (const who of ['worker', 'widow'] as const) await his.openDossier(dossiers[who]);
    const panel = await extension.signIn(chip);

    const asleep = () => extension.killWorker(panel.page);
    const measured: Measured[] = [];
    const add = (how: string, figures: readonly number[]) => measured.push(asMeasured(how, figures));

    add(
      'in the same document',
      await alternate(async (to, from) => {
        await parkable(panel, inPanel[from]);
        await asleep();
        const parked = await whenGone(panel.page, inPanel[from]);
        const changed = await clickTab(page, names[to]);
        return (await parked()) - changed;
      }),
    );
    add(
      'by loading another page',
      await alternate(async (to, from) => {
        await parkable(panel, inPanel[from]);
        await asleep();
        const parked = await whenGone(panel.page, inPanel[from]);
        await noteLeaving(page);
        await his.openDossier(dossiers[to]);
        return (await parked()) - (await leftAt(page));
      }),
    );
    const other = new HisPage(await context.newPage(), sandbox);
    await other.openDossier(dossiers.worker);
    const tabs = { widow: page, worker: other.page };
    await page.bringToFront();
    await his.openDossier(dossiers.widow);
    add(
      'by another tab',
      await alternate(async (to, from) => {
        await parkable(panel, inPanel[from]);
        await asleep();
        const parked = await whenGone(panel.page, inPanel[from]);
        const changed = performance.timeOrigin + performance.now();
        await tabs[to].bringToFront();
        return (await parked()) - changed;
      }),
    );
    await other.page.close();

    await openFramed(page, sandbox.hisUrl);
    await showFramed(page, 'widow');
    await panel.screen.getByRole('button', { name: 'Aanmelden bij Uitwisseling Lindeveen' }).click();
    add(
      'by an iframe that goes to its next page',
      await alternate(async (to, from) => {
        await parkable(panel, from);
        await asleep();
        const parked = await whenGone(panel.page, from);
        await noteFrameLeaving(page);
        await showFramed(page, to);
        const gone = await parked();
        return gone - (await leftAt(page));
      }),
    );
    return measured;
  } finally {
    await context.close();
    await sandbox.stop();
    await rm(profile, { recursive: true, force: true });
  }
}

function asMeasured(how: string, figures: readonly number[]): Measured {
  return {
    name: `patient switch ${how}: out of sight in the panel (ms)`,
    figure: Math.max(...figures),
    bar: 100,
    note: `worst of ${figures.length}, the worker asleep; median ${median(figures).toFixed(0)}`,
  };
}

/** Back and forth between the two, who begin with the widow. */
async function alternate(one: (to: Who, from: Who) => Promise<number>): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    figures.push(await one('worker', 'widow'), await one('widow', 'worker'));
  }
  return figures;
}

/** The patient is in the panel, with all that is read of them. */
async function parkable(panel: ConsultPanel, name: string): Promise<void> {
  await expect(panel.patient).toContainText(name);
  await panel.isRead();
}

/** Milliseconds on the clock of the machine at which a name is to be seen in the panel no more; noted in the panel itself. */
async function whenGone(panel: Page, name: string): Promise<() => Promise<number>> {
  const noted = await panel.evaluateHandle((sought) => {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts, and the panel hides what it parks
    const isGone = () => !document.body.innerText.includes(sought);
    return {
      gone: new Promise<number>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!isGone()) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    };
  }, name);
  return () => noted.evaluate(({ gone }) => gone);
}

/** Brings another open dossier to the front; when. */
async function clickTab(page: Page, name: string): Promise<number> {
  return page.evaluate((words) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('.tabs a')];
    const now = performance.timeOrigin + performance.now();
    tabs.find(({ textContent }) => textContent?.includes(words))?.click(); // a tab has text, and is there
    return now;
  }, name);
}

/** Notes, where the next page can read it, when this one goes. */
async function noteLeaving(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.addEventListener('pagehide', () =>
      sessionStorage.setItem('left', String(performance.timeOrigin + performance.now())),
    ),
  );
}

/** The same of the page in the frame. */
async function noteFrameLeaving(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.addEventListener('pagehide', () =>
      // there is one
      sessionStorage.setItem('left', String(performance.timeOrigin + performance.now())),
    ),
  );
}

async function leftAt(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('left')));
}
