import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { button, noServerSettings, openAs } from '../setup/no-server.ts';

const widow = 'eenzame-weduwe';

extensionStory(
  'Een portaal dat zijn patiënt van het HIS krijgt: alleen het tabblad dat het HIS bij deze patiënt opende, gaat naar de coach',
  async ({ extension, chip, context, his, page, sandbox }) => {
    await extension.setUp(await noServerSettings(sandbox.hisUrl));
    await his.login('huisarts');
    await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
    const panel = await openAs(extension, chip, 'huisarts');
    const { part } = panel.referral;
    await panel.referral.chooseCoach('Buurtkracht West');
    await panel.referral.fill('Telefoon', '06 00 00 01 11');
    await panel.signals.takeOver.click();
    await panel.referral.consentToBoth.check();
    const go = button(panel, 'Ga in dat tabblad naar Buurtkracht West');

    await extensionStory.step('wij openen het niet zelf', async () => {
      await expect(part.getByText('Om te zien dat uw HIS Wegwijspoort opende.')).toBeVisible();
      await expectAccessible(panel.page);
      await button(panel, 'Toegang geven tot Wegwijspoort').click();
      await expect(part.getByText('Open Wegwijspoort vanuit het HIS.')).toBeVisible();
      await expect(button(panel, 'Open Wegwijspoort')).toHaveCount(0);
      await expect(go).toHaveCount(0);
      await expectAccessible(panel.page);
    });

    await extensionStory.step('een tabblad dat niet uit het HIS komt, telt niet', async () => {
      const other = await context.newPage();
      await other.goto(`${sandbox.hisUrl}/portal/from-his`);
      await expect(other.getByRole('heading', { name: 'Open dit portaal vanuit uw HIS' })).toBeVisible();
      await expect(go).toHaveCount(0);
      await other.close();
    });

    const portal = await extensionStory.step(
      'na de knop van het HIS gaat dat tabblad naar de coach',
      async () => {
        const [opened] = await Promise.all([
          context.waitForEvent('page'),
          page.getByRole('button', { name: 'Wegwijspoort' }).click(),
        ]);
        await expect(part.getByText(/^Wegwijspoort is vanuit het HIS geopend bij .*de Groot/)).toBeVisible();
        await expectAccessible(panel.page);
        await go.click();
        await expect(opened.getByRole('heading', { name: 'Verwijzing naar welzijn' })).toBeVisible();
        await expect(opened.locator('#patient-naam')).toContainText('de Groot');
        await expect(part.getByText('Het tabblad gaat naar Buurtkracht West.')).toBeVisible();
        await expect(go, 'one sign-on, one offer').toHaveCount(0);
        return opened;
      },
    );

    await extensionStory.step('het adres van de verwijzing staat nergens bij ons', async () => {
      const transaction = new URL(portal.url()).pathname.split('/').at(-1) ?? 'no transaction';
      expect(transaction).toMatch(/^[0-9a-f-]{36}$/);
      expect(await panel.page.content()).not.toContain(transaction);
      const worker = await extension.worker();
      const stored = await worker.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'chrome');
        return JSON.stringify([await storage.local.get(), await storage.session.get()]);
      });
      expect(stored).not.toContain(transaction);
      await portal.close();
    });

    await extensionStory.step('wie naar een andere patiënt gaat, neemt het aanbod niet mee', async () => {
      await page.bringToFront();
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('button', { name: 'Wegwijspoort' }).click(),
      ]);
      await expect(go).toBeVisible();
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/burn-out`);
      await expect(panel.patient).toContainText('el Amrani');
      await panel.referral.chooseCoach('Buurtkracht West');
      await expect(part.getByText('Open Wegwijspoort vanuit het HIS.')).toBeVisible();
      await expect(go).toHaveCount(0);
      await opened.close();
    });
  },
);
