// The built extension in Firefox, by itself: Playwright's Firefox is not the one that people have.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { extensionSettings } from '../../../sandbox/extension-settings.ts';
import { startSandbox } from '../../../sandbox/sandbox.ts';
import { Exchange } from '../setup/exchange.ts';
import { inTime, press, says, startFirefox } from './firefox-world.ts';
import { teachesOldPage } from './teach-story.ts';

/** What an extension page has; `evaluate` runs there. */
declare const browser: {
  readonly tabs: typeof Browser.tabs;
  readonly sidebarAction: { readonly isOpen: (of: object) => Promise<boolean> };
  readonly extension: {
    readonly getViews: (of: {
      readonly type: 'sidebar' | 'popup';
    }) => readonly { readonly document: Document }[];
  };
};

const widow = 'eenzame-weduwe';
const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
const firefox = await startFirefox();

let failed = 0;
const stories: readonly (readonly [string, () => Promise<void>])[] = [
  ['installs, and opens its first page by itself: the background lives', opensFirstPage],
  ['takes the settings of the region from a file', importsSettings],
  ['shows them on the options page', showsOptions],
  ['draws the panel', drawsPanel],
  ['is let into the HIS on a click, and reads whose dossier is open', readsPage],
  ['is taught a page of 2008 with the mouse', () => teachesOldPage(firefox)],
  ['opens its sidebar from the chip in the page, with one click more', opensFromChip],
  ['signs in there', signsIn],
  ['refers, once', refers],
  ['says nothing in any console', async () => assert.deepEqual(firefox.noise, [])],
];
try {
  for (const [name, tell] of stories) {
    const error = await tell().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== undefined) failed += 1;
    console.log(`${error === undefined ? 'ok  ' : 'FAIL'} Firefox ${name}`);
    if (error !== undefined) console.log(error);
  }
} finally {
  await firefox.stop();
  await sandbox.stop();
}
console.log(`\n${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function opensFirstPage(): Promise<void> {
  await firefox.install();
  await says(await firefox.opened('welcome.html'), 'Welzijn op Recept is geïnstalleerd');
}

async function importsSettings(): Promise<void> {
  const page = await firefox.opened('welcome.html');
  const file = join(firefox.folder, 'instellingen.json');
  const settings = extensionSettings(sandbox.fhirBase, sandbox.exchange.fhirBase, sandbox.appUrl);
  await writeFile(file, JSON.stringify(settings));
  const input = await page.$('input[type=file]');
  assert.ok(input, 'there is a place to choose a file');
  await input.uploadFile(file);
  await says(page, 'De instellingen zijn ingelezen.');
  await says(page, 'Toegang geven tot Lindewerk');
}

async function showsOptions(): Promise<void> {
  const page = await firefox.open('options.html');
  await says(page, 'Instellingen');
  await says(page, 'De instellingen kloppen.');
  await says(page, 'extensions.allizom.org');
  await page.close();
}

async function drawsPanel(): Promise<void> {
  const page = await firefox.open('sidepanel.html');
  await says(page, 'Open een dossier in uw HIS');
  await page.close();
}

async function readsPage(): Promise<void> {
  const first = await firefox.opened('welcome.html');
  await first.bringToFront();
  await press(first, '.setting .button--primary');
  await says(first, 'Toegang gegeven');

  const his = await firefox.newPage(`${sandbox.hisUrl}/login`);
  await his.evaluate(async () => {
    await fetch('/login', { method: 'POST', body: new URLSearchParams({ user: 'huisarts' }) });
  });
  await his.goto(`${sandbox.hisUrl}/his/dossier/${widow}`);
  const told = () =>
    first.evaluate(async () => {
      const asked = (await browser.tabs.query({})).map(({ id = 0 }) =>
        browser.tabs.sendMessage(id, { kind: 'read-now' }).catch(() => undefined),
      );
      return JSON.stringify(await Promise.all(asked));
    });
  await inTime('the page tells', async () => ((await told()).includes('G.M. de Groot') ? true : undefined));
}

/**
 * Firefox takes a click in a page of the extension only, so the chip has one shown at the toolbar. That page is none
 * to WebDriver: a real click elsewhere in the extension carries the press on its button.
 */
async function opensFromChip(): Promise<void> {
  const his = await firefox.pageAt(`${sandbox.hisUrl}/his/dossier/${widow}`);
  await his.bringToFront();
  const chip = await inTime('the chip stands in the page', () => middleOfChip(his));
  await his.mouse.click(chip.x, chip.y);
  await his.keyboard.press('Enter'); // in the card, the way to the panel has the focus
  const first = await firefox.opened('welcome.html');
  await inTime('the page at the toolbar asks for a click', async () => {
    const seen = await first.evaluate(() => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      return popup?.document.activeElement?.textContent;
    });
    return seen === 'Open paneel' ? true : undefined;
  });
  await first.evaluate(() => {
    document.addEventListener(
      'click',
      () => browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('button')?.click(),
      { once: true },
    );
  });
  await press(first, 'h1');
  await inTime('the sidebar is open', async () =>
    (await first.evaluate(() => browser.sidebarAction.isOpen({}))) ? true : undefined,
  );
}

/** Where to click, in pixels. The chip keeps its inside to itself; the element it hangs on is the page's to see. */
async function middleOfChip(his: Page): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return his.evaluate(() => {
    const box = document.querySelector('[style*="2147483646"]')?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  });
}

/** A sidebar is no page to WebDriver, but one to the extension's other pages. */
async function signsIn(): Promise<void> {
  const first = await firefox.opened('welcome.html');
  await inSidebar(first, 'Aanmelden bij Lindewerk HIS');
  await inSidebar(first, 'Greet de Groot-van den Berg');
}

async function refers(): Promise<void> {
  const first = await firefox.opened('welcome.html');
  await inSidebar(first, 'Neem 2 vastgelegde signalen over');
  await inSidebar(first, 'Beide, mondeling');
  await inSidebar(first, 'Verstuur verwijzing');
  const exchange = new Exchange(sandbox);
  await inTime('the referral arrives', async () =>
    (await exchange.of('Task', widow)).length === 1 ? true : undefined,
  );
}

/** Waits until the sidebar says so, and presses it if it can be pressed. */
async function inSidebar(first: Page, words: string): Promise<void> {
  await inTime(`"${words}" in the sidebar`, () =>
    first.evaluate((sought) => {
      const [sidebar] = browser.extension.getViews({ type: 'sidebar' });
      const found = [...(sidebar?.document.querySelectorAll<HTMLElement>('button, label, h1') ?? [])].find(
        (element) =>
          element.textContent?.includes(sought) && element.getAttribute('aria-disabled') !== 'true',
      );
      if (found === undefined) return undefined;
      found.click();
      return true;
    }, words),
  );
}
