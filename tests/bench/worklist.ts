import { type Browser, chromium, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { watchMainThread } from './main-thread.ts';
import { type Measured, median } from './report.ts';
import { measureTaps } from './taps.ts';

/** About one in seven is still open, or ended so lately that it is shown. */
const referrals = 14_000;

/** A list of some 2,000 lines: what reading, sorting, searching, filtering and scrolling ask of the main thread. */
export async function measureWorklist(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict', referrals, stories: 'left-out' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return [...(await watchList(browser, sandbox.hisUrl)), await measureInbox(browser, sandbox)];
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
  const taps = await tapList(page);
  await page.close();
  return [figure('reading', reading), figure('sorting, searching, filtering and scrolling', using), taps];
}

function tapList(page: Page): Promise<Measured> {
  const sort = (column: string) =>
    page.getByRole('columnheader', { name: column }).getByRole('button').click();
  const show = (what: RegExp) => page.getByRole('group', { name: 'Toon' }).getByText(what).click();
  return measureTaps(page, 'worklist', {
    'to the top': () => page.keyboard.press('Home'),
    'next line': () => page.keyboard.press('j'),
    'sort by name': () => sort('Patiënt'),
    'sort by days': () => sort('Dagen'),
    'what is late': () => show(/^Te laat/),
    all: () => show(/^Alles/),
    'type a letter': () => page.getByRole('textbox', { name: 'Zoek op naam' }).press('v'),
  });
}

const inboxRounds = 5;

/**
 * The coach's inbox, from its first request until its first line is there, against asking for the same at once and
 * parsing it, in the same page.
 */
async function measureInbox(browser: Browser, { hisUrl, fhirBase, mintToken }: Sandbox): Promise<Measured> {
  const token = mintToken({ user: 'coach', scopes: ['user/*.rs'], reach: 'as-logged-in' });
  const ours: number[] = [];
  const theirs: number[] = [];
  let lines = '';
  let requests = 0;
  for (let round = 0; round < inboxRounds; round += 1) {
    const page = await browser.newPage({ locale: 'nl-NL' });
    page.setDefaultTimeout(120_000);
    const asked: string[] = [];
    let started = 0;
    page.on('request', (request) => {
      const isList = request.method() === 'GET' && request.url().startsWith(`${fhirBase}/Task?`);
      if (!isList) return;
      if (asked.length === 0) started = performance.now();
      asked.push(request.url());
    });
    await page.goto(`${hisUrl}/launch?user=coach&view=coach`);
    await page
      .getByRole('list', { name: 'Verwijzingen in deze lijst' })
      .getByRole('button')
      .first()
      .waitFor();
    ours.push(performance.now() - started);
    requests = asked.length;
    lines = (await page.getByRole('group', { name: 'Toon' }).textContent()) ?? ''; // it is there
    theirs.push(await askAtOnce(page, asked, token));
    await page.close();
  }
  return {
    name: 'coach inbox: first lines against the bare requests',
    figure: median(ours) / median(theirs),
    bar: 1.2,
    note: `median ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, ${requests} requests for Tasks; ${lines.replace(/\s+/g, ' ')}`,
    needed: 'the first page of the list drawn before the others are there',
  };
}

function askAtOnce(page: Page, urls: readonly string[], token: string): Promise<number> {
  return page.evaluate(
    async (what) => {
      const started = performance.now();
      const ask = async (url: string) => {
        const response = await fetch(url, { headers: { authorization: `Bearer ${what.token}` } });
        await response.json();
      };
      await Promise.all(what.urls.map(ask));
      return performance.now() - started;
    },
    { urls, token },
  );
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
