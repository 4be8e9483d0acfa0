import { expect, extensionStory } from '../setup/extension-story.ts';

extensionStory.describe('De knop in de HIS-pagina', () => {
  extensionStory(
    'telt wat is vastgelegd, zoals het paneel, en geen aanwijzing',
    async ({ extension, chip, his }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier('burn-out');
      const panel = await extension.signIn(chip);

      const [count] = /\d+/.exec((await panel.signals.takeOver.textContent()) ?? '') ?? [];
      await expect.poll(() => chip.says()).toBe(`WoR: ${count} signalen`);
    },
  );

  extensionStory('zegt niets waar niets is vastgelegd, en nooit "geen"', async ({ extension, chip, his }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier('niets-psychosociaals');
    const panel = await extension.signIn(chip);

    await expect(panel.signals.takeOver).toHaveCount(0);
    await expect.poll(() => chip.says(), 'no count, and no all-clear').toBe('WoR');
    await chip.open();
    expect(await chip.card()).not.toMatch(/geen signalen|0 signalen/i);
  });
});
