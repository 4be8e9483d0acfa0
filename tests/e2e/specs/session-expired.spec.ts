import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const typed = 'Het is zo stil in huis sinds Piet er niet meer is.';

story.describe('De sessie verloopt tijdens het typen', () => {
  story.beforeEach(({ expectNoise }) => expectNoise(statusNoise(401)));

  story('opnieuw aanmelden, en alles staat er nog', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow, 'huisarts', { refresh: 'no' });
    await panel.signals.takeOver.click();
    await panel.conversation.note('Openen', typed);
    await panel.referral.consent.check();
    await his.fails({ kind: '401' });

    await panel.isLookedAtAgain();
    await expect(panel.notice).toContainText('Uw sessie is verlopen. Wat u invulde, is bewaard.');
    await panel.conversation.words('Openen').pressSequentially(' Echt.');
    await expectAccessible(page);

    await his.recovers();
    await panel.notice.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await his.choosePatient(/de Groot-van den Berg/);
    await panel.isRead();

    await expect(panel.notice).toHaveCount(0);
    await expect(panel.signals.tick('Overlijden partner')).toBeChecked();
    await expect(panel.conversation.words('Openen')).toHaveValue(`${typed} Echt.`);
    await expect(panel.referral.consent).toBeChecked();
    await panel.referral.send.click();
    await panel.referral.isSent();
    expect(await exchange.of('Task', widow)).toHaveLength(1);
  });

  story('ontdekt bij het versturen: niets verstuurd, niets weg', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow, 'huisarts', { refresh: 'no' });
    await panel.signals.takeOver.click();
    await panel.referral.fill('In de woorden van de patiënt', typed);
    await his.fails({ kind: '401' });

    await panel.referral.sendWithConsent();

    await expect(panel.referral.failure).toContainText('Uw sessie is verlopen.');
    expect(await exchange.of('Task', widow)).toHaveLength(0);
    await his.recovers();
    await panel.referral.failure.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await his.choosePatient(/de Groot-van den Berg/);
    await panel.isRead();
    await expect(panel.referral.field('In de woorden van de patiënt')).toHaveValue(typed);
  });

  story('en bij het aanmelden wordt een ander gekozen: die wordt niet getoond', async ({ his, page }) => {
    const panel = await his.openPanel(widow, 'huisarts', { refresh: 'no' });
    await panel.conversation.note('Openen', typed);
    await his.fails({ kind: '401' });
    await panel.isLookedAtAgain();
    const again = panel.notice.getByRole('button', { name: 'Opnieuw aanmelden' });
    await expect(again).toBeVisible();
    await his.recovers();

    await again.click();
    await his.choosePatient(/el Amrani/);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is een andere patiënt geopend');
    await expect(page.getByRole('main')).not.toContainText(/Rachid|Amrani|Greet|stil in huis/);
  });

  story('maar mag vernieuwd worden: niemand merkt er iets van', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await his.fails({ kind: '401', times: 1 });

    await panel.referral.sendWithConsent();

    await panel.referral.isSent();
    await expect(panel.notice).toHaveCount(0);
    expect(await exchange.of('Task', widow)).toHaveLength(1);
  });
});
