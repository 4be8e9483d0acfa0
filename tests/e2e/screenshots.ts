import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { HisPage } from './pages/his-page.ts';
import { WorklistPage } from './pages/worklist-page.ts';
import { chromiumPath } from './setup/chromium.ts';

// `npm run screenshots`: makes the pictures that the README shows, from the stories of the sandbox.
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const dutch = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', deviceScaleFactor: 2 } as const;

mkdirSync(folder, { recursive: true });
const sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  await besideTheJournal(browser, sandbox);
  await inTheDark(browser, sandbox);
  await listOfThePractice(browser, sandbox);
  await afterSending(browser, sandbox);
} finally {
  await browser.close();
  await sandbox.stop();
}
console.log(`Made panel.png, panel-dark.png, worklist.png and sent.png in ${folder}`);

/** The panel in the HIS, beside the journal, with what the record says taken over. */
async function besideTheJournal(browser: Browser, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage({ ...dutch, viewport: { width: 1440, height: 900 } });
  const his = new HisPage(page, sandbox);
  await his.login('huisarts');
  await his.openDossier('eenzame-weduwe');
  const panel = await his.openBeside('G.M. de Groot-van den Berg');
  await panel.signals.takeOver.click();
  await panel.conversation.note('Verbreden', 'Vrijdag is de stilste dag.');
  await page.keyboard.press('Alt+1');
  await page.evaluate(() => scrollTo(0, 0)); // the frame took the page around it along
  await page.screenshot({ path: `${folder}panel.png` });
  await page.close();
}

/** Feedback of the coach in a narrow, dark panel. */
async function inTheDark(browser: Browser, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage({
    ...dutch,
    colorScheme: 'dark',
    viewport: { width: 400, height: 860 },
  });
  await new HisPage(page, sandbox).openPanel('nieuw-bericht');
  await page.screenshot({ path: `${folder}panel-dark.png` });
  await page.close();
}

/** The worklist of the practice. */
async function listOfThePractice(browser: Browser, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage({ ...dutch, viewport: { width: 1100, height: 620 } });
  await WorklistPage.open(new HisPage(page, sandbox), 'poh');
  await page.screenshot({ path: `${folder}worklist.png` });
  await page.close();
}

/** What there is after sending: the line for the journal, the card and what comes next. */
async function afterSending(browser: Browser, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage({ ...dutch, viewport: { width: 400, height: 680 } });
  const panel = await new HisPage(page, sandbox).openPanel('eenzame-weduwe');
  await panel.signals.takeOver.click();
  await panel.referral.consentToBoth.click();
  await panel.referral.send.click();
  await panel.referral.isSent();
  await page.screenshot({ path: `${folder}sent.png` });
  await page.close();
}
