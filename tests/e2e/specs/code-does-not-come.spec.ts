import { brokenConnectionNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const typed = 'Het is zo stil in huis sinds Piet er niet meer is.';
const missing = /Failed to fetch dynamically imported module/;

story.describe('Code van een later moment komt niet', () => {
  story(
    'die van versturen: een zin, niets verstuurd, niets weg, en na opnieuw laden gaat het',
    async ({ his, page, exchange, expectNoise }) => {
      expectNoise(brokenConnectionNoise, missing);
      await page.route('**/assets/sending-*.js', (route) => route.abort());
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.conversation.note('Openen', typed);

      await panel.referral.consent.check(); // now a referral can be sent, and what is needed for it is fetched

      await expect(panel.notice).toContainText('Er is niets verstuurd door deze fout.');
      expect(await exchange.of('Task', widow)).toHaveLength(0);

      await page.unroute('**/assets/sending-*.js');
      await page.getByRole('button', { name: 'Opnieuw laden' }).click();
      await panel.isRead();
      await expect(panel.conversation.words('Openen')).toHaveValue(typed);
      await expect(panel.referral.consent).toBeChecked();
      await panel.referral.send.click();
      await panel.referral.isSent();
      expect(await exchange.of('Task', widow)).toHaveLength(1);
    },
  );

  story(
    'die van intrekken: een zin, niets ingetrokken, en na opnieuw laden gaat het',
    async ({ his, page, exchange, expectNoise }) => {
      expectNoise(brokenConnectionNoise, missing);
      await page.route('**/assets/WithdrawDialog-*.js', (route) => route.abort());
      const panel = await his.openPanel('nieuw-bericht');

      await panel.feedback.withdraw.click();

      await expect(panel.notice).toContainText('Er is niets verstuurd door deze fout.');
      await page.unroute('**/assets/WithdrawDialog-*.js');
      await page.getByRole('button', { name: 'Opnieuw laden' }).click();
      await panel.isRead();
      await panel.feedback.withdraw.click();
      await panel.feedback.giveReason('Mevrouw is verhuisd.');
      await panel.feedback.answer('Intrekken');
      await expect(panel.feedback.referral('Ingetrokken')).toBeVisible();
      const [task] = await exchange.of('Task', 'nieuw-bericht');
      expect(task?.status).toBe('cancelled');
    },
  );
});
