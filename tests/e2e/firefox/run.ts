// The built extension in Firefox, by itself: Playwright's Firefox is not the one that people have.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { extensionSettings } from '../../../sandbox/extension-settings.ts';
import { firefoxPath } from '../setup/firefox.ts';

/** What an extension page has; `evaluate` runs there. */
declare const browser: typeof Browser;

const build = join(import.meta.dirname, '../../../dist/extension/firefox-mv3');
const addOnId = 'consult@welzijnoprecept.example';
/** Firefox gives every installation its own; a test must know it beforehand. */
const address = 'moz-extension://5f1d0f6e-7c1b-4f0a-9d53-0b6a3c1e7a11';
/** Milliseconds for what Firefox does by itself. */
const patience = 30_000;

const folder = await mkdtemp(join(tmpdir(), 'wor-firefox-'));
const firefox = await launch({
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  userDataDir: join(folder, 'profile'),
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: new URL(address).hostname }),
  },
});
const noise: string[] = [];

let failed = 0;
const stories: readonly (readonly [string, () => Promise<void>])[] = [
  ['installs, and opens its first page by itself: the background lives', opensFirstPage],
  ['takes the settings of the region from a file', importsSettings],
  ['shows them on the options page', showsOptions],
  ['draws the panel', drawsPanel],
  ['says nothing in any console', async () => assert.deepEqual(noise, [])],
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
  await firefox.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function opensFirstPage(): Promise<void> {
  await firefox.installExtension(build);
  const page = await opened('welcome.html');
  await says(page, 'Welzijn op Recept is geïnstalleerd');
}

async function importsSettings(): Promise<void> {
  const page = await opened('welcome.html');
  const file = join(folder, 'instellingen.json');
  const settings = extensionSettings('http://localhost:4300/fhir', 'http://localhost:4300/exchange/fhir');
  await writeFile(file, JSON.stringify(settings));
  const input = await page.$('input[type=file]');
  assert.ok(input, 'there is a place to choose a file');
  await input.uploadFile(file);
  await says(page, 'De instellingen zijn ingelezen.');
  await says(page, 'Toegang geven tot Lindewerk');
}

async function showsOptions(): Promise<void> {
  const page = await open('options.html');
  await says(page, 'Instellingen');
  await says(page, 'De instellingen kloppen.');
  await says(page, 'extensions.allizom.org');
  await page.close();
}

async function drawsPanel(): Promise<void> {
  const page = await open('sidepanel.html');
  await says(page, 'Open een dossier in uw HIS');
  await page.close();
}

/** WebDriver may not go to pages of an extension, so one of them opens the others. */
async function open(name: string): Promise<Page> {
  const first = await opened('welcome.html');
  await first.evaluate((path) => void browser.tabs.create({ url: path }), `/${name}`);
  return opened(name);
}

/** The page by its own word: for one that WebDriver did not open, puppeteer goes on saying about:blank. */
async function opened(name: string): Promise<Page> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    for (const page of await firefox.pages()) {
      listen(page);
      const url = await page.evaluate(() => location.href).catch(() => ''); // going from one page to the next
      if (url === `${address}/${name}`) return page;
    }
  }
  throw new Error(`${name} did not open`);
}

/** Asked again and again from here: puppeteer's own waiting at times never ends in a page it did not open. */
async function says(page: Page, words: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await page.evaluate((sought) => document.body.textContent.includes(sought), words)) return;
  }
  throw new Error(`"${words}" does not stand on the page`);
}

function listen(page: Page): void {
  if (page.listenerCount('console') > 0) return;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
}
