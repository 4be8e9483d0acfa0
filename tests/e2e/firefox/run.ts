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

/** What an extension page has; `evaluate` runs there. */
declare const browser: {
  readonly storage: typeof Browser.storage;
  readonly sidebarAction: { readonly open: () => Promise<void> };
  readonly extension: {
    readonly getViews: (of: { readonly type: 'sidebar' }) => readonly { readonly document: Document }[];
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
  ['opens its sidebar on a click, and signs in there', signsIn],
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
  const settings = extensionSettings(sandbox.fhirBase, sandbox.exchange.fhirBase);
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
  const told = () => first.evaluate(async () => JSON.stringify(await browser.storage.session.get()));
  await inTime('the page tells', async () => ((await told()).includes('G.M. de Groot') ? true : undefined));
}

/** A sidebar is no page to WebDriver, but one to the extension's other pages. A click opens it, and nothing else may. */
async function signsIn(): Promise<void> {
  const first = await firefox.opened('welcome.html');
  await first.bringToFront();
  await first.evaluate(() => {
    const opener = document.createElement('button');
    opener.id = 'opener';
    opener.addEventListener('click', () => void browser.sidebarAction.open());
    document.body.prepend(opener);
  });
  await press(first, '#opener');
  await inSidebar(first, 'Aanmelden bij Lindewerk HIS');
  await inSidebar(first, 'Greet de Groot-van den Berg');
}

async function refers(): Promise<void> {
  const first = await firefox.opened('welcome.html');
  await inSidebar(first, 'Neem 2 vastgelegde signalen over');
  await inSidebar(first, 'Contactgegevens en reden mogen naar de welzijnscoach');
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
