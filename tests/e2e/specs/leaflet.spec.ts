import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Folder voor wie nog twijfelt', () => {
  story(
    'staat naast "wil (nog) niet", in twee talen, op één A5 zonder iets van de patiënt',
    async ({ his, page }) => {
      await page.route('**/config.json', async (route) => {
        const answer = await route.fetch();
        const leaflet = { organisation: 'Welzijn Lindeveen', page: 'https://wor.lindeveen.example/bewoners' };
        await route.fulfill({ response: answer, json: { ...(await answer.json()), region: { leaflet } } });
      });
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();

      await panel.referral.leaflet.click();

      const dialog = page.getByRole('dialog', { name: 'Folder voor de patiënt' });
      await expect(dialog).toContainText('De coach belt u binnen 5 werkdagen.');
      await expect(dialog).toContainText('De gesprekken met de coach kosten u niets.');
      await expect(dialog.getByRole('img', { name: 'Richt de camera' })).toBeVisible();
      await expect(dialog).not.toContainText('Groot');
      await expectAccessible(page);
      await dialog.getByText('English').click();
      await expect(dialog).toContainText('You decide');
      await dialog.getByText('Nederlands').click();

      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.keyboard.press('Escape');
      await expect(panel.referral.leaflet).toBeFocused();
    },
  );
});

story.describe('Een regio met eigen woorden', () => {
  story(
    'leest haar bestand naast config.json, en spreekt haar taal tot in de verwijzing',
    async ({ his, page }) => {
      const coach = { word: 'wijkteam', plural: 'wijkteams', article: 'het' };
      const region = {
        words: { recipe: 'De Wending', recipeShort: 'DW', coach },
        themes: [{ id: 'nature', label: 'De moestuin' }],
      };
      await page.route('**/wending.json', (route) => route.fulfill({ json: region }));
      await page.route('**/config.json', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), region: 'wending.json' } });
      });
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();

      const screen = page.locator('#app');
      await expect(screen).toContainText('Het wijkteam');
      await expect(screen).toContainText('De moestuin');
      await expect(screen).not.toContainText(/(?<!HealthcareService\/welzijns)coach|op Recept/i);
      await panel.speak('English');
      await expect(screen).toContainText('Send');
      await expect(screen).not.toContainText(/(?<!HealthcareService\/welzijns)coach|op Recept/i);
    },
  );
});
