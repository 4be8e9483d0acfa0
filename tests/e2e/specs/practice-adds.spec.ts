import { CoachApp } from '../pages/coach-app.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const name = 'de Groot';

story.describe('Na het versturen', () => {
  story(
    'de huisarts vult aan en vraagt iets; de coach ziet het op de telefoon en antwoordt',
    async ({ page, his, coach, sandbox, exchange }) => {
      await page.setViewportSize({ width: 400, height: 600 });
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.click();
      await panel.referral.send.click();
      await panel.referral.isSent();
      const { feedback } = panel;

      await story.step('een aanvulling wordt eerst getoond zoals zij gaat', async () => {
        await panel.mode('Terugkoppeling').click();
        await feedback.add('Aanvulling').click();
        await feedback.dialog.getByLabel('Ligt in het ziekenhuis').check();
        await feedback.dialog.getByLabel('Ander telefoonnummer').fill('06-00000222');
        await feedback.dialog.getByLabel('Toelichting').fill('Na donderdag weer thuis.');
        const preview = feedback.dialog.getByRole('region', { name: 'Dit wordt verstuurd' });
        await expect(preview).toContainText('AanWelzijn Lindeveen');
        await expect(preview).toContainText('06-00000222');
        await expectAccessible(page);
        await feedback.dialog.getByRole('button', { name: 'Verstuur' }).click();
        await expect(feedback.dialog).toHaveCount(0);
        await expect(feedback.entries.filter({ hasText: 'Aanvulling van' })).toContainText('06-00000222');
      });

      await story.step('een bericht gaat met het toetsenbord alleen', async () => {
        await feedback.add('Bericht').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Kunt u haar deze week bellen?');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(feedback.dialog).toHaveCount(0);
        await expect(feedback.entries.filter({ hasText: 'deze week' })).toHaveCount(1);
      });

      const phone = coach.page;
      await phone.setViewportSize({ width: 360, height: 640 });
      const app = await CoachApp.open(phone, sandbox.hisUrl);
      await story.step(
        'de coach ziet in de lijst dat er iets nieuws is, en in de verwijzing wat',
        async () => {
          await expect(app.line(name)).toContainText('2 nieuwe berichten');
          await app.show('Berichten (1)');
          await expectAccessible(phone);
          await app.openReferral(name);
          const news = phone.getByRole('region', { name: 'Nieuw van de praktijk' });
          await expect(news.getByRole('listitem')).toHaveCount(2);
          await expectAccessible(phone);
          await news.getByRole('button', { name: 'Gelezen' }).click();
          await expect(news).toHaveCount(0);
          await phone.reload();
          await expect(app.history.filter({ hasText: 'deze week' })).toHaveCount(1);
          await expect(news).toHaveCount(0);
        },
      );

      await story.step('het nieuwe nummer staat naast het oude, met de datum', async () => {
        await expect(phone.getByRole('link', { name: 'Bel 06 00 00 01 11' })).toBeVisible();
        await expect(phone.getByRole('link', { name: 'Bel 06-00000222' })).toHaveAttribute(
          'href',
          'tel:0600000222',
        );
        await expect(phone.getByRole('region', { name: 'Bellen' })).toContainText(
          /Aanvulling van \d+ \w+ \d{4}/,
        );
        await expect(phone.getByRole('region', { name: 'Bellen' })).toContainText('Ligt in het ziekenhuis');
        await expect(app.history.filter({ hasText: 'deze week' })).toHaveCount(1);
        await expectAccessible(phone);
      });

      await story.step('en schrijft terug; beide kanten lezen één geschiedenis', async () => {
        await app.message.fill('Ik bel haar vrijdag.');
        await app.save();
        await app.isSaved();
        await panel.isLookedAtAgain();
        await expect(feedback.entries.filter({ hasText: 'vrijdag' })).toHaveCount(1);
        expect(await exchange.of('Communication', widow)).toHaveLength(3);
      });
    },
  );

  story(
    'het antwoord van de server raakt kwijt: nog eens sturen maakt geen tweede',
    async ({ page, his, exchange, expectNoise }) => {
      expectNoise(statusNoise(500));
      const panel = await his.openPanel('nieuw-bericht');
      const { feedback } = panel;
      await feedback.add('Bericht').click();
      await feedback.dialog.getByLabel('Bericht').fill('Is er al plek?');
      const before = (await exchange.of('Communication', 'nieuw-bericht')).length;
      let lost = 0;
      await page.route(/\/Communication$/, async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
        lost += 1;
        await route.fetch();
        return route.fulfill({ status: 500, headers: { 'access-control-allow-origin': '*' } });
      });
      await feedback.dialog.getByRole('button', { name: 'Verstuur' }).click();
      await expect(feedback.dialog).toHaveCount(0);
      expect(await exchange.of('Communication', 'nieuw-bericht')).toHaveLength(before + 1);
    },
  );
});
