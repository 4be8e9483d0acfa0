import { expect, story } from '../setup/story.ts';

const pages = [
  'launch.html',
  'index.html',
  'launch-worklist.html',
  'launch-volume.html',
  'launch-coach.html',
  'cijfers-uit-bestand.html',
  'zonder-dossier.html',
] as const;

story.describe('Voordat de code er is', () => {
  for (const name of pages) {
    story(
      `heeft ${name} al een kop, in de letters van het scherm`,
      async ({ page, sandbox, expectNoise }) => {
        expectNoise(/ERR_FAILED/, /preloaded using link preload/);
        await page.route(/\/assets\/.*\.js/, (route) => route.abort());
        await page.goto(`${sandbox.appUrl}/${name}`).catch(() => undefined); // its own script does not come
        const heading = page.getByRole('heading', { level: 1, name: 'Welzijn op Recept' });
        await expect(heading).toBeVisible();
        await expect(heading).toHaveCSS('font-size', '17px');
        await expect(heading).toHaveCSS('font-weight', '600');
      },
    );
  }

  story(
    'de kop van het paneel komt op dezelfde plaats, en het blijft er één',
    async ({ his, page, sandbox, expectNoise }) => {
      expectNoise(/ERR_FAILED/, /preloaded using link preload/);
      await page.setViewportSize({ width: 400, height: 600 });
      await page.route(/\/assets\/.*\.js/, (route) => route.abort());
      await page.goto(`${sandbox.appUrl}/index.html`).catch(() => undefined);
      const before = await page.getByRole('heading', { level: 1 }).boundingBox();
      await page.unroute(/\/assets\/.*\.js/);

      await his.openPanel('eenzame-weduwe');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const after = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    },
  );
});
