import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Wat bij een vraag is genoteerd, komt terecht waar het hoort', () => {
  story(
    'energie bij wat telt, een nummer als voorstel, veiligheid thuis nergens',
    async ({ his, page, exchange }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.conversation.note('Wat geeft energie', 'Van zingen in een koor.');
      await panel.conversation.note('Afspreken', 'Na tien uur, op 06 12345678.');
      for (const _ of Array.from({ length: 8 })) {
        if (await panel.conversation.prompt('Verbreden').getByText('Hoe is het bij u thuis?').isVisible())
          break;
        await panel.conversation.swap('Verbreden');
      }
      const atHome = panel.conversation.prompt('Verbreden');
      await expect(atHome).toContainText('Alleen als de patiënt alleen is');
      await panel.conversation.note('Verbreden', 'Soms bang voor haar zoon.');

      await expect(panel.referral.field('Wat vindt de patiënt belangrijk?')).toHaveValue(
        /zingen in een koor/,
      );
      const proposed = panel.referral.part.getByRole('region', { name: 'Genoteerd in het gesprek' });
      await expect(proposed).toContainText('06 12345678');
      await expect(panel.referral.field('Telefoon'), 'a proposal changes nothing by itself').not.toHaveValue(
        '06 12345678',
      );
      await expectAccessible(page);
      await proposed.getByRole('button', { name: /06 12345678/ }).click();
      await expect(panel.referral.field('Telefoon')).toHaveValue('06 12345678');
      await expect(panel.referral.part).not.toContainText('bang voor haar zoon');

      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      const stored = JSON.stringify([
        ...(await exchange.of('ServiceRequest', widow)),
        ...(await exchange.of('Task', widow)),
        ...(await exchange.of('Communication', widow)),
      ]);
      expect(stored).toContain('zingen in een koor');
      expect(stored).toContain('06 12345678');
      expect(stored).not.toContain('bang voor haar zoon');
    },
  );
});
