import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { chooseSettings, extensionPage } from '../setup/extension-browser.ts';
import { ConsultPanel } from './consult-panel.ts';
import type { HisChip } from './his-chip.ts';

/** What the worker has; `evaluate` runs there. */
declare const chrome: typeof Browser;

/** Settings as IT writes them; not checked here. */
export type SettingsJson = Readonly<Record<string, unknown>>;

/** The extension's own pages and its worker, in one browser. */
export class ExtensionPages {
  readonly context: BrowserContext;
  private readonly sandbox: Sandbox;

  constructor(context: BrowserContext, sandbox: Sandbox) {
    this.context = context;
    this.sandbox = sandbox;
  }

  /** The settings file that the region gives to practices. */
  async regionalSettings(): Promise<SettingsJson> {
    return (await fetch(`${this.sandbox.hisUrl}/extension-settings.json`)).json();
  }

  /** The page that opens by itself after installing. */
  async firstPage(): Promise<Page> {
    const page = await this.page('welcome.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  }

  /** What a user does once: gives the first page the settings file, and each HIS that is to be read its access. */
  async setUp(settings?: SettingsJson): Promise<void> {
    const page = await this.firstPage();
    await this.choose(page, settings ?? (await this.regionalSettings()));
    await this.allow(page);
    await page.close();
  }

  /** Gives access on a page that asks for it; one site, so one click is for all. */
  async allow(page: Page): Promise<void> {
    await page
      .getByRole('button', { name: /^Toegang geven tot / })
      .first()
      .click();
    await expect(page.getByText('Toegang gegeven').first()).toBeVisible();
  }

  /** Chooses a settings file on the first page or the options page. */
  async choose(page: Page, settings: SettingsJson): Promise<void> {
    await chooseSettings(page, JSON.stringify(settings));
  }

  async openOptions(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(extensionPage('options.html'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  }

  /** Opens the real side panel, from the chip in the HIS page. */
  async openPanel(chip: HisChip): Promise<ConsultPanel> {
    await expect.poll(() => chip.says()).not.toBe('');
    await chip.open();
    await chip.pressOpenPanel();
    return new ConsultPanel(await this.page('sidepanel.html'));
  }

  /** Opens the side panel and signs in at this server. */
  async signIn(chip: HisChip, server = 'Lindewerk HIS'): Promise<ConsultPanel> {
    const panel = await this.openPanel(chip);
    await panel.screen.getByRole('button', { name: `Aanmelden bij ${server}` }).click();
    await panel.isRead();
    return panel;
  }

  /** A page of the extension that opens by itself; it begins as an empty one. */
  private async page(name: string): Promise<Page> {
    const found = () => this.context.pages().find((page) => page.url().endsWith(`/${name}`));
    await expect.poll(() => found()?.url(), { message: `${name} opens` }).toBeDefined();
    const page = found();
    if (page === undefined) throw new Error(`${name} closed again`);
    return page;
  }

  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  /** Ends this life of the extension, as an update does; a browser that is driven from outside begins no other. */
  async end(): Promise<void> {
    const worker = await this.worker();
    worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it does not live to answer
  }

  /** Makes every kept token one that has run out, so that the next request refreshes it. */
  async tokensRunOut(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async () => {
      const kept = await chrome.storage.session.get();
      const sessions = Object.entries(kept).filter(([place]) => place.startsWith('session:'));
      await chrome.storage.session.set(
        Object.fromEntries(sessions.map(([place, session]) => [place, { ...Object(session), expiresAt: 1 }])),
      );
    });
  }

  /** Lets the quarter of an hour be over after which the worker looks for news. */
  async quarterPasses(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async () => {
      const alarm = await chrome.alarms.get('news');
      if (alarm === undefined) throw new Error('nobody looks for news');
      await chrome.alarms.create('news', { when: Date.now(), periodInMinutes: alarm.periodInMinutes });
    });
  }

  /** The number on the toolbar button. */
  async badge(): Promise<string> {
    return (await this.worker()).evaluate(() => chrome.action.getBadgeText({}));
  }

  /** Opens another window of the browser on this address. */
  async openWindow(url: string): Promise<{ readonly windowId: number; readonly tabId: number }> {
    return (await this.worker()).evaluate(async (address) => {
      const { id: windowId, tabs: [tab] = [] } = (await chrome.windows.create({ url: address })) ?? {};
      if (windowId === undefined || tab?.id === undefined) throw new Error('no window came');
      return { windowId, tabId: tab.id };
    }, url);
  }

  /** Opens a tab in this window. */
  async openTab(url: string, windowId: number): Promise<void> {
    await (await this.worker()).evaluate(async (made) => void (await chrome.tabs.create(made)), {
      url,
      windowId,
    });
  }

  /** Drags a tab to the window of the first HIS tab, where it comes in front. */
  async moveTab(tabId: number, to: Page): Promise<void> {
    const url = to.url();
    await (await this.worker()).evaluate(
      async ([tab, address]) => {
        const [there] = await chrome.tabs.query({ url: address.replace(/:\d+/, '') });
        if (there === undefined) throw new Error('there is no such tab');
        await chrome.tabs.move(tab, { windowId: there.windowId, index: -1 });
        await chrome.tabs.update(tab, { active: true });
      },
      [tabId, url] as const,
    );
  }

  /** Kills the worker as the browser may do at any moment. */
  async killWorker(from: Page): Promise<void> {
    const browser = await this.context.newCDPSession(from);
    const dead = new Promise<void>((resolve) => {
      browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await browser.send('ServiceWorker.enable');
    await browser.send('ServiceWorker.stopAllWorkers');
    await dead;
    await browser.detach();
  }
}
