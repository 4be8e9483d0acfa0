import { type Browser, chromium, type Page } from '@playwright/test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { watchMainThread } from './main-thread.ts';
import type { Measured } from './report.ts';
import { measureTaps } from './taps.ts';

/** A consult of the widow, and the page for a spreadsheet: what their taps and their code ask of the main thread. */
export async function measureConsult(executablePath: string): Promise<readonly Measured[]> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return [
      ...(await consult(browser, `${sandbox.hisUrl}/launch?user=huisarts&patient=eenzame-weduwe`)),
      ...(await spreadsheet(browser, `${sandbox.appUrl}/cijfers-uit-bestand.html`)),
    ];
  } finally {
    await browser.close();
    await sandbox.stop();
  }
}

async function consult(browser: Browser, launch: string): Promise<readonly Measured[]> {
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 400, height: 900 } });
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const opening = await watchMainThread(page, async () => {
    await page.goto(launch);
    await page.waitForSelector('.bar');
    await page.waitForLoadState('networkidle');
  });
  const taps = await measureTaps(page, 'consult', {
    'take over': () => button(/^Neem 2/).click(),
    'tick a signal': () => page.getByRole('checkbox', { name: /^Stress/ }).click(),
    'open what was not found': () => page.getByText(/andere signalen/).click(),
    'check a caution': () => button(/^Nagegaan: Lichamelijke/).click(),
    'all questions': () => button(/^Alle 5/).click(),
    'note an answer': () => button('Noteer antwoord').click(),
    'type a letter': () => page.keyboard.press('a'),
    'open a group of the referral': () =>
      page
        .locator('summary')
        .filter({ hasText: /^Contact/ })
        .click(),
    'both permissions': () => page.getByRole('checkbox', { name: 'Beide, mondeling' }).click(),
    'the other language': () => button(/^EN/).click(),
    'and back': () => button(/^NL/).click(),
  });
  const sending = await watchMainThread(page, async () => {
    await button(/^Verstuur/).click();
    await page.waitForSelector('.sent-panel');
    await page.waitForLoadState('networkidle');
  });
  await page.close();
  return [
    longest('consult: longest task from launch to all of it', opening),
    longest('consult: longest task while sending', sending),
    taps,
  ];
}

async function spreadsheet(browser: Browser, url: string): Promise<readonly Measured[]> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.goto(url);
  const chosen = page.locator('input[type=file]');
  await chosen.waitFor();
  const reading = await watchMainThread(page, async () => {
    await chosen.setInputFiles({
      name: 'registratie.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows()),
    });
    await counted(page);
  });
  const taps = await measureTaps(page, 'spreadsheet', {
    table: () => page.getByText('Tabel', { exact: true }).click(),
    chart: () => page.getByText('Grafiek', { exact: true }).click(),
    'all columns': () => page.locator('summary').first().click(),
  });
  await page.close();
  return [longest('spreadsheet of 20,000 rows: longest task while counting', reading), taps];
}

async function counted(page: Page): Promise<void> {
  const count = page.getByRole('button', { name: /^Tel/ });
  await count.or(page.locator('.key-figures')).first().waitFor({ timeout: 60_000 });
  if (await count.isVisible()) await count.click();
  await page.waitForSelector('.key-figures', { timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** A registration of two years, some fourteen thousand days of events in all. */
function rows(): string {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const sent = today.subtract({ days: 1 + (index % 720) });
    return [
      index + 1,
      sent,
      sent.add({ days: 3 }),
      index % 2 === 0 ? 'Eenzaamheid' : 'Stress',
      'Huisarts',
    ].join(';');
  });
  return ['Nummer;Verwijsdatum;Eerste contact;Reden;Soort verwijzer', ...lines].join('\n');
}

function longest(name: string, { own, byTheClock }: Awaited<ReturnType<typeof watchMainThread>>): Measured {
  return {
    name: `${name} (ms of its own)`,
    figure: own,
    bar: 50,
    note: `by the clock, with what else this machine does, ${byTheClock.toFixed(0)} ms`,
    needed: 'that task cut in two by the port YieldToUi, or its code loaded after the first paint',
  };
}
