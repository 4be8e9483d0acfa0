import { DraftPart } from '../pages/draft-part.ts';
import { HisPage } from '../pages/his-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { answerAsCoach } from '../setup/answer-as-coach.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('Huisarts, met de extensie naast het HIS', () => {
  extensionStory(
    'meldt zich aan, herkent en verwijst; het antwoord staat op de knop en in de HIS-pagina',
    async ({ extension, chip, his, sandbox, exchange }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(widow);
      await expect.poll(() => chip.says()).toBe('WoR: aanmelden');

      const panel = await extension.signIn(chip);
      await expect(panel.patient).toHaveText('Patiënt: Greet de Groot-van den Berg');
      await expect.poll(() => chip.says()).toMatch(/^WoR: \d signalen$/);
      await expectAccessible(panel.page);

      await panel.signals.takeOver.click();
      await panel.referral.feedbackConsent.check();
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      expect(await exchange.counts(widow, ['ServiceRequest', 'Task', 'Consent'])).toEqual({
        ServiceRequest: 1,
        Task: 1,
        Consent: 2,
      });

      const [task] = await exchange.of('Task', widow);
      await answerAsCoach(`${sandbox.hisUrl}/coach`, task, {
        action: 'accepted',
        message: 'Ik bel haar dinsdag.',
      });
      await chip.open();
      expect(await chip.card()).not.toContain('Ik bel haar dinsdag.');
      await extension.quarterPasses();

      await expect.poll(() => extension.badge()).toMatch(/^[1-9]\d*$/);
      await expect.poll(() => chip.says()).toMatch(/nieuw/);
      await expect.poll(() => chip.card(), 'news comes into the open card').toContain('Ik bel haar dinsdag.');
      expect(await chip.card()).toContain('Verwijzing aangenomen');
      expect(await chip.focused(), 'and whoever was at its button still is').toBe('Open paneel');
      await expectAccessible(his.page);
    },
  );

  extensionStory(
    'zet als POH een concept klaar, dat de huisarts in de SMART-app verstuurt',
    async ({ extension, chip, his, sandbox, context, exchange }) => {
      await extension.setUp();
      await his.login('poh');
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      const drafts = new DraftPart(panel.page);
      await panel.signals.takeOver.click();
      await drafts.handOver.click();
      await expect(drafts.standing).toHaveText(/Klaargezet, \d+:\d\d\./);

      const colleague = new HisPage(await context.newPage(), sandbox);
      const app = await colleague.openPanel(widow, 'huisarts');
      await new DraftPart(app.page).offer('S. Yilmaz').click();
      await app.referral.sendWithConsent();
      await app.referral.isSent();
      expect((await exchange.of('Task', widow)).map(({ status }) => status)).toEqual(['requested']);
    },
  );
});
