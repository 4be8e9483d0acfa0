import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../setup/accessible.ts';
import { answerAsCoach } from '../setup/answer-as-coach.ts';
import { Exchange } from '../setup/exchange.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';

const widow = 'eenzame-weduwe';

/** A field of the journal of this HIS. */
const soep = (page: Page, letter: 'S' | 'P'): Locator =>
  page.getByRole('textbox', { name: letter, exact: true });

extensionStory.describe('HIS zonder FHIR, met een losse uitwisselserver', () => {
  extensionStory(
    'het dossier is wat de pagina toont, en van de rest wordt gezegd dat het onbekend is',
    async ({ extension, chip, his, page, sandbox, exchange }) => {
      await extension.setUp();
      await his.login('huisarts');
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const panel = await extension.signIn(chip, 'Uitwisseling Lindeveen');
      const sent = listenForBytes(panel.page, sandbox.exchange.fhirBase);

      await extensionStory.step('de pagina toont actieve problemen, en geen contacten', async () => {
        await expect(panel.patient).toHaveText('Patiënt: G.M. de Groot-van den Berg');
        await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier: Eenzaamheid');
        await expect(panel.screen.getByText('HIS biedt dit niet').first()).toBeVisible();
        await expect.poll(() => chip.says()).toContain('WoR: minstens');
      });

      const atExchange = new Exchange(sandbox.exchange);
      await extensionStory.step('wie niet wil, blijft voor de uitwisseling onbekend', async () => {
        await panel.referral.decline();
        await expect(panel.referral.part).toContainText('Zet het zelf in het journaal van uw HIS');
        await panel.referral.part.getByRole('button', { name: 'Zet in journaal' }).click();
        await expect(panel.referral.part).toContainText('Staat in het journaal.');
        await expect(soep(page, 'P')).toHaveValue(/besproken, wil \(nog\) niet/);
        await panel.referral.part.getByRole('button', { name: 'Haal uit het journaal' }).click();
        await expect(soep(page, 'P')).toHaveValue('');
        await expectAccessible(panel.page);
        expect(await atExchange.patients()).toEqual([]);
      });

      await extensionStory.step('en wie zich bedenkt, kan daarna toch worden verwezen', async () => {
        await panel.referral.part.getByRole('button', { name: 'Ongedaan maken' }).click();
        await expect(panel.referral.part).toContainText('Ongedaan gemaakt.');
        expect(await atExchange.patients()).toEqual([]);
      });

      await extensionStory.step('verwijzen: met een patiënt zonder BSN, bij de uitwisseling', async () => {
        await panel.signals.takeOver.click();
        await panel.referral.part.getByRole('radio', { name: /Welzijn Lindeveen/ }).check();
        await panel.referral.fill('Telefoon', '06 00 00 01 11');
        await panel.referral.sendWithConsent();
        await panel.referral.isSent();
      });

      const [transaction = ''] = sent.to('/');
      expect(transaction).toContain('"resourceType":"Patient"');
      for (const bsn of await exchange.bsnOf(widow)) expect(transaction).not.toContain(bsn);
      expect(transaction, 'nor the number that the HIS gave').not.toContain(widow);
      expect(await atExchange.patients()).toHaveLength(1);
      expect(await exchange.counts(widow, ['ServiceRequest', 'Task']), 'nothing at the HIS').toEqual({
        ServiceRequest: 0,
        Task: 0,
      });

      await extensionStory.step('wie terugkomt, ziet de verwijzing weer', async () => {
        await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/burn-out`);
        await expect(panel.patient).toContainText('el Amrani');
        await panel.mode('Terugkoppeling').click();
        await expect(panel.feedback.part).toContainText('nog niet verwezen');
        await expect(panel.feedback.referrals).toHaveCount(0);
        const [known] = await atExchange.patients();
        const [task] = await atExchange.of('Task', known?.id ?? 'nobody');
        await answerAsCoach(`${sandbox.hisUrl}/exchange/coach`, task, {
          action: 'accepted',
          message: 'Zij gaat mee naar het koor.',
        });
        await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
        await expect(panel.patient).toContainText('de Groot-van den Berg');
        await panel.mode('Terugkoppeling').click();
        await expect(panel.feedback.referrals).toHaveCount(1);
      });

      await extensionStory.step('en zet de woorden van de coach in het journaal', async () => {
        const said = panel.feedback.entries.filter({ hasText: 'Zij gaat mee naar het koor.' });
        await said.getByRole('button', { name: 'Zet in journaal' }).click();
        await expect(said).toContainText('Staat in het journaal.');
        await expect(soep(page, 'S')).toHaveValue(/Zij gaat mee naar het koor\./);
        await expectAccessible(panel.page);
      });
    },
  );

  extensionStory(
    'een pagina die de problemen pas na de naam toont: het paneel volgt, en wat getypt is blijft staan',
    async ({ extension, chip, his, page, sandbox }) => {
      await extension.setUp();
      await his.login('huisarts');
      await page.route('**/his-kaal/dossier/*', async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace('class="problemen"', 'class="later" hidden');
        await route.fulfill({ response, body: html });
      });
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const panel = await extension.signIn(chip, 'Uitwisseling Lindeveen');
      await expect(panel.signals.line('Eenzaamheid')).toContainText('niet kunnen lezen');
      await panel.conversation.note('Openen', 'Het is zo stil.');

      await page.evaluate(() => {
        const list = document.querySelector('.later');
        list?.removeAttribute('hidden');
        list?.setAttribute('class', 'problemen');
      });

      await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier: Eenzaamheid');
      await expect(panel.conversation.words('Openen')).toHaveValue('Het is zo stil.');
    },
  );
});
