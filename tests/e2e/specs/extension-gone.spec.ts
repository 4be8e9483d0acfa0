import { expect, extensionStory } from '../setup/extension-story.ts';

extensionStory(
  'Gaat de extensie weg onder een open dossier, dan blijft er niets van staan en hapert de pagina niet',
  async ({ extension, chip, his }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier('eenzame-weduwe');
    await expect.poll(() => chip.says()).toBe('WoR: aanmelden');

    await extension.end();

    await expect.poll(() => chip.says()).toBe('');
    await his.openDossier('burn-out');
    await expect(his.page.getByRole('heading', { level: 1 })).toContainText('el Amrani');
    expect(await chip.says()).toBe('');
  },
);

extensionStory(
  'Komt er in het tabblad een andere site, of niets, dan toont het paneel niemand meer',
  async ({ extension, chip, his, page }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier('eenzame-weduwe');
    const panel = await extension.signIn(chip);

    await page.goto('http://nergens.invalid/').catch(() => undefined); // no such place

    await expect(panel.screen.getByRole('heading', { level: 1 })).toHaveText('Open een dossier in uw HIS');
    await page.goto('about:blank'); // the browser's own page is not ours to judge; closing it closes the panel too
  },
);
