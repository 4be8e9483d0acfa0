import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts';
import { CoachDesk } from '../pages/coach-desk.ts';
import { HisPage } from '../pages/his-page.ts';
import { expectAccessible } from './accessible.ts';
import { listenForNoise, undeclared } from './console-guard.ts';
import { Exchange } from './exchange.ts';

type StoryFixtures = {
  /** The HIS in the first tab; no one is logged in yet. */
  readonly his: HisPage;
  /** The coach's desk, in a window of its own: a tab behind another draws nothing, and its clicks take seconds. */
  readonly coach: CoachDesk;
  /** What the FHIR server holds, seen from outside. */
  readonly exchange: Exchange;
  /** Declares console noise that this story provokes, such as the browser's own line about a 403. */
  readonly expectNoise: (...patterns: readonly RegExp[]) => void;
  readonly quietAndAccessible: undefined;
};

type WorkerFixtures = {
  readonly mode: 'strict' | 'lax';
  /** Whom the HIS opens an app for that signs in by itself. */
  readonly standalonePatient: 'chosen' | 'none';
  readonly sandbox: Sandbox;
};

/** A story of one role, in a real browser against the real sandbox. Fails on console noise and on axe violations. */
export const story = base.extend<StoryFixtures & { expected: RegExp[] }, WorkerFixtures>({
  mode: ['strict', { option: true, scope: 'worker' }],

  standalonePatient: ['chosen', { option: true, scope: 'worker' }],

  sandbox: [
    async ({ mode, standalonePatient }, use) => {
      const sandbox = await startSandbox({ port: 0, appPort: 0, mode, standalonePatient });
      await use(sandbox);
      await sandbox.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  expected: async ({ sandbox }, use) => {
    await sandbox.reset();
    await use([]);
  },

  expectNoise: async ({ expected }, use) => {
    await use((...patterns) => expected.push(...patterns));
  },

  his: async ({ page, sandbox }, use) => {
    await use(new HisPage(page, sandbox));
  },

  coach: async ({ browser, sandbox, expected }, use) => {
    const desk = await browser.newContext();
    const check = watch(desk, expected);
    await use(new CoachDesk(await desk.newPage(), sandbox.hisUrl));
    await check();
    await desk.close();
  },

  exchange: async ({ sandbox }, use) => {
    await use(new Exchange(sandbox));
  },

  quietAndAccessible: [
    async ({ context, expected }, use) => {
      const check = watch(context, expected);
      await use(undefined);
      await check();
    },
    { auto: true },
  ],
});

/** Listens to these pages from now on. What it gives back fails on noise, and on what axe finds in any of them. */
function watch(context: BrowserContext, expected: readonly RegExp[]): () => Promise<void> {
  const { noise } = listenForNoise(context);
  return async () => {
    for (const page of context.pages())
      if (!page.isClosed() && page.url() !== 'about:blank') await expectAccessible(page);
    expect(undeclared(noise, expected), 'what the pages said in their consoles').toEqual([]);
  };
}

export { expect } from '@playwright/test';
