import { expectAccessible } from '../setup/accessible.ts';
import { setPolicy } from '../setup/browser-policy.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('Instellingen van de extensie', () => {
  extensionStory(
    'een fout bestand wordt regel voor regel uitgelegd en niet overgenomen',
    async ({ extension }) => {
      const page = await extension.firstPage();
      const right = await extension.regionalSettings();
      await expectAccessible(page);

      await extension.choose(page, {
        ...right,
        issuers: [{ iss: 'lindewerk', name: 'Lindewerk HIS', clients: { consult: 'wor-extension' } }],
        adapters: [{ version: 1, id: 'Kaal werk' }],
        nors: { contactWorkingDays: 5 },
      });

      const problems = page.getByRole('alert');
      await expect(problems).toContainText('issuers[0].iss');
      await expect(problems).toContainText('adapters[0].id');
      await expect(problems).toContainText('nors');
      await expectAccessible(page);
      await expect(page.getByRole('button', { name: /^Toegang geven/ }), 'nothing was kept').toHaveCount(0);

      await extension.choose(page, right);
      await expect(page.getByRole('button', { name: 'Toegang geven tot Lindewerk (sandbox)' })).toBeVisible();
    },
  );

  extensionStory('in het Nederlands en in het Engels', async ({ extension, chip, his }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier(widow);
    await expect.poll(() => chip.says()).toBe('WoR: aanmelden');

    const options = await extension.openOptions();
    await options.getByText('English', { exact: true }).click();

    await expect(options.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expectAccessible(options);
    await options.close();
    await his.page.bringToFront();
    await his.page.reload();
    await expect.poll(() => chip.says()).toBe('WoR: sign in');
    const panel = await extension.openPanel(chip);
    await panel.screen.getByRole('button', { name: 'Sign in at Lindewerk HIS' }).click();
    await expect(panel.screen.getByRole('heading', { level: 1, name: /^Patient: / })).toBeVisible();
  });

  extensionStory(
    'een praktijk met beleid hoeft alleen toegang te geven; het beleid staat vast',
    async ({ extension, chip, his, context }) => {
      await setPolicy(context, await extension.regionalSettings());
      const first = await extension.firstPage();
      await expect(first.getByText('Uw organisatie heeft alles al ingesteld.')).toBeVisible();
      await expect(first.locator('input[type=file]'), 'it asks for nothing it knows').toHaveCount(0);
      await expectAccessible(first);
      await extension.allow(first);
      await first.close();

      const options = await extension.openOptions();
      const servers = options.getByRole('listitem').filter({ hasText: 'Servers (FHIR)' });
      await expect(servers).toContainText('Ingesteld door uw organisatie; hier niet te wijzigen');
      await expect(servers.getByRole('button')).toHaveCount(0);
      await expectAccessible(options);
      await options.close();

      await his.login('huisarts');
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
    },
  );
});
