import { startSandbox } from '../../../sandbox/sandbox.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, volumeStory } from '../setup/volume-story.ts';

/** A practice that refers twenty times a year. */
const story = volumeStory.extend<object, object>({
  sandbox: [
    async ({ mode }, use) => {
      const sandbox = await startSandbox({
        port: 0,
        appPort: 0,
        mode,
        referrals: 60,
        seed: 4,
        stories: 'left-out',
      });
      await use(sandbox);
      await sandbox.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

story.describe('De praktijkmanager van een gewone praktijk', () => {
  story('krijgt ook bij twintig verwijzingen per jaar antwoord', async ({ volume, page }) => {
    await volume.open();

    const values = await page.locator('.key-figure__value').allInnerTexts();
    expect(values).toHaveLength(11);
    expect(values.filter((value) => !/verborgen|niet bekend/.test(value)).length).toBeGreaterThanOrEqual(6);
    await expect(volume.keyFigure('Verwijzingen')).toContainText(/\d+% van de streefwaarde \(\d+\)/);
    await expect(volume.keyFigure('Contact op tijd')).toContainText('norm: 5 werkdagen');
    const line = volume.figure('Verwijzingen opgeteld, naast de streefwaarde');
    await expect(line.getByRole('img')).toBeVisible();

    await page.keyboard.press('Alt+t');
    const points = (await volume.tableOf('Verwijzingen opgeteld, naast de streefwaarde'))
      .map(([, added]) => Number(added))
      .filter((added) => !Number.isNaN(added));
    expect(points.length).toBeGreaterThan(1);
    for (const [index, added] of points.entries())
      expect(added - (points[index - 1] ?? 0), 'no step tells of a few').toBeGreaterThanOrEqual(5);
    await expectAccessible(page);
  });

  story('past op elk scherm', async ({ volume, page }) => {
    await volume.open();
    for (const width of [320, 400, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'none' });
        await expectAccessible(page);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        .toBe(false);
    }
  });
});
