import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { firefoxPath } from '../setup/firefox.ts';

/** What an extension page has; `evaluate` runs there. */
declare const browser: typeof Browser;

const build = join(import.meta.dirname, '../../../dist/extension/firefox-mv3');
const addOnId = 'consult@welzijnoprecept.example';
/** Firefox gives every installation its own; a test must know it beforehand. */
const address = 'moz-extension://5f1d0f6e-7c1b-4f0a-9d53-0b6a3c1e7a11';
/** Milliseconds for what Firefox does by itself. */
const patience = 30_000;

/** A Firefox of its own over WebDriver BiDi, with a folder for what a story needs on disk. */
export async function startFirefox() {
  const folder = await mkdtemp(join(tmpdir(), 'wor-firefox-'));
  const firefox = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: join(folder, 'profile'),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: new URL(address).hostname }),
      // Firefox's own question "allow this?" is no page, and counts as answered; the extension must still ask on a click.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const noise: string[] = [];
  const listen = (page: Page) => {
    if (page.listenerCount('console') > 0) return;
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
  };

  /** The page by its own word: for one that WebDriver did not open, puppeteer goes on saying about:blank. */
  const opened = (name: string) => pageAt(`${address}/${name}`);
  async function pageAt(address: string): Promise<Page> {
    return inTime(`${address} opens`, async () => {
      for (const page of await firefox.pages()) {
        listen(page);
        const url = await page.evaluate(() => location.href).catch(() => ''); // going from one page to the next
        if (url === address) return page;
      }
      return undefined;
    });
  }

  return {
    folder,
    noise,
    opened,
    pageAt,
    install: () => firefox.installExtension(build),
    /** WebDriver may not go to pages of an extension, so one of them opens the others. */
    async open(name: string): Promise<Page> {
      const first = await opened('welcome.html');
      await first.evaluate((path) => void browser.tabs.create({ url: path }), `/${name}`);
      return opened(name);
    },
    async newPage(url: string): Promise<Page> {
      const page = await firefox.newPage();
      listen(page);
      await page.goto(url);
      return page;
    },
    async stop(): Promise<void> {
      await firefox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asked again and again from here: puppeteer's own waiting at times never ends in a page it did not open. */
export async function inTime<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`in vain: ${what}`);
}

/** Waits until the page says so. */
export async function says(page: Page, words: string): Promise<void> {
  await inTime(`"${words}" stands on the page`, async () =>
    (await page.evaluate((sought) => document.body.textContent.includes(sought), words)) ? true : undefined,
  );
}

/** Clicks as a user does. */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await page.$(selector);
  if (button === null) throw new Error(`there is no ${selector} to press`);
  await button.click();
}
