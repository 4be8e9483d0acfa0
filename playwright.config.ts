import { defineConfig } from '@playwright/test';

/** For the stories without an extension; those with one start a whole Chromium of their own. */
const chromium = process.env.CHROMIUM_SHELL_PATH ?? process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A worker keeps its window: between stories Playwright empties it (storage, cookies, routes, scripts, pages).
    reuseContext: true,
    // A trace of every story takes a quarter of the time; ask for one with `npm run e2e -- --trace on -g "…"`.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
