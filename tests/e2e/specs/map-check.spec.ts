import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8 } from 'fflate';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
const daysAgo = (days: number) => today.subtract({ days }).toString();

const sheet = [
  'Activiteit;Thema;Waar;Postcode;Kosten;Nagegaan op;Website;Kleur',
  `Zingen;Muziek;Kerk;9991;gratis;${daysAgo(10)};;rood`,
  `Café Koken;Koken;Huis;99;;${daysAgo(400)};javascript:alert(1);`,
  `<b>Oud</b>;Natuur;Bos;;;${daysAgo(900)};;`,
  ';Natuur;;;;;;',
];

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(/^Kies een bestand|^Ander bestand/)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const windows1252 = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

story.describe('Wie de sociale kaart van een regio bijhoudt', () => {
  story('leest wat er niet klopt, per rij en veld, en bewaart wat klopt', async ({ page, sandbox }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${sandbox.appUrl}/map.html`);
    await expect(page.getByRole('heading', { name: 'Sociale kaart nakijken' })).toBeVisible();
    await expectAccessible(page);

    await choose(page, 'kaart.csv', windows1252(sheet.join('\r\n')));
    await expect(page.getByText('kaart.csv: 3 activiteiten gelezen')).toBeVisible();
    const problems = page.getByRole('list').first().getByRole('listitem');
    await expect(problems).toHaveCount(3);
    await expect(page.getByText(/Rij 3, Café Koken: Postcode moet uit de vier cijfers/)).toBeVisible();
    await expect(page.getByText(/Rij 3, Café Koken: Website is geen webadres/)).toBeVisible();
    await expect(page.getByText(/Rij 5: Activiteit ontbreekt.*De activiteit is weggelaten/)).toBeVisible();
    await expect(page.getByText('Kolommen die niet worden gelezen: Kleur.')).toBeVisible();
    await expect(page.getByText(/Langer dan twee jaar niet nagegaan: verborgen.*\(1\)/)).toBeVisible();
    await page.getByText(/Langer dan een jaar niet nagegaan/).click();
    await expectAccessible(page);

    await page.getByRole('textbox', { name: /^Zoek/ }).fill('oud');
    await expect(page.getByText('1 activiteit gevonden')).toBeVisible();
    await expect(page.getByText('<b>Oud</b>').last()).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als JSON (HSDS 3)' }).click();
    const bytes = await readFile(await (await download).path());
    await choose(page, 'sociale-kaart.json', bytes);
    await expect(page.getByText('sociale-kaart.json: 3 activiteiten gelezen')).toBeVisible();
    await expect(page.getByText('Er is niets gevonden dat niet klopt.')).toBeVisible();

    const own = new URL(sandbox.appUrl).origin;
    expect(asked.filter((url) => !url.startsWith(`${own}/`) && !/^(blob|data):/.test(url))).toEqual([]);
  });

  story('opent de kaart van de regio zelf, en begint met het voorbeeld', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.appUrl}/map.html`);
    await page.getByRole('button', { name: 'Open de kaart van de regio' }).click();
    await expect(page.getByText('sociale-kaart.json: 69 activiteiten gelezen')).toBeVisible();
    await expect(page.getByText('Er is niets gevonden dat niet klopt.')).toBeVisible();
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Voorbeeldbestand (CSV)' }).click();
    await choose(page, 'voorbeeld.csv', await readFile(await (await download).path()));
    await expect(page.getByText('voorbeeld.csv: 1 activiteit gelezen')).toBeVisible();
    await expect(page.getByText('Er is niets gevonden dat niet klopt.')).toBeVisible();
  });

  const bad = [
    {
      name: 'kaart.json',
      bytes: strToU8('[{"id": 1,}]'),
      sentence: 'is geen geldige JSON; kijk bij regel 1',
    },
    { name: 'kaart.csv', bytes: strToU8('Jansen;1\nDe Vries;2'), sentence: 'Geen kopregel gevonden' },
    { name: 'kaart.pdf', bytes: strToU8('%PDF-1.7'), sentence: 'Dit is een pdf' },
    {
      name: 'groot.json',
      bytes: new Uint8Array(40_000_000).fill(32),
      sentence: 'is te groot; hooguit 15 MB',
    },
  ];
  story('leest van elk ander bestand wat ermee moet', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.appUrl}/map.html`);
    for (const { name, bytes, sentence } of bad) {
      await choose(page, name, bytes);
      await expect(page.getByText(`${name}: 0 activiteiten gelezen`)).toBeVisible();
      await expect(page.getByText(sentence)).toBeVisible();
      await expectAccessible(page);
    }
  });

  for (const width of [320, 400, 1280]) {
    story(`ziet alles op ${width} px, licht en donker`, async ({ page, sandbox }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${sandbox.appUrl}/map.html`);
      await choose(page, 'kaart.csv', windows1252(sheet.join('\r\n')));
      await expect(page.getByText('kaart.csv: 3 activiteiten gelezen')).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
});
