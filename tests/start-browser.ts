import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './e2e/setup/chromium.ts';
import { chooseSettings, extensionPage, startBrowserWithExtension } from './e2e/setup/extension-browser.ts';

const hisUrl = `http://localhost:${process.env.HIS_PORT ?? '4300'}`;
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium asks it of root
const window = process.argv.includes('--unseen') ? 'unseen' : 'seen';
const profile = await mkdtemp(join(tmpdir(), 'wor-browser-'));
const context = await startBrowserWithExtension(
  profile,
  { executablePath: chromiumPath(), args },
  window,
).catch((error: unknown) => {
  console.error(`\nChromium could not be opened. It needs a screen (DISPLAY).\n${error}\n`);
  process.exit(1);
});
context.on('close', () => process.exit(0));

const options = await context.newPage();
await options.goto(extensionPage('options.html'));
await chooseSettings(options, await (await fetch(`${hisUrl}/extension-settings.json`)).text());
await options
  .getByRole('button', { name: /^Toegang geven tot / })
  .first()
  .click();
await options.getByText('Toegang gegeven').first().waitFor();

const his = await context.newPage();
await his.request.post(`${hisUrl}/login`, { form: { user: 'huisarts' } });
await his.goto(`${hisUrl}/his/dossier/eenzame-weduwe`);
console.log('\n  The dossier is open. Click the chip beside the name, then "Open paneel".\n');
