import type { Page } from '@playwright/test';
import { TeachPage } from '../pages/teach-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { button, noServerSettings, openAs } from '../setup/no-server.ts';
import { untaughtPortal } from '../setup/untaught-portal.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('Leer een formulier van een portaal', () => {
  extensionStory(
    'met de muis geleerd, daarna vult het consult het in, en alleen voor deze patiënt',
    async ({ extension, chip, context, his, page, sandbox }) => {
      extensionStory.slow(); // it is three stories: teaching, teaching again, and a consult
      const settings = await noServerSettings(sandbox.hisUrl);
      await extension.setUp(settings);
      await his.login('huisarts');
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''; // never empty
      const [born = ''] = /\d\d-\d\d-\d{4}/.exec((await page.locator('.geboren').textContent()) ?? '') ?? []; // likewise
      await untaughtPortal.serve(context);
      const form = await context.newPage();
      const openForm = (patient: string) =>
        form.goto(`${sandbox.hisUrl}/${untaughtPortal.path}?${new URLSearchParams({ patient, born })}`);
      await openForm(name);
      const before = await form.content();

      const opened = await context.newPage();
      await opened.goto(extensionPage('teach.html'));
      const teach = new TeachPage(opened);
      await teach.beginForm(form.url());
      await teach.pointField('Naam', form.getByLabel('Naam'), 'Naam');
      await teach.pointField('Geboortedatum', form.getByLabel('Geboortedatum'), 'Geboortedatum');
      await teach.pointField('Telefoon', form.getByText('Telefoonnummer'), 'Telefoonnummer');
      await teach.pointField(
        'Redenen van verwijzing',
        form.getByText('Waarom verwijst u?'),
        'Waarom verwijst u?',
      );
      await teach.pointField('Mag de coach bellen', form.getByText('Ja, graag'), 'Mag de coach bellen?');
      await opened.getByLabel('Bij “mag bellen” kiest het formulier').selectOption('Ja, graag');
      await teach.pointField('Naam van de verwijzer', form.getByLabel('Verwezen door'), 'Verwezen door');
      await teach.point('Waar het portaal de naam van de patiënt toont', form.locator('[data-patient-name]'));
      await teach.point('Waar het portaal de geboortedatum toont', form.locator('[data-patient-born]'));
      await expectAccessible(opened);
      expect(await form.content(), 'the form is as it was').toBe(before);

      const tryNow = opened.getByRole('button', { name: 'Bekijk wat zou worden ingevuld' });
      await tryNow.click();
      await expect(opened.getByText(`Het portaal toont nu: ${name}`)).toBeVisible();
      await expect(opened.getByText('wordt ingevuld', { exact: true })).toHaveCount(6);
      await expect(teach.save, 'nothing is kept before it was found again').toHaveCount(0);
      await expectAccessible(opened);

      await form.reload();
      await teach.connect();
      await tryNow.click();
      await expect(opened.getByText('Niet alles wordt teruggevonden.')).toBeVisible();
      await expect(teach.save).toHaveCount(0);
      await opened.getByRole('radio', { name: 'het opschrift ervoor: Telefoonnummer' }).check();
      await tryNow.click();
      await expect(opened.getByText('wordt ingevuld', { exact: true })).toHaveCount(6);
      await expectAccessible(opened);
      await teach.save.click();
      await expect(opened.getByText(/^Bewaard bij Eigen portaal-adapters/)).toBeVisible();
      const kept = await keptAdapter(opened);
      expect(JSON.stringify(kept)).not.toContain(name);
      await opened.close();

      const options = await extension.openOptions();
      await extension.choose(options, {
        ...settings,
        coaches: [
          {
            id: 'oostdrecht',
            name: 'Samen Oostdrecht',
            channel: 'portal',
            portal: { name: 'Wegwijs', address: form.url(), adapter: kept.id },
            municipalities: ['Lindeveen'],
          },
        ],
        portalAdapters: [kept],
      });
      await expect(options.getByText('De instellingen kloppen.')).toBeVisible();
      await options.close();

      await form.reload();
      const panel = await openAs(extension, chip, 'huisarts');
      await panel.referral.chooseCoach('Samen Oostdrecht');
      await panel.referral.fill('Telefoon', '06 00 00 01 11');
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.check();
      await button(panel, /^Invullen in /).click();
      await expect(panel.referral.part.getByText('Het portaal toont dezelfde patiënt.')).toBeVisible();
      await button(panel, 'Invullen').last().click();
      await expect(panel.referral.part.getByRole('heading', { name: /velden ingevuld$/ })).toBeVisible();

      const heard = JSON.parse((await form.locator('html').getAttribute('data-heard')) ?? '{}');
      expect(heard).toMatchObject({
        'Naam *': name,
        Geboortedatum: born,
        Telefoonnummer: '06 00 00 01 11',
        'Verwezen door': 'Dr. A. Jansen',
      });
      expect(heard['Waarom verwijst u?']).toContain('enzaam');
      expect(await form.locator('html').getAttribute('data-sent')).toBeNull();
    },
  );
});

async function keptAdapter(page: Page): Promise<{ readonly id: string }> {
  return page.evaluate(async () => {
    const chrome = Reflect.get(globalThis, 'chrome');
    const { settings } = await chrome.storage.local.get('settings');
    return settings.portalAdapters.at(-1);
  });
}
