import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElementHandle, Page } from 'puppeteer-core';
import { nameOf, oldTables, type Who } from '../setup/untaught-his.ts';
import { inTime, press, says, type startFirefox } from './firefox-world.ts';

/** A page of 2008 is taught with the mouse, followed to a second patient and back, and kept. */
export async function teachesOldPage(firefox: Awaited<ReturnType<typeof startFirefox>>): Promise<void> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(oldTables.pageAt(new URL(request.url ?? '/', 'http://localhost'))); // every request has one
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const addressOf = (who: Who) => `http://localhost:${port}/oud/patient-${who}`;
  try {
    const his = await firefox.newPage(addressOf('meer'));
    const teach = await firefox.open('teach.html');
    await teach.bringToFront();
    await (await elementIn(teach, 'input.field__input')).type(addressOf('meer'));
    await pressWords(teach, 'vragen en beginnen');
    await says(teach, '1. Wijs aan');

    await point(teach, 'Naam van de patiënt', his, 'b');
    await says(teach, `Nu: “${nameOf('meer')}”`);
    await point(teach, 'Geboortedatum', his, 'table table td:nth-child(4)');
    await says(teach, 'Nu: “14-05-1953”');
    await pressWords(teach, 'Lees de pagina');

    for (const who of ['meer', 'jansen', 'meer'] as const) {
      if (his.url() !== addressOf(who)) {
        await his.goto(addressOf(who));
        await teach.bringToFront();
        await pressWords(teach, 'Verbinden');
      }
      await pressWords(teach, 'Lees nu');
      await says(teach, nameOf(who));
      await pressWords(teach, 'Ja, klopt');
    }
    await pressWords(teach, 'Bewaar bij de instellingen');
    await says(teach, 'Bewaard bij Eigen HIS-adapters.');
    await teach.close();
    await his.close();
  } finally {
    server.close();
  }
}

/** The button there, the element in the page of the HIS. */
async function point(teach: Page, thing: string, his: Page, selector: string): Promise<void> {
  await teach.bringToFront();
  await press(teach, `[aria-label="Wijs aan: ${thing}"]`);
  await says(teach, `Klik in de pagina op: ${thing}`);
  await his.bringToFront();
  await press(his, selector);
  await teach.bringToFront();
}

async function pressWords(page: Page, words: string): Promise<void> {
  const handle = await inTime(`a button "${words}"`, async () => {
    for (const button of await page.$$('button')) {
      if (await button.evaluate((element, sought) => element.textContent.includes(sought), words))
        return button;
    }
    return undefined;
  });
  await handle.click();
}

async function elementIn(page: Page, selector: string): Promise<ElementHandle> {
  return inTime(selector, async () => (await page.$(selector)) ?? undefined);
}
