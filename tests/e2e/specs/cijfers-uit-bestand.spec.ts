import { readFile } from 'node:fs/promises';
import { strToU8 } from 'fflate';
import { csvBytes, registrationRows, workbookBytes } from '../../../sandbox/volume/registration-sheet.ts';
import { countLedger } from '../../contract/ledger-counts.ts';
import { SheetPage } from '../pages/sheet-page.ts';
import { VolumePage } from '../pages/volume-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, volumeStory as story } from '../setup/volume-story.ts';

const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
const thisMonth = today.with({ day: 1 });
const lastYear = {
  from: thisMonth.subtract({ years: 1 }).toString(),
  to: thisMonth.subtract({ days: 1 }).toString(),
};
const dutch = { delimiter: ';', days: 'dutch', letters: 'windows-1252' } as const;

story.describe('De beleidsmedewerker van een welzijnsorganisatie', () => {
  story(
    'telt een Excel-bestand zonder HIS en zonder dat er iets verstuurd wordt',
    async ({ page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
      const sheet = new SheetPage(page);
      const numbers = new VolumePage(page, sandbox);
      await expect(page.getByRole('heading', { name: 'Open een bestand' })).toBeVisible();
      await expectAccessible(page);

      const rows = registrationRows(sandbox.ledger).map((row, index) =>
        index === 0 ? row.with(6, 'Binnengehaald') : row,
      );
      const spoilt = rows.with(1, (rows[1] ?? []).with(9, 'zit niet lekker'));
      const before = asked.length;
      await sheet.choose({
        name: 'registratie.xlsx',
        bytes: workbookBytes([
          { name: 'Uitleg', rows: [['Hallo']] },
          { name: '2026', rows: spoilt },
        ]),
      });
      await expect(page.getByRole('alert')).toContainText(
        'Kies eerst welke kolom de datum van verwijzing is',
      );
      await expect(page.getByText('registratie.xlsx, blad Uitleg: niet gelezen')).toBeVisible();
      expect(
        asked.slice(before).filter((url) => url.endsWith('.js')).length,
        'what reads a workbook comes only now',
      ).toBeGreaterThan(0);
      await expectAccessible(page);

      await sheet.column('Binnengehaald').selectOption('Datum verwijzing');
      await numbers.isCounted();
      const counted = countLedger(sandbox.ledger, lastYear, today.toString());
      await expect(numbers.keyFigure('Verwijzingen')).toContainText(`${counted.referrals}`);
      await expect(numbers.keyFigure('Kennismakingen (intakes)')).toContainText(`${counted.intakes}`);
      await expect(numbers.keyFigure('Besproken, wil nog niet')).toContainText('niet bekend');
      await expect(page.getByText('geen rij weggelaten')).toBeVisible();

      await sheet.word('zit niet lekker').selectOption('Somberheid');
      await expect(sheet.word('zit niet lekker')).toHaveValue('low-mood');
      await expect(page.getByText('Woorden die niet herkend zijn')).toBeVisible();
      await expectAccessible(page);

      const { name, content } = await numbers.saved('CSV');
      expect(name).toMatch(/\.csv$/);
      expect(content).toContain(`Verwijzingen;;;${lastYear.from};${lastYear.to};${counted.referrals};`);
      expect(content).not.toContain('Geheim');

      const own = new URL(sandbox.appUrl).origin;
      expect(
        asked.filter(
          (url) => !url.startsWith(`${own}/`) && !url.startsWith('blob:') && !url.startsWith('data:'),
        ),
      ).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      expect(kept).toContain('binnengehaald');
      expect(kept).not.toMatch(/Geheim|WOR-1|lekker/);

      await page.reload();
      await sheet.choose({ name: 'registratie.csv', bytes: csvBytes(rows, dutch) });
      await numbers.isCounted();
    },
  );

  story('leest welke rijen niet geteld zijn en waarom', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
    const [headings = [], first = [], ...rows] = registrationRows(sandbox.ledger);
    const bytes = csvBytes(
      [headings, first.with(6, '31-02-2026'), ...rows, ['Totaal', rows.length + 1]],
      dutch,
    );
    await new SheetPage(page).choose({ name: 'registratie.csv', bytes });

    await expect(page.getByText('2 rijen weggelaten')).toBeVisible();
    await page.getByText('Rijen om na te kijken').click();
    await expect(
      page.getByText('registratie.csv, rij 2: Datum verwijzing is niet als datum te lezen'),
    ).toBeVisible();
    await expect(
      page.getByText(`registratie.csv, rij ${rows.length + 3}: een regel met totalen`),
    ).toBeVisible();
    await expectAccessible(page);
  });

  const bad = [
    { name: 'leeg.csv', bytes: new Uint8Array(), sentence: 'Dit bestand is leeg.' },
    { name: 'registratie.xlsx', bytes: strToU8('%PDF-1.7'), sentence: 'Dit is een pdf' },
    {
      name: 'registratie.xls',
      bytes: strToU8('<html><table></table></html>'),
      sentence: 'Dit is een webpagina',
    },
    {
      name: 'geheim.xlsx',
      bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...'EncryptedPackage'].join('\0'))),
      sentence: 'Dit bestand heeft een wachtwoord',
    },
    {
      name: 'lijst.csv',
      bytes: strToU8('Jansen;2-3-2026\nDe Vries;3-3-2026\n'),
      sentence: 'Geen kopregel gevonden',
    },
  ];
  story('leest van elk ander bestand wat ermee moet', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
    const sheet = new SheetPage(page);
    for (const { name, bytes, sentence } of bad) {
      await sheet.choose({ name, bytes });
      await expect(page.getByRole('alert')).toContainText(`${name}: ${sentence}`);
      await expectAccessible(page);
    }
  });

  story('begint met het voorbeeldbestand', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Voorbeeldbestand (Excel, met keuzelijsten)' }).click();
    const bytes = await readFile(await (await download).path());
    await new SheetPage(page).choose({ name: 'voorbeeld.xlsx', bytes });
    await expect(page.getByText('1 rij geteld')).toBeVisible();
  });

  for (const width of [320, 1280]) {
    story(`ziet alles op ${width} px, licht en donker`, async ({ page, sandbox }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
      const rows = registrationRows(sandbox.ledger);
      const spoilt = rows.with(1, (rows[1] ?? []).with(9, 'zit niet lekker'));
      await new SheetPage(page).choose({ name: 'registratie.csv', bytes: csvBytes(spoilt, dutch) });
      await new SheetPage(page).showColumns();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      // A chart takes its new width one frame after its column does.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    });
  }
});

story('De praktijkmanager telt ook vanuit het HIS een bestand', async ({ volume, page, sandbox }) => {
  await volume.open();
  await page.getByRole('button', { name: 'Tel uit een bestand' }).click();
  await new SheetPage(page).choose({
    name: 'registratie.csv',
    bytes: csvBytes(registrationRows(sandbox.ledger), dutch),
  });
  await volume.isCounted();
  await expect(page.getByText('geen rij weggelaten')).toBeVisible();

  await page.getByRole('button', { name: 'Terug naar het HIS' }).click();
  await volume.isCounted();
});
