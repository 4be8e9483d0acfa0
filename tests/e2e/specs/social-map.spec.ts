import { NearbyDialog } from '../pages/nearby-dialog.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { extensionStory } from '../setup/extension-story.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Voorbeelden uit de sociale kaart', () => {
  story(
    'staan dichtbij eerst, niets aangevinkt; gekozen komen ze op de kaart en nergens anders',
    async ({ his, page, sandbox, exchange }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.choose('Wensen', 'Bewegen met plezier');
      const nearby = new NearbyDialog(panel.referral, page);

      const asked: { readonly url: string; readonly all: string }[] = [];
      page.on('request', (request) => {
        asked.push({
          url: request.url(),
          all: `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
        });
      });
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await nearby.open();
      await expect(nearby.examples).toHaveCount(5);
      expect(workers.join(), 'the map is read beside the page').toContain('map-worker');
      await expect(nearby.dialog).toContainText('Gezien vanaf het adres van de patiënt (Noord, Lindeveen)');
      await expect(nearby.dialog).toContainText('Dichtbij eerst, daarna op alfabet');
      await expect(nearby.examples.first()).toContainText('zelfde wijk of postcode');
      await expect(nearby.dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expectAccessible(page);

      const map = asked.filter(({ url }) => !url.includes('/assets/'));
      expect(map.map(({ url }) => url)).toEqual([`${sandbox.appUrl}/sociale-kaart.json`]);
      expect(asked.map(({ all }) => all).join('\n')).not.toMatch(/9991|Noord|Groot|Lindeveen|moving/);

      const wrong = await nearby.examples.first().getByRole('link').getAttribute('href');
      expect(wrong).toMatch(/^mailto:kaart@lindeveen\.example\?subject=/);
      expect(decodeURIComponent(wrong ?? '')).not.toMatch(/Groot|9991|Kerkpad/);

      for (const index of [0, 1, 2]) await nearby.onCard(nearby.examples.nth(index)).check();
      await expect(nearby.dialog.getByRole('checkbox')).toHaveCount(3);
      await expect(nearby.dialog.getByRole('status')).toContainText('3 van 3');
      const name = await nearby.examples.first().getByRole('heading').textContent();
      await page.keyboard.press('Escape');
      await expect(nearby.opener).toBeFocused();

      await panel.reload();
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      await panel.referral.showCard();
      await expect(panel.referral.card).toContainText('Bij u in de buurt is bijvoorbeeld');
      await expect(panel.referral.card).toContainText(String(name));
      await expectAccessible(page);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g), 'the card is still one A5').toHaveLength(1);
      const kept = await Promise.all(
        (['ServiceRequest', 'Task', 'Consent', 'Communication'] as const).map((type) =>
          exchange.of(type, widow),
        ),
      );
      expect(JSON.stringify(kept)).not.toContain(String(name));
    },
  );

  story('werken door met wat klopt als er in het bestand iets niet klopt', async ({ his, page }) => {
    const wrong = [
      {
        id: '1',
        name: '<b>Vet</b>',
        url: 'javascript:alert(1)',
        attributes: [{ taxonomy_term: { code: 'moving' } }],
      },
      { id: '1', name: 'Dubbel' },
      { id: '2', name: 7 },
    ];
    await page.route('**/sociale-kaart.json', (route) => route.fulfill({ json: wrong }));
    const panel = await his.openPanel(widow);
    const nearby = new NearbyDialog(panel.referral, page);
    await nearby.open();

    await expect(nearby.examples).toHaveCount(1);
    await expect(nearby.examples.first()).toContainText('<b>Vet</b>');
    await expect(nearby.examples.first()).toContainText('niet bekend, vraag het na');
    await expect(nearby.examples.first()).toContainText('niet bekend wanneer dit is nagegaan');
    await expect(nearby.dialog).toContainText(/kloppen 3 dingen niet/);
    await expectAccessible(page);
  });

  story('zeggen het als de kaart er niet is, en komen alsnog', async ({ his, page, expectNoise }) => {
    expectNoise(/ERR_FAILED|404/);
    await page.route('**/sociale-kaart.json', (route) => route.abort());
    const panel = await his.openPanel(widow);
    const nearby = new NearbyDialog(panel.referral, page);
    await nearby.open();
    await expect(nearby.dialog.getByRole('alert')).toContainText('kon niet worden opgehaald');
    await expectAccessible(page);

    await page.unroute('**/sociale-kaart.json');
    await nearby.dialog.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(nearby.examples).toHaveCount(5);
  });

  for (const width of [320, 400]) {
    story(`passen op ${width} px, licht en donker`, async ({ his, page }) => {
      await page.setViewportSize({ width, height: 600 });
      const panel = await his.openPanel(widow);
      await new NearbyDialog(panel.referral, page).open();
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

extensionStory(
  'De sociale kaart wordt ook in de extensie naast het paneel gelezen',
  async ({ extension, chip, his }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier(widow);
    const panel = await extension.signIn(chip);
    const workers: string[] = [];
    panel.page.on('worker', (worker) => workers.push(worker.url()));
    const nearby = new NearbyDialog(panel.referral, panel.page);
    await nearby.open();
    await expect(nearby.examples).toHaveCount(5);
    expect(workers.join()).toContain('map-worker');
    await expectAccessible(panel.page);
  },
);
