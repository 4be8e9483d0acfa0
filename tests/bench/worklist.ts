import { type Browser, chromium, type Page } from '@playwright/test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { watchMainThread } from './main-thread.ts';
import type { Measured } from './report.ts';

/** About one in seven is still open, or ended so lately that it is shown. */
const referrals = 14_000;

/** A list of some 2,000 lines: what reading, sorting, searching, filtering and scrolling ask of the main thread. */
export async function measureWorklist(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict', referrals, stories: 'left-out' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await watchList(browser, sandbox.hisUrl);
  } finally {
    await browser.close();
    await sandbox.stop();
  }
}

async function watchList(browser: Browser, hisUrl: string): Promise<readonly Measured[]> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  page.setDefaultTimeout(120_000);
  const reading = await watchMainThread(page, async () => {
    await page.goto(`${hisUrl}/launch?user=poh&view=worklist`);
    await page.waitForSelector('.worklist__row');
    await page
      .getByRole('group', { name: 'Toon' })
      .getByText(/^Alles/)
      .click();
    await painted(page);
  });
  const lines = (await page.getByRole('table').getAttribute('aria-rowcount')) ?? '?'; // there is always a table
  const using = await watchMainThread(page, () => use(page));
  const figure = (what: string, { own, byTheClock }: typeof reading): Measured => ({
    name: `worklist: longest task while ${what} (ms of its own)`,
    figure: own,
    bar: 50,
    note: `${lines} lines; by the clock, with what else this machine does, ${byTheClock.toFixed(0)} ms`,
  });
  return [figure('reading', reading), figure('sorting, searching, filtering and scrolling', using)];
}

async function use(page: Page): Promise<void> {
  for (const column of ['Patiënt', 'Coach', 'Eerste contact', 'Dagen']) {
    await page.getByRole('columnheader', { name: column }).getByRole('button').click();
    await painted(page);
  }
  for (const letters of ['v', 'va', 'van', '']) {
    await page.getByRole('textbox', { name: 'Zoek op naam' }).fill(letters);
    await painted(page);
  }
  for (const show of [/^Van mij/, /^Te laat/, /^Alles/]) {
    await page.getByRole('group', { name: 'Toon' }).getByText(show).click();
    await painted(page);
  }
  await page.locator('.name-button').first().focus();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('j');
    await painted(page);
  }
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 1_500);
    await painted(page);
  }
}

function painted(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
