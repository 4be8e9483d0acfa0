import { brokenConnectionNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const typed = 'Het is zo stil in huis sinds Piet er niet meer is.';

const parts = [
  { code: 'SentPart', because: 'what follows a send is there before anything goes' },
  { code: 'send-referral', because: 'sending itself is fetched when it is needed' },
] as const;

story.describe('Code van een later moment komt niet', () => {
  for (const { code, because } of parts) {
    story(
      `${code}: een zin, niets verstuurd, niets weg, en na opnieuw laden gaat het (${because})`,
      async ({ his, page, exchange, expectNoise }) => {
        expectNoise(brokenConnectionNoise, /Failed to fetch dynamically imported module/);
        await page.route(`**/assets/${code}-*.js`, (route) => route.abort());
        const panel = await his.openPanel(widow);
        await panel.signals.takeOver.click();
        await panel.conversation.note('Openen', typed);

        await panel.referral.consent.check();
        // Sending may be out of reach already: the sentence comes as soon as anything is missed.
        await panel.referral.send.or(panel.notice).first().click();

        await expect(panel.notice).toContainText('Er is niets verstuurd door deze fout.');
        expect(await exchange.of('Task', widow)).toHaveLength(0);

        await page.unroute(`**/assets/${code}-*.js`);
        await page.getByRole('button', { name: 'Opnieuw laden' }).click();
        await panel.isRead();
        await expect(panel.conversation.words('Openen')).toHaveValue(typed);
        await expect(panel.referral.consent).toBeChecked();
        await panel.referral.send.click();
        await panel.referral.isSent();
        expect(await exchange.of('Task', widow)).toHaveLength(1);
      },
    );
  }
});
