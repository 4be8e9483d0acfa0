import { expectAccessible } from '../setup/accessible.ts';
import { answerAsCoach } from '../setup/answer-as-coach.ts';
import { Exchange } from '../setup/exchange.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('HIS met FHIR, in een regio met een eigen uitwisselserver', () => {
  extensionStory(
    'leest bij het HIS, verwijst bij de uitwisseling, en houdt een "nee" in het HIS',
    async ({ extension, chip, his, sandbox, exchange: atHis }) => {
      const [record, other] = [sandbox.fhirBase, sandbox.exchange.fhirBase];
      await extension.setUp({
        ...(await extension.regionalSettings()),
        his: [{ adapter: 'sandbox-his', record, exchange: other }],
      });
      await his.login('huisarts');
      await his.openDossier(widow);
      const panel = await extension.openPanel(chip);
      const inRegion = new Exchange(sandbox.exchange);
      const sent = listenForBytes(panel.page, other);

      await extensionStory.step('aanmelden bij allebei', async () => {
        const signIn = (name: string) => panel.screen.getByRole('button', { name: `Aanmelden bij ${name}` });
        await signIn('Lindewerk HIS').click();
        await expect(signIn('Lindewerk HIS')).toHaveCount(0);
        await signIn('Uitwisseling Lindeveen').click();
        await panel.isRead();
        await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
        await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier');
      });

      await extensionStory.step('wie niet wil, staat in het HIS en is in de regio onbekend', async () => {
        await panel.referral.decline();
        await expect.poll(() => atHis.of('Procedure', widow)).toHaveLength(1);
        expect(await inRegion.patients()).toEqual([]);
        await expectAccessible(panel.page);
      });

      await extensionStory.step('wie zich bedenkt, heeft daar geen "nee" meer staan', async () => {
        await panel.referral.part.getByRole('button', { name: 'Ongedaan maken' }).click();
        await expect(panel.referral.part).toContainText('Ongedaan gemaakt.');
        expect(await atHis.of('Procedure', widow)).toMatchObject([{ status: 'entered-in-error' }]);
      });

      await extensionStory.step(
        'de verwijzing gaat naar de regio, zonder BSN, en niet naar het HIS',
        async () => {
          await panel.signals.takeOver.click();
          await panel.referral.sendWithConsent();
          await panel.referral.isSent();
          const [transaction = ''] = sent.to('/');
          expect(transaction).toContain('"resourceType":"Patient"');
          for (const bsn of await atHis.bsnOf(widow)) expect(transaction).not.toContain(bsn);
          expect(await atHis.counts(widow, ['ServiceRequest', 'Task'])).toEqual({
            ServiceRequest: 0,
            Task: 0,
          });
        },
      );

      await extensionStory.step('het antwoord van de coach komt uit de regio', async () => {
        const [patient] = await inRegion.patients();
        const [task] = await inRegion.of('Task', patient?.id ?? 'nobody');
        await answerAsCoach(`${sandbox.hisUrl}/exchange/coach`, task, {
          action: 'accepted',
          message: 'Ik bel haar dinsdag.',
        });
        await extension.quarterPasses();
        await expect.poll(() => chip.says()).toMatch(/nieuw/);
        await panel.page.reload();
        await panel.mode('Terugkoppeling').click();
        await expect(panel.feedback.entries.filter({ hasText: 'Ik bel haar dinsdag.' })).toBeVisible();
      });
    },
  );
});
