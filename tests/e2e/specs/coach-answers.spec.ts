import type { Page } from '@playwright/test';
import { CoachApp } from '../pages/coach-app.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const name = 'de Groot';
const spoken = 'Mevrouw gesproken. We drinken donderdag koffie.';

/** A phone of 360 px, beside the practice's own browser. */
async function phoneIn(page: Page): Promise<Page> {
  await page.setViewportSize({ width: 360, height: 640 });
  return page;
}

story.describe('De welzijnscoach antwoordt', () => {
  story(
    'de huisarts verwijst, de coach belt en antwoordt op de telefoon, de huisarts leest het',
    async ({ his, coach, sandbox, exchange }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.click();
      await panel.referral.send.click();
      await panel.referral.isSent();

      const phone = await phoneIn(coach.page);
      const app = await CoachApp.open(phone, sandbox.hisUrl);
      await expectAccessible(phone);

      await story.step('ziet wie er belt moet worden, en wat de praktijk stuurde', async () => {
        await expect(app.line(name)).toContainText('nog 5 werkdagen');
        await expect(app.line(name)).toContainText('nog van niemand');
        await app.openReferral(name);
        await expect(phone.getByRole('link', { name: 'Bel 06 00 00 01 11' })).toHaveAttribute(
          'href',
          'tel:0600000111',
        );
        await expect(phone.getByRole('region', { name: 'Wat de praktijk stuurde' })).toContainText(
          'Eenzaamheid',
        );
        await expectAccessible(phone);
      });

      await story.step('neemt haar over, en noteert met één tik dat er geen gehoor was', async () => {
        await app.button('Neem over').click();
        await app.isSaved();
        await expect(phone.getByText('Verwijzing aangenomen · bij N. Haddad')).toBeVisible();
        await phone
          .getByRole('region', { name: 'Bellen' })
          .getByRole('button', { name: 'Gebeld, geen gehoor' })
          .click();
        await expect(app.history.first()).toContainText('Geprobeerd contact te maken');
      });

      await story.step('spreekt haar later, en schrijft erbij wat de huisarts moet weten', async () => {
        await app.step('Contact gehad').click();
        await app.message.fill(spoken);
        await expect(app.form).toContainText(`nog ${300 - spoken.length} tekens`);
        await app.save();
        await app.isSaved();
        await expect(app.message).toHaveValue('');
        await expectAccessible(phone);
        await app.back();
        await app.show('Lopend');
        await expect(app.line(name)).toContainText('bij N. Haddad');
      });

      await panel.isLookedAtAgain();
      await expect(panel.feedback.entries.filter({ hasText: spoken })).toHaveCount(1);
      await expect(panel.feedback.step('Kennismaking')).toContainText('nu');
      await expect(panel.feedback.referral(/Contact gehad/)).toBeVisible();
      const [message] = await exchange.of('Communication', widow);
      expect(message).toMatchObject({
        sender: { reference: 'PractitionerRole/rol-coach' },
        recipient: [{ reference: 'PractitionerRole/rol-huisarts' }],
      });
    },
  );

  story('vindt passend aanbod, start een activiteit en stopt eerder', async ({ page, sandbox, exchange }) => {
    const app = await CoachApp.open(page, sandbox.hisUrl);
    await app.openReferral('Hoekstra');

    await story.step('het soort aanbod is nodig, want de regio telt het', async () => {
      await app.step('Passend aanbod gevonden').click();
      await app.save();
      await expect(app.form.getByText('Maak een keuze.')).toHaveCount(2);
      await page.getByLabel('Soort aanbod').selectOption('Bewegen met plezier');
      await page.getByText('Nieuw gemaakt').click();
      await app.save();
      await app.isSaved();
      await expect(app.history.filter({ hasText: 'Bewegen met plezier (nieuw gemaakt)' })).toHaveCount(1);
    });

    await story.step('de nazorg wordt drie maanden na de start voorgesteld', async () => {
      await app.step('Activiteit begonnen').click();
      const start = await page.getByLabel('Wanneer?').inputValue();
      const aftercare = Temporal.PlainDate.from(start).add({ months: 3 }).toString();
      await expect(page.getByLabel('Nazorg rond')).toHaveValue(aftercare);
      await page.getByLabel('Soort aanbod').selectOption('Bewegen met plezier');
      await page.getByText('Bestaand aanbod').click();
      await app.save();
      await app.isSaved();
      await expect(page.getByText('Nazorg afgesproken rond')).toBeVisible();
    });

    await story.step('een dag in de toekomst kan niet', async () => {
      await app.step('Nazorg gedaan').click();
      const tomorrow = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 1 });
      await page.getByLabel('Wanneer?').fill(tomorrow.toString());
      await app.save();
      await expect(app.form.getByText('Deze dag moet nog komen.')).toBeVisible();
      await expectAccessible(page);
    });

    await story.step('eerder stoppen heeft een reden, in code en in woorden', async () => {
      await app.step('Eerder gestopt').click();
      await page.getByLabel('Wanneer?').fill(Temporal.Now.plainDateISO('Europe/Amsterdam').toString());
      await app.form.getByLabel(/^Reden/).selectOption('Verhuisd');
      await page.getByLabel(/^Toelichting bij de reden/).fill('Naar haar zus in Drenthe.');
      await app.save();
      await expect(app.notice).toContainText('Deze verwijzing is afgesloten.');
      const [task] = await exchange.of('Task', 'nieuw-bericht');
      expect(task).toMatchObject({
        status: 'failed',
        statusReason: { coding: [{ code: 'moved' }], text: 'Verhuisd: Naar haar zus in Drenthe.' },
      });
    });
  });

  story(
    'zonder toestemming voor terugkoppeling is er geen berichtveld',
    async ({ his, coach, sandbox, exchange }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();

      const app = await CoachApp.open(await phoneIn(coach.page), sandbox.hisUrl);
      await app.openReferral(name);
      await expect(app.form).toContainText('De patiënt gaf geen toestemming om terug te koppelen.');
      await expect(app.message).toHaveCount(0);
      await app.step('Contact gehad').click();
      await app.save();
      await app.isSaved();
      expect(await exchange.of('Communication', widow)).toHaveLength(0);
      const [task] = await exchange.of('Task', widow);
      expect(task?.output?.map(({ type }) => type.coding?.[0]?.code)).toEqual(['contacted']);
    },
  );
});
