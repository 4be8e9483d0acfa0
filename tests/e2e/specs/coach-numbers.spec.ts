import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { CoachApp } from '../pages/coach-app.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, regionStory as story } from '../setup/volume-story.ts';

story.describe('De cijfers van de welzijnsorganisatie', () => {
  story.beforeEach(async ({ page, sandbox }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const app = await CoachApp.open(page, sandbox.hisUrl, 'coach-collega');
    await app.button('Cijfers').click();
    await expect(page.locator('.key-figures')).toBeVisible();
  });

  story('staan in de app van de coach, verborgen waar ze klein zijn', async ({ page }) => {
    await expect(page.locator('.key-figures')).toContainText('Passend aanbod gevonden');
    await expect(page.locator('.key-figures')).not.toContainText('Bereik per jaar');
    await expect(page.locator('.key-figures')).toContainText('Verwijzende praktijken');
    await expect(page.locator('.figures')).toHaveCSS('display', 'grid');
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await expect(page.getByText(/^Bijgewerkt om/)).toBeVisible();
  });

  story(
    'zijn de registratie, die zonder namen mee kan en als rekenblad opengaat',
    async ({ page, sandbox }) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Excel (.xlsx)' }).click();
      const file = await (await download).path();
      await expect(page.getByText(/^Opgeslagen als registratie-/)).toBeVisible();
      const sheet = strFromU8(
        unzipSync(await readFile(file))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      );
      expect(sheet).not.toContain('Naam');

      await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
      await page.getByLabel(/^Kies een of meer bestanden/).setInputFiles({
        name: 'registratie.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await readFile(file),
      });
      await expect(page.getByText('geen rij weggelaten')).toBeVisible();
      await expect(page.getByText('Woorden die niet herkend zijn')).toHaveCount(0);
      await expect(page.locator('.key-figures')).toContainText('Passend aanbod gevonden');
    },
  );

  story(
    'zeggen niet dat er niets rust wanneer de verwijzingen niet te lezen zijn',
    async ({ page, expectNoise }) => {
      expectNoise(statusNoise(503));
      await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
      await page.route(/\/fhir\/Task\?/, (route) => route.fulfill({ status: 503, body: '' }));
      await page.getByRole('button', { name: 'Cijfers' }).click();

      const resting = page.getByRole('region', { name: 'Loopt, en er is niets gepland' });
      await expect(resting).toContainText('niet kunnen lezen');
      await expect(resting).not.toContainText('Bij niemand');
    },
  );

  story('gaan als evaluatieblad mee, zonder de namen die op het scherm staan', async ({ page }) => {
    const resting = page.getByRole('region', { name: 'Loopt, en er is niets gepland' });
    await expect(resting.getByRole('listitem').first()).toBeVisible();
    const name = await resting.getByRole('button').first().textContent();
    const paper = await page.evaluate(async () => {
      const text = new Promise<string>((told) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          told(document.querySelector('.paper-place')?.textContent ?? '');
          dispatchEvent(new Event('afterprint'));
        };
      });
      const [button] = [...document.querySelectorAll('button')].filter(({ textContent }) =>
        textContent?.startsWith('Evaluatieblad'),
      );
      button?.click();
      return text;
    });
    expect(paper).toContain('Evaluatie Welzijn op Recept');
    expect(paper).toContain('Wordt de juiste doelgroep doorverwezen?');
    expect(paper).toContain('Welzijn Lindeveen');
    expect(paper).toMatch(/(jan|jul) \d{4} t\/m (jun|dec) \d{4}/);
    expect(paper).not.toContain(name ?? 'no one');

    await page.emulateMedia({ media: 'print' });
    await expect(resting).toBeHidden();
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const shown = [...document.body.children].filter((one) => getComputedStyle(one).display !== 'none');
      const classes = shown.map((one) => `${one.tagName} ${one.className} ${one.id}`);
      dispatchEvent(new Event('afterprint'));
      return classes;
    });
    expect(printed).toEqual(['DIV paper-place ']);
    await page.emulateMedia({ media: 'screen' });
  });
});
