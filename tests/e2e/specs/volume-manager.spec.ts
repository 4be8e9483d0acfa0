import { countLedger } from '../../contract/ledger-counts.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, volumeStory as story } from '../setup/volume-story.ts';

const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
const thisMonth = today.with({ day: 1 });
const lastYear = {
  from: thisMonth.subtract({ years: 1 }).toString(),
  to: thisMonth.subtract({ days: 1 }).toString(),
};

story.describe('De praktijkmanager', () => {
  story(
    'ziet de aantallen van de laatste twaalf maanden, zoals zij waren',
    async ({ volume, sandbox, page }) => {
      await volume.open();
      const counted = countLedger(sandbox.ledger, lastYear, today.toString());

      await expect(volume.keyFigure('Verwijzingen')).toContainText(`${counted.referrals}`);
      await expect(volume.keyFigure('Kennismakingen (intakes)')).toContainText(`${counted.intakes}`);
      await expect(volume.keyFigure('Besproken, wil nog niet')).toContainText(`${counted.declined}`);
      await expect(page.getByText('Huisartsenpraktijk De Linde')).toBeVisible();
    },
  );

  story('wisselt met één toets tussen grafiek en tabel', async ({ volume, page, sandbox }) => {
    await volume.open();
    const months = volume.figure('Verwijzingen en kennismakingen per maand');
    await expect(months.getByRole('img')).toBeVisible();
    await expectAccessible(page);

    await page.keyboard.press('Alt+t');

    const counted = countLedger(sandbox.ledger, lastYear, today.toString());
    const rows = await volume.tableOf('Verwijzingen en kennismakingen per maand');
    expect(rows.map(([, referrals]) => Number(referrals))).toEqual(
      Object.entries(counted.months)
        .toSorted()
        .map(([, count]) => count),
    );
    await expectAccessible(page);

    await page.keyboard.press('Alt+t');
    await expect(months.getByRole('img')).toBeVisible();
  });

  story('kiest een andere periode, met de periode ervoor ernaast', async ({ volume, page }) => {
    await volume.open();

    for (const kind of ['Maand', 'Kwartaal', 'Jaar', 'Vrij']) {
      await volume.choosePeriod(kind);
      await expect(page.getByText(/^Ernaast: /)).toBeVisible();
      await expectAccessible(page);
    }
    await page.getByRole('combobox', { name: 'Van', exact: true }).selectOption({ index: 20 });
    await page.getByRole('combobox', { name: 'Tot en met' }).selectOption({ index: 9 });
    await expect(page.getByRole('region', { name: 'Periode' }).getByRole('status')).toContainText(' t/m ');

    await volume.choosePeriod('Jaar');
    await page.getByRole('button', { name: 'Eerdere periode' }).click();
    await expect(
      page.getByText(`jan ${today.year - 1} t/m dec ${today.year - 1}`, { exact: true }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Latere periode' }).click();
    await expect(page.getByText('Deze periode loopt nog.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Latere periode' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  story('ziet kleine aantallen nergens: niet in tabel, CSV of JSON', async ({ volume, page }) => {
    await volume.open();
    await page.keyboard.press('Alt+t');

    for (const by of ['reden', 'thema', 'leeftijd', 'geslacht', 'gemeente', 'wijk', 'soort verwijzer']) {
      await volume.divideBy(by);
      const rows = await volume.tableOf(`Verwijzingen naar ${by}`);
      const small = rows.flatMap(([, ...cells]) => cells).filter((cell) => /^[1-4]$/.test(cell));
      expect(small, by).toEqual([]);
      await expectAccessible(page);
    }
    await volume.divideBy('wijk');
    expect((await volume.tableOf('Verwijzingen naar wijk')).flat()).toEqual(
      expect.arrayContaining(['Lindeveen, Buitengebied']),
    );

    const csv = await volume.saved('CSV');
    expect(csv.content.startsWith('\uFEFFIndicator;')).toBe(true);
    expect(
      csv.content.split('\r\n').filter((line) => /^(?:[^;]*;){5}[1-4];aantal;referrals;/.test(line)),
    ).toEqual([]);
    expect(csv.content).toMatch(/;(verborgen|<5|0 t\/m 4);/);

    const json = await volume.saved('JSON');
    const { rows }: { rows: readonly { readonly indicator: string; readonly value: unknown }[] } = JSON.parse(
      json.content,
    );
    expect(rows.length).toBe(csv.content.trim().split('\r\n').length - 1);
    expect(
      rows.filter(
        ({ indicator, value }) =>
          indicator === 'referrals' && typeof value === 'number' && value > 0 && value < 5,
      ),
    ).toEqual([]);
  });

  story('drukt af op hoogstens drie bladen A4, ook vanuit een donker scherm', async ({ volume, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await volume.open();
    const pdf = await page.pdf({ preferCSSPageSize: true });

    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await expect(page.locator('.paper')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const letters = await page
      .locator('.paper :is(p, li, td, th, h1, h2)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...letters), '9 points are 12 px').toBeGreaterThanOrEqual(12);
    await expect(page.locator('.paper').getByText('Afspraken')).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  });

  story('bedient alles met het toetsenbord', async ({ volume, page }) => {
    await volume.open();
    await page.getByRole('radio', { name: '12 maanden' }).focus();
    await page.keyboard.press('ArrowLeft');

    await expect(page.getByRole('radio', { name: 'Jaar', exact: true })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Eerdere periode' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(`jan ${today.year - 1} t/m dec ${today.year - 1}`, { exact: true }),
    ).toBeVisible();
  });

  story('leest het in het Engels', async ({ volume, page }) => {
    await volume.open();
    await page.getByRole('button', { name: 'English' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Social prescribing in numbers');
    await expect(page.getByRole('region', { name: 'How far referrals get' })).toBeVisible();
  });

  story('wordt genoteerd bij openen en meenemen', async ({ volume, page }) => {
    const noted: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/AuditEvent'))
        noted.push(request.postData() ?? '');
    });
    await volume.open();
    await volume.saved('CSV');

    await expect
      .poll(() => noted.map((body) => /"code":"(volume-opened|exported)"/.exec(body)?.[1]))
      .toEqual(['volume-opened', 'exported']);
    expect(noted.join('')).not.toContain('Patient/');
  });
});

story.describe('Lang tellen', () => {
  story('kan worden gestopt en hervat, en telt niets dubbel', async ({ volume, page, sandbox }) => {
    let hold: (() => void) | undefined;
    let pages = 0;
    await page.route(/ServiceRequest\?/, async (route) => {
      pages += 1;
      if (pages === 2) await new Promise<void>((resolve) => (hold = resolve));
      await route.continue().catch(() => {}); // the app may have given it up
    });
    await volume.launch('manager');
    await expect(page.getByText(/^[1-9]\d* van \d+ gelezen$/)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Stoppen' }).click();
    await expect(page.getByText('Het tellen is gestopt. Wat gelezen is, blijft tellen.')).toBeVisible();
    await expectAccessible(page);
    hold?.();
    await page.getByRole('button', { name: 'Verder tellen' }).click();
    await volume.isCounted();

    const counted = countLedger(sandbox.ledger, lastYear, today.toString());
    await expect(volume.keyFigure('Verwijzingen')).toContainText(`${counted.referrals}`);
  });

  story('gaat na een storing verder waar het was', async ({ volume, page, expectNoise, sandbox }) => {
    expectNoise(statusNoise(500));
    let pages = 0;
    await page.route(/ServiceRequest\?/, async (route) => {
      pages += 1;
      if (pages === 3) await route.fulfill({ status: 500, headers: { 'access-control-allow-origin': '*' } });
      else await route.continue();
    });
    await volume.launch('manager');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Het HIS antwoordt niet.');
    await expectAccessible(page);

    await expect(page.getByRole('button', { name: 'Verder tellen' })).toHaveCount(1);
    await notice.getByRole('button', { name: 'Verder tellen' }).click();
    await volume.isCounted();

    const counted = countLedger(sandbox.ledger, lastYear, today.toString());
    await expect(volume.keyFigure('Verwijzingen')).toContainText(`${counted.referrals}`);
  });
});
