import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { ExtensionPages } from '../pages/extension-pages.ts';
import { HisChip } from '../pages/his-chip.ts';
import { startBrowserWithExtension } from './extension-browser.ts';
import { expect, story } from './story.ts';

type ExtensionFixtures = {
  /** The extension's own pages: first page, options, side panel, worker. */
  readonly extension: ExtensionPages;
  /** What the extension shows in the HIS page of the first tab. */
  readonly chip: HisChip;
};

/** A story with the built extension in real Chromium, on the sandbox HIS. */
export const extensionStory = story.extend<ExtensionFixtures>({
  context: async ({ launchOptions }, use) => {
    // Not named after the story: without a UTF-8 locale Chromium loads no extension into a path with an "ë".
    const profile = await mkdtemp(join(tmpdir(), 'wor-profile-'));
    // A whole Chromium, and not the shell of the other stories, which has no extensions.
    const { CHROMIUM_PATH: executablePath } = process.env;
    const context = await startBrowserWithExtension(profile, {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: launchOptions.args ?? [],
    });
    const noise = listenToWorkers(context);
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
    expect(noise, 'what the worker said in its console').toEqual([]);
  },

  // A tab of its own: the first one of a browser that has just started may be the extension's page, which a story closes.
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },

  extension: async ({ context, sandbox }, use) => {
    await use(new ExtensionPages(context, sandbox));
  },

  chip: async ({ page }, use) => {
    await use(new HisChip(page));
  },
});

function listenToWorkers(context: BrowserContext): readonly string[] {
  const noise: string[] = [];
  context.on('serviceworker', (worker) => worker.on('console', (message) => noise.push(message.text())));
  for (const worker of context.serviceWorkers()) {
    worker.on('console', (message) => noise.push(message.text()));
  }
  return noise;
}

export { expect } from '@playwright/test';
