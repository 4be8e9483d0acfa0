import { expect, extensionStory } from '../setup/extension-story.ts';

const widow = 'eenzame-weduwe';
const worker = 'burn-out';

extensionStory(
  'De achtergrond wordt tussendoor gedood: niets gaat verloren',
  async ({ extension, chip, his, exchange }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier(worker);
    await his.openDossier(widow);
    const panel = await extension.signIn(chip);
    await panel.signals.takeOver.click();
    await panel.conversation.note('Openen', 'Het is zo stil.');

    await extension.killWorker(panel.page);
    await his.switchTo('R. el Amrani');
    await expect(panel.patient, 'the panel follows without it').toContainText('Rachid el Amrani');
    await expect.poll(() => chip.says(), 'and the page wakes it').toMatch(/^WoR: .*signa/);

    await extension.killWorker(panel.page);
    await panel.page.reload();
    await expect(panel.patient, 'a new panel knows the page').toContainText('Rachid el Amrani');

    await extension.killWorker(panel.page);
    await his.switchTo('G.M. de Groot-van den Berg');
    await expect(panel.conversation.words('Openen'), 'still signed in, with the draft').toHaveValue(
      'Het is zo stil.',
    );
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    expect(await exchange.of('ServiceRequest', widow)).toHaveLength(1);
  },
);
