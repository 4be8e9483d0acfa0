import type { Page } from '@playwright/test';
import { CoachApp } from '../pages/coach-app.ts';
import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { foreignWordsOn, moveToSecondRegion } from '../setup/second-region.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

async function expectOnlyOwnWords(page: Page, where: string): Promise<void> {
  expect(await foreignWordsOn(page), where).toEqual([]);
}

story.describe('De Wending, een regio met andere woorden', () => {
  story.beforeEach(async ({ page }) => moveToSecondRegion(page));

  story(
    'verwijst, hoort van de makelaar, en leest nergens een woord van de eerste regio',
    async ({ his, page, coach, sandbox }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await expectOnlyOwnWords(page, 'the panel before sending');
      await expect(page.locator('body')).toContainText('De moestuin');
      await panel.referral.consentToBoth.click();
      await panel.referral.send.click();
      await panel.referral.isSent();
      await expectOnlyOwnWords(page, 'what comes after sending, the card and the line for the journal');
      await story.step(
        'de kaart is er ook in het Engels, en in een taal die de regio vertaalde',
        async () => {
          const card = page.locator('.patient-card');
          await panel.referral.part.getByRole('button', { name: 'Bekijk' }).click();
          await panel.referral.part.getByText('English').click();
          await expect(card).toContainText(/The \S+ calls you by \d+ \w+ 2026 at the latest/);
          await expectOnlyOwnWords(page, 'the English card');
          await expectAccessible(page);
          await panel.referral.part.getByText('العربية').click();
          await expect(card).toHaveAttribute('dir', 'rtl');
          await expect(card).toHaveAttribute('lang', 'ar');
          const number = card.getByText('0595 000 200');
          await expect(number, 'its figures keep their order').toHaveAttribute('dir', 'ltr');
          await expect(page.getByText('Vertaald door een verzonnen vertaler.')).toBeVisible();
          await expectAccessible(page);
        },
      );

      await moveToSecondRegion(coach.page);
      const app = await CoachApp.open(coach.page, sandbox.hisUrl);
      await expectOnlyOwnWords(app.page, 'the list of the makelaar');
      await app.openReferral('de Groot');
      await expectOnlyOwnWords(app.page, 'one referral in the app of the makelaar');
      await app.button('Neem over').click();
      await app.isSaved();
      await app.step('Contact gehad').click();
      await app.message.fill('We drinken donderdag thee.');
      await app.save();
      await app.isSaved();
      await expectOnlyOwnWords(app.page, 'after the answer');

      await panel.isLookedAtAgain();
      await expect(panel.feedback.entries.filter({ hasText: 'donderdag thee' })).toHaveCount(1);
      await expectOnlyOwnWords(page, 'what the referrer reads');
      await expect(panel.feedback.part).toContainText('Theedrinken');
    },
  );

  story('legt uit, geeft een folder mee en legt "nog niet" vast', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await page.getByRole('button', { name: /^Uitleg over De Wending/ }).click();
    await expect(page.getByRole('dialog')).toContainText('De makelaar belt binnen 5 werkdagen.');
    await expectOnlyOwnWords(page, 'the factsheet');
    await page.keyboard.press('Escape');

    await panel.signals.takeOver.click();
    await panel.referral.leaflet.click();
    const leaflet = page.getByRole('article');
    await expect(leaflet).toContainText('Een kop thee kost niets.');
    await expectOnlyOwnWords(page, 'the leaflet');
    await page.getByText('العربية').click();
    await expect(leaflet).toHaveAttribute('dir', 'rtl');
    await expect(leaflet).toHaveAttribute('lang', 'ar');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await panel.referral.decline();
    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
    await expectOnlyOwnWords(page, 'after "nog niet"');
  });

  story('kiest een eigen thema, en eindigt om een eigen reden', async ({ his, coach, sandbox }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.choose('Wensen', 'Varen met het pontje');
    await panel.referral.consentToBoth.click();
    await panel.referral.send.click();
    await panel.referral.isSent();

    await moveToSecondRegion(coach.page);
    const app = await CoachApp.open(coach.page, sandbox.hisUrl);
    await app.openReferral('de Groot');
    await expect(app.page.getByText('Varen met het pontje'), 'a wish, and no need').toHaveCount(1);
    await app.step('Afgewezen').click();
    await app.form.getByRole('combobox', { name: /^Reden/ }).selectOption('De brug was dicht');
    await app.save();
    await app.isSaved();

    await panel.isLookedAtAgain();
    await expect(panel.feedback.part).toContainText('De brug was dicht');
  });

  story('werklijst en aantallen, ook op papier', async ({ his, page, sandbox }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.show('Alles');
    await expectOnlyOwnWords(page, 'the worklist');

    await page.goto(`${sandbox.hisUrl}/launch?user=manager&view=volume`);
    await expect(page.getByRole('region', { name: 'Kerncijfers' })).toBeVisible();
    await expectOnlyOwnWords(page, 'the numbers');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expectOnlyOwnWords(page, 'the numbers on paper');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });
});
