import type { Page } from '@playwright/test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { ConsultPanel } from '../pages/consult-panel.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

story.describe('Fysiotherapeut zonder dossier en zonder server', () => {
  story(
    'typt om wie het gaat, vinkt aan wat zij herkent, en verwijst per brief',
    async ({ page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      await openPage(page, sandbox);

      await story.step('wat niet klopt staat bij het veld, en wat getypt is blijft', async () => {
        await page.getByLabel('Naam').fill('Ria van den Berg');
        await page.getByLabel('Geboortedatum').fill('31-02-1950');
        await page.getByLabel('Telefoon').fill('06 12 34');
        await page.getByRole('button', { name: 'Verder' }).click();
        await expect(page.getByRole('alert')).toContainText('Deze datum bestaat niet.');
        await expect(page.getByRole('alert')).toContainText('geen volledig telefoonnummer');
        await expectAccessible(page);
        await page.reload();
        await expect(page.getByLabel('Geboortedatum')).toHaveValue('31-02-1950');
        await page.getByLabel('Geboortedatum').fill('12-03-2012');
        await expect(page.getByText('Jonger dan 18 jaar.')).toBeVisible();
        await page.getByLabel('Geboortedatum').fill('12-03-1950');
        await page.getByLabel('Telefoon').fill('06 12 34 56 78');
        await page.getByRole('button', { name: 'Verder' }).click();
      });

      await story.step('wie zij is wordt één keer gevraagd', async () => {
        await page.getByLabel('Ik ben').selectOption({ label: 'fysiotherapeut' });
        await page.getByLabel('Uw naam').fill('K. de Boer');
        await page.getByLabel('Praktijk of organisatie').fill('Fysio Lindeveen');
        await page.getByRole('button', { name: 'Verder' }).click();
      });

      const panel = new ConsultPanel(page);
      await expect(panel.patient).toHaveText('Patiënt: Ria van den Berg');
      await expect(panel.signals.line('Eenzaamheid')).not.toContainText('niet gevonden');
      await expectAccessible(page);
      await panel.signals.tick('Eenzaamheid').check();
      await panel.referral.chooseCoach('Welzijn Lindeveen');
      await panel.referral.consentToBoth.check();
      for (const held of await panel.referral.part.getByRole('button', { name: /^Nagegaan: / }).all()) {
        await held.click();
      }
      await panel.referral.part.getByRole('button', { name: 'Kopieer de brief' }).click();
      await expect(panel.referral.part.getByRole('textbox', { name: 'De brief' })).toHaveValue(
        /Verwijzer: K\. de Boer\nFunctie: fysiotherapeut\nPraktijk: Fysio Lindeveen/,
      );
      await panel.referral.part.getByRole('button', { name: 'Ik heb het verstuurd' }).click();
      await expect(panel.referral.part.getByText('U verstuurde het via beveiligde mail')).toBeVisible();

      await story.step('een kopie voor de huisarts alleen als de patiënt dat goedvindt', async () => {
        const copy = panel.referral.part.getByRole('button', { name: 'Kopieer de brief voor de huisarts' });
        await expect(copy).toHaveCount(0);
        await page.getByRole('checkbox', { name: /mijn huisarts mag dit weten/ }).check();
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
        await copy.click();
        await expect(page.getByRole('textbox', { name: 'Kopieer de brief voor de huisarts' })).toHaveValue(
          /^Kopie voor de huisarts\.[\s\S]+Aan: Welzijn Lindeveen[\s\S]+Verwijzer: K\. de Boer/,
        );
        await expectAccessible(page);
      });
      expect([...new Set(asked)], 'asked for nothing but the app itself').toEqual([sandbox.appUrl]);

      await page.getByRole('button', { name: 'Iemand anders' }).click();
      await expect(page.getByLabel('Naam')).toHaveValue('');
    },
  );
});

async function openPage(page: Page, sandbox: Sandbox): Promise<void> {
  const settings = await (await fetch(`${sandbox.hisUrl}/extension-settings-no-server.json`)).json();
  const { his: _his, adapters: _adapters, ...shared } = settings;
  await page.route('**/config.json', (route) => route.fulfill({ json: shared }));
  await page.goto(`${sandbox.appUrl}/zonder-dossier.html`);
}
