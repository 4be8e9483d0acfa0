import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';

const widow = 'eenzame-weduwe';
const worker = 'burn-out';
const nameOfWidow = 'G.M. de Groot-van den Berg';
const nameOfWorker = 'R. el Amrani';

extensionStory.describe('Twee dossiers in één HIS-pagina', () => {
  extensionStory(
    'de verkeerde staat vooraan in de pagina: het paneel volgt wie er openstaat, en een concept wacht op zijn patiënt',
    async ({ extension, chip, his, sandbox }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(worker);
      await his.openDossier(widow);
      const dossiers = his.page.locator('.dossier');
      await expect(dossiers.first(), 'the wrong one first').toHaveAttribute('data-patient', worker);
      const panel = await extension.signIn(chip);
      const sent = listenForBytes(panel.page, sandbox.fhirBase);

      await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
      await panel.signals.takeOver.click();
      await panel.conversation.note('Openen', 'Het is zo stil.');

      await extensionStory.step('verder bladeren bij dezelfde: het paneel staat er nog', async () => {
        const words = await panel.conversation.words('Openen').elementHandle();
        await his.page.reload();
        await expect.poll(() => chip.says()).toMatch(/signalen$/);
        await expect(panel.patient).toBeVisible();
        expect(await words?.isVisible(), 'and it is not a new one').toBe(true);
      });

      await extensionStory.step('wisselen in het HIS: van de eerste is niets meer te zien', async () => {
        await his.switchTo(nameOfWorker);
        await expect(panel.patient).toContainText('Rachid el Amrani');
        await panel.isRead();
        await expect(panel.screen.getByText('Het is zo stil.')).toHaveCount(0);
        await expect(panel.screen.getByText('Greet')).toHaveCount(0);
        await expect(panel.signals.tick('Overlijden partner')).not.toBeChecked();
        await panel.signals.recognise('Angst');
        await panel.referral.sendWithConsent();
        await panel.referral.isSent();
      });

      await extensionStory.step('terug bij de eerste: wat er stond, staat er weer', async () => {
        await his.switchTo(nameOfWidow);
        await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
        await expect(panel.conversation.words('Openen')).toHaveValue('Het is zo stil.');
        await panel.referral.sendWithConsent();
        await panel.referral.isSent();
      });

      const [first = '', second = ''] = sent.to('/');
      expect(first).toContain(`Patient/${worker}`);
      expect(first).not.toContain(widow);
      expect(second).toContain(`Patient/${widow}`);
      expect(second).not.toContain(worker);
    },
  );

  extensionStory(
    'noemen pagina en dossier een ander, dan wordt niets getoond of verstuurd en staat er wie wie is',
    async ({ extension, chip, his, sandbox }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      const sent = listenForBytes(panel.page, sandbox.fhirBase);
      await panel.signals.takeOver.click();
      await panel.referral.consent.check();

      await his.page.evaluate((name) => {
        const [shown] = document.querySelectorAll('.patient-name');
        if (shown) shown.textContent = name;
      }, nameOfWorker);

      const question = panel.screen.getByRole('heading', { name: 'Is dit dezelfde patiënt?' });
      await expect(question).toBeVisible();
      await expect(panel.screen.getByText(nameOfWorker)).toBeVisible();
      await expect(panel.screen.getByText('Greet de Groot-van den Berg')).toBeVisible();
      await expect(panel.referral.send, 'nothing can be sent').toHaveCount(0);
      await expect(panel.signals.part, 'nothing of the record is shown').toHaveCount(0);
      await expect.poll(() => chip.says(), 'nor in the HIS page').toBe('');
      await expectAccessible(panel.page);
      expect(sent.to('/')).toEqual([]);
    },
  );

  extensionStory(
    'wisselt de pagina tussen de klik en het versturen, dan gaat er niets weg en blijft het concept liggen',
    async ({ extension, chip, his, sandbox, exchange }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(worker);
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      const sent = listenForBytes(panel.page, sandbox.fhirBase);
      await panel.signals.takeOver.click();
      await panel.referral.consent.check();

      // Before a send the exchange is asked what is there already; while it thinks, the other dossier comes in front.
      let switched = false;
      await panel.page.route(/\/Task\?.*identifier=/, async (route) => {
        if (!switched) await his.switchTo(nameOfWorker);
        switched = true;
        await route.continue();
      });
      await panel.referral.send.click();

      await expect(panel.patient).toContainText('Rachid el Amrani');
      await panel.isRead();
      expect(switched, 'it was on its way').toBe(true);
      await his.switchTo(nameOfWidow);
      await expect(panel.referral.consent, 'as it was left').toBeChecked();
      expect(sent.to('/')).toEqual([]);
      expect(await exchange.of('ServiceRequest', worker)).toEqual([]);

      await panel.referral.send.click();
      await panel.referral.isSent();
      expect(await exchange.of('ServiceRequest', widow)).toHaveLength(1);
    },
  );
});
