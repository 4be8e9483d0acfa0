import type { Page } from '@playwright/test';
import { ConsultPanel } from '../pages/consult-panel.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { button, noServerSettings, openAs } from '../setup/no-server.ts';
import { story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

/** A consult about the widow, ready to go to this coach. */
async function readyFor(panel: ConsultPanel, coach: string): Promise<void> {
  await panel.referral.chooseCoach(coach);
  await panel.referral.fill('Telefoon', '06 00 00 01 11');
  await panel.signals.takeOver.click();
  await panel.referral.consentToBoth.check();
}

extensionStory.describe('Zonder server gaat er iets mis, en de tekst is er nog', () => {
  extensionStory.beforeEach(async ({ extension, his, page, sandbox }) => {
    await extension.setUp(await noServerSettings(sandbox.hisUrl));
    await his.login('huisarts');
    await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
  });

  extensionStory('de browser houdt het nieuwe tabblad tegen', async ({ extension, chip, sandbox }) => {
    const panel = await openAs(extension, chip, 'huisarts');
    await readyFor(panel, 'Samen Oostdrecht');
    await panel.page.evaluate(() => {
      window.open = () => null;
    });
    await button(panel, 'Open Wegwijs').click();

    await expect(panel.referral.part.getByText('De browser hield het nieuwe tabblad tegen.')).toBeVisible();
    await expect(
      panel.referral.part.getByRole('link', { name: `${sandbox.hisUrl}/portal/plain` }),
    ).toBeVisible();
    await panel.referral.part.getByText('Tekst per veld kopiëren').click();
    await expect(button(panel, 'Telefoon kopiëren')).toBeVisible();
    await expectAccessible(panel.page);
  });

  extensionStory('er is geen mailprogramma', async ({ extension, chip }) => {
    const panel = await openAs(extension, chip, 'huisarts');
    await readyFor(panel, 'Welzijn Lindeveen');
    await panel.page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {}; // as where no program is set for mail: nothing happens
    });
    await button(panel, 'Open in mailprogramma').click();

    await expect(panel.referral.part.getByText('Ging uw mailprogramma niet open?')).toBeVisible();
    await expect(panel.referral.part.getByRole('textbox', { name: 'De brief' })).toHaveValue(
      /Telefoon: 06 00 00 01 11/,
    );
    await expectAccessible(panel.page);
  });

  extensionStory(
    'het formulier is veranderd sinds het geleerd werd, en een tekst past er niet meer in',
    async ({ extension, chip, context, sandbox }) => {
      const panel = await openAs(extension, chip, 'huisarts');
      await readyFor(panel, 'Samen Oostdrecht');
      const form = await context.newPage();
      await form.goto(`${sandbox.hisUrl}/portal/plain?without=telefoon`);
      await form.getByRole('textbox', { name: 'Reden van verwijzing' }).evaluate((field) => {
        field.setAttribute('maxlength', '5');
      });
      await button(panel, /^Invullen in /).click();

      const row = (field: string) => panel.referral.part.locator('.rows__row').filter({ hasText: field });
      await expect(row('Telefoonnummer')).toContainText('niet gevonden in het formulier');
      await expect(row('Reden van verwijzing')).toContainText('past niet: te lang voor dit veld');
      await expect(form.getByLabel('Naam', { exact: true }), 'a look touches nothing').toHaveValue('');
      await panel.referral.part.getByText('Tekst per veld kopiëren').click();
      await expect(button(panel, 'Telefoon kopiëren')).toBeVisible();
      await expectAccessible(panel.page);
    },
  );
});

story('De brief past op één A4', async ({ page, sandbox }) => {
  const { his: _his, adapters: _adapters, ...settings } = await noServerSettings(sandbox.hisUrl);
  await page.route('**/config.json', (route) => route.fulfill({ json: settings }));
  await page.goto(`${sandbox.appUrl}/zonder-dossier.html`);
  await typePerson(page);
  const panel = new ConsultPanel(page);
  await panel.signals.tick('Eenzaamheid').check();
  await panel.referral.chooseCoach('Welzijn Lindeveen');
  await panel.referral.consentToBoth.check();
  for (const held of await panel.referral.part.getByRole('button', { name: /^Nagegaan: / }).all()) {
    await held.click();
  }
  await page.evaluate(() => {
    window.print = () => {};
  });
  await panel.referral.part.getByRole('button', { name: 'Druk de brief af' }).click();

  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

async function typePerson(page: Page): Promise<void> {
  await page.getByLabel('Naam').fill('Ria van den Berg');
  await page.getByLabel('Geboortedatum').fill('12-03-1950');
  await page.getByLabel('Telefoon').fill('06 12 34 56 78');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Ik ben').selectOption({ label: 'fysiotherapeut' });
  await page.getByLabel('Uw naam').fill('K. de Boer');
  await page.getByLabel('Praktijk of organisatie').fill('Fysio Lindeveen');
  await page.getByRole('button', { name: 'Verder' }).click();
}
