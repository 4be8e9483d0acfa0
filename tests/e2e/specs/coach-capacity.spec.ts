import { CoachApp } from '../pages/coach-app.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Is er plek?', () => {
  story(
    'de coördinator zegt het, en het panel toont het; vol verbiedt niets',
    async ({ page, his, coach, sandbox }) => {
      const phone = coach.page;
      await phone.setViewportSize({ width: 360, height: 640 });
      const app = await CoachApp.open(phone, sandbox.hisUrl, 'coach-collega');
      const fold = phone.getByText('Plek niet opgegeven');
      const form = phone.getByRole('form', { name: 'Plek' });

      await story.step('een wachtlijst van ongeveer drie weken', async () => {
        await fold.click();
        await form.getByText('Wachtlijst', { exact: true }).click();
        await form.getByLabel(/Ongeveer hoeveel weken/).fill('3');
        await expectAccessible(phone);
        await app.button('Leg vast').click();
        await expect(phone.getByText('Vastgelegd.')).toBeVisible();
      });

      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await expect(panel.referral.part).toContainText('Wachtlijst van ongeveer 3 weken');

      await story.step('vol staat erbij, en de verwijzing gaat', async () => {
        await form.getByText('Vol', { exact: true }).click();
        await app.button('Leg vast').click();
        await expect(phone.getByText(/^Plek Nu vol/)).toBeVisible();
        await page.reload();
        await expect(panel.referral.part).toContainText('Nu vol; verwijzen kan wel');
        await expectAccessible(page);
        await panel.referral.consentToBoth.click();
        await panel.referral.send.click();
        await panel.referral.isSent();
        await expect(page.getByText('Het is nu druk bij de coach.')).toHaveCount(1);
      });
    },
  );

  story('een gewone coach leest het alleen', async ({ page, sandbox }) => {
    await CoachApp.open(page, sandbox.hisUrl);
    await expect(page.getByText('Plek', { exact: true })).toHaveCount(0);
  });
});
