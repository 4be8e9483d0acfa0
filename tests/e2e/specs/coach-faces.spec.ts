import type { Page } from '@playwright/test';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p1xZ5QAAAABJRU5ErkJggg==';

/** From here on the organisation of Lindeveen shows these coaches. */
async function showFaces(page: Page, faces: readonly object[]): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    const config = await answer.json();
    const [lindeveen, ...others] = config.coaches;
    await route.fulfill({
      response: answer,
      json: { ...config, coaches: [{ ...lindeveen, faces }, ...others] },
    });
  });
}

story.describe('Een organisatie die haar coaches laat zien', () => {
  story('met één coach: de naam staat bij het voorstel, op de knop en op de kaart', async ({ his, page }) => {
    await showFaces(page, [{ firstName: 'Bo', hours: 'ma t/m wo', phone: '06 00 00 02 22', photo }]);
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await expect(panel.referral.part).toContainText('Welzijn Lindeveen · Coach: Bo');
    await page.getByRole('button', { name: /^Alle \d+ vragen/ }).click();
    await expect(page.getByText('De coach heet Bo.')).toBeVisible();
    await panel.referral.consentToBoth.click();
    await page.getByRole('button', { name: 'Verstuur verwijzing naar Bo (Welzijn Lindeveen)' }).click();
    await panel.referral.isSent();

    await panel.referral.part.getByRole('button', { name: 'Bekijk' }).click();
    const card = page.locator('.patient-card');
    await expect(card).toContainText('Uw coach is');
    await expect(card).toContainText('Bo (ma t/m wo), 06 00 00 02 22');
    await expect(card.locator('img')).toHaveJSProperty('complete', true);
    await expectAccessible(page);
  });

  story('met meer coaches: niemand wordt beloofd', async ({ his, page }) => {
    await showFaces(page, [{ firstName: 'Bo' }, { firstName: 'Ans', hours: 'do en vr' }]);
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await expect(panel.referral.part).toContainText('Welzijn Lindeveen · Coaches: Bo, Ans');
    await panel.referral.consentToBoth.click();
    await expect(page.getByText('De coach heet')).toHaveCount(0);
    await page.getByRole('button', { name: 'Verstuur verwijzing naar Welzijn Lindeveen' }).click();
    await panel.referral.isSent();

    await panel.referral.part.getByRole('button', { name: 'Bekijk' }).click();
    const card = page.locator('.patient-card');
    await expect(card).toContainText('U spreekt met een van hen');
    await expect(card).toContainText('Ans (do en vr)');
  });
});
