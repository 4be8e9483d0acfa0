import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

story.describe('Geweld thuis', () => {
  story(
    'bij het nummer staat "Niet bellen", en de huisarts kiest wat dat betekent',
    async ({ his, page, coach }) => {
      const panel = await his.openPanel('geweld-thuis');

      await expect(panel.referral.part).toContainText('In het HIS staat bij het nummer: “Niet bellen”');
      await expect(panel.referral.option('Bellen', 'Mag'), 'nothing is chosen for her').not.toBeChecked();
      await expect(panel.referral.option('Bellen', 'Niet bellen')).not.toBeChecked();
      await expect(panel.signals.cautions).toContainText('Geweld in het dossier');
      await expect(panel.signals.cautions).toContainText('Veiligheid gaat voor. Volg de meldcode.');
      await expectAccessible(page);

      await panel.signals.takeOver.click();
      await panel.referral.consent.check();
      await expect(panel.referral.part).toContainText('Ga de aandachtspunten na');
      await expect(panel.referral.send, 'held until the reminder had its tap').toBeDisabled();

      await panel.referral.held('Geweld').click();
      const choose = panel.referral.part.getByRole('link', { name: /kies of bellen mag$/ });
      await expect(panel.referral.send, 'held until somebody chose').toBeDisabled();
      await choose.click();
      await panel.referral.choose('Bellen', 'Niet bellen');
      await expect(choose).toHaveCount(0);
      await panel.referral.part.getByRole('link', { name: /^Bellen mag niet/ }).click();
      await expect(panel.referral.field('E-mail'), 'unfolded, and ready to type in').toBeFocused();
      await panel.referral.fill('E-mail', 'veilig@post.example');
      await panel.referral.send.click();
      await panel.referral.isSent();
      await expect(panel.referral.card, 'the card promises no call').not.toContainText('De coach belt u');

      await coach.open(/Marleen/);
      await expect(coach.content).toContainText('Niet bellen.');
    },
  );

  story('het aandachtspunt kan ook boven worden nagegaan, en verbiedt niets', async ({ his }) => {
    const panel = await his.openPanel('geweld-thuis');
    await panel.signals.takeOver.click();
    await panel.referral.consent.check();
    await panel.referral.choose('Bellen', 'Niet bellen');
    await panel.referral.fill('E-mail', 'veilig@post.example');

    await panel.signals.check('Geweld in het dossier').click();

    await expect(panel.referral.held('Geweld')).toHaveCount(0);
    await expect(panel.referral.send).toBeEnabled();
  });
});
