import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const running = 'nieuw-bericht';

story.describe('Een verwijzing intrekken', () => {
  story('met een reden, die de coach leest', async ({ his, page, coach, exchange }) => {
    const panel = await his.openPanel(running);
    await panel.feedback.withdraw.click();
    await expect(panel.feedback.dialog).toContainText('Verwijzing intrekken?');
    await expectAccessible(page);

    await panel.feedback.giveReason('Mevrouw is verhuisd naar haar zoon.');
    await panel.feedback.answer('Intrekken');

    await expect(panel.feedback.dialog).toHaveCount(0);
    await expect(panel.feedback.referral('Ingetrokken')).toBeVisible();
    await expect(panel.feedback.withdraw, 'there is nothing left to withdraw').toHaveCount(0);
    await coach.open(/Hoekstra/);
    await expect(coach.content).toContainText('De verwijzer heeft deze verwijzing ingetrokken.');
    await expect(coach.content).toContainText('Mevrouw is verhuisd naar haar zoon.');
    const [task] = await exchange.of('Task', running);
    const [request] = await exchange.of('ServiceRequest', running);
    expect([task?.status, request?.status]).toEqual(['cancelled', 'revoked']);
  });

  story('samen met de toestemming', async ({ his, exchange }) => {
    const panel = await his.openPanel(running);
    await panel.feedback.withdraw.click();
    await panel.feedback.giveReason('Wil het niet meer.');
    await panel.feedback.dialog.getByLabel('De patiënt trekt ook de toestemming om te delen in').check();

    await panel.feedback.answer('Intrekken');

    await expect(panel.feedback.referral('Ingetrokken')).toBeVisible();
    const consents = await exchange.of('Consent', running);
    expect(consents.map(({ status }) => status)).toEqual(consents.map(() => 'inactive'));
  });

  story('zonder reden of met Escape gebeurt er niets', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(running);
    await panel.feedback.withdraw.click();
    await expect(panel.feedback.dialog.getByRole('textbox', { name: 'Reden' })).toBeFocused();
    await expect(panel.feedback.button('Intrekken'), 'a reason is asked first').toBeDisabled();

    await page.keyboard.press('Escape');

    await expect(panel.feedback.dialog).toHaveCount(0);
    await expect(panel.feedback.withdraw, 'the focus is back where it was').toBeFocused();
    const [task] = await exchange.of('Task', running);
    expect(task?.status).toBe('in-progress');
  });

  story(
    'terwijl de coach net iets deed: eerst zien wat, dan beslissen',
    async ({ his, page, coach, exchange }) => {
      const panel = await his.openPanel('eenzame-weduwe');
      await panel.signals.takeOver.click();
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      await panel.feedback.withdraw.click();
      await panel.feedback.giveReason('Gaat bij haar dochter wonen.');
      await coach.open(/de Groot-van den Berg/);
      await coach.answer('Aannemen', { message: 'Ik bel haar vanmiddag.' });

      await panel.feedback.answer('Intrekken');

      await expect(panel.feedback.dialog).toContainText('De coach was u voor');
      await expect(panel.feedback.dialog).toContainText('Verwijzing aangenomen');
      await expect(panel.feedback.dialog).toContainText('Ik bel haar vanmiddag.');
      await expectAccessible(page);
      const [untouched] = await exchange.of('Task', 'eenzame-weduwe');
      expect(untouched?.status, 'nothing is withdrawn yet').toBe('accepted');

      await panel.feedback.answer('Toch intrekken');

      await expect(panel.feedback.referral('Ingetrokken')).toBeVisible();
      const [withdrawn] = await exchange.of('Task', 'eenzame-weduwe');
      expect(withdrawn?.status).toBe('cancelled');
      expect(withdrawn?.statusReason?.text).toBe('Gaat bij haar dochter wonen.');
    },
  );

  story('terwijl de coach net aannam: bij nader inzien laten staan', async ({ his, coach, exchange }) => {
    const panel = await his.openPanel('eenzame-weduwe');
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    await panel.feedback.withdraw.click();
    await panel.feedback.giveReason('Twijfel.');
    await coach.open(/de Groot-van den Berg/);
    await coach.answer('Aannemen');
    await panel.feedback.answer('Intrekken');
    await expect(panel.feedback.dialog).toContainText('De coach was u voor');

    await panel.feedback.answer('Laten staan');

    await expect(panel.feedback.dialog).toHaveCount(0);
    await expect(panel.feedback.referral('Verwijzing aangenomen')).toBeVisible();
    const [task] = await exchange.of('Task', 'eenzame-weduwe');
    expect(task?.status).toBe('accepted');
  });
});
