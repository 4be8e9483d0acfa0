import { test as base, expect, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts';
import { CoachDesk } from '../pages/coach-desk.ts';
import { HisPage } from '../pages/his-page.ts';
import { expectAccessible } from './accessible.ts';
import { listenForNoise, undeclared } from './console-guard.ts';
import { Exchange } from './exchange.ts';

type StoryFixtures = {
  /** The HIS in the first tab; nobody is logged in yet. */
  readonly his: HisPage;
  /** The coach's desk, in a tab of its own. */
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

  coach: async ({ context, sandbox }, use) => {
    await use(new CoachDesk(await context.newPage(), sandbox.hisUrl));
  },

  exchange: async ({ sandbox }, use) => {
    await use(new Exchange(sandbox));
  },

  quietAndAccessible: [
    async ({ context, expected }, use) => {
      const { noise } = listenForNoise(context);
      await use(undefined);
      for (const page of context.pages()) await checkAtTheEnd(page);
      expect(undeclared(noise, expected), 'what the pages said in their consoles').toEqual([]);
    },
    { auto: true },
  ],
});

async function checkAtTheEnd(page: Page): Promise<void> {
  if (page.isClosed() || page.url() === 'about:blank') return;
  await expectAccessible(page);
}

export { expect } from '@playwright/test';
