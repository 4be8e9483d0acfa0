import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Besproken, wil (nog) niet', () => {
  story('staat na één tik in het paneel en in het dossier', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();

    await panel.conversation.decline.click();

    await expect(panel.conversation.part).toContainText('Vastgelegd in het dossier');
    await expect(panel.conversation.part).toContainText('geen reden genoteerd');
    await expectAccessible(page);
    const [declined, ...more] = await exchange.of('Procedure', widow);
    expect(more).toEqual([]);
    expect(declined).toMatchObject({ status: 'not-done', subject: { reference: `Patient/${widow}` } });
  });

  story('kan niet meer na het versturen: dan is intrekken de weg', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await expect(panel.conversation.decline).toBeVisible();

    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    await expect(panel.conversation.part).toContainText('De patiënt is al verwezen.');
    await expect(panel.conversation.decline).toHaveCount(0);
    await panel.reload();
    await expect(panel.conversation.decline, 'nor at the next visit, while it runs').toHaveCount(0);
    expect(await exchange.of('Procedure', widow)).toEqual([]);
  });

  story('met een reden, ook bij een volgend bezoek te zien', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.conversation.declineReason.fill('Eerst de verjaardag van haar dochter');

    await panel.conversation.decline.click();
    await expect(panel.conversation.part).toContainText('Vastgelegd in het dossier');

    const next = await his.openPanel(widow);
    await expect(next.conversation.part).toContainText('Eerder besproken');
    await expect(next.conversation.part).toContainText('Eerst de verjaardag van haar dochter');
    const [declined] = await exchange.of('Procedure', widow);
    expect(declined?.statusReason?.text).toBe('Eerst de verjaardag van haar dochter');
    expect(await exchange.counts(widow, ['ServiceRequest', 'Task'])).toEqual({ ServiceRequest: 0, Task: 0 });
  });

  story(
    'blijft staan als het HIS hapert, en wordt niet dubbel vastgelegd',
    async ({ his, exchange, expectNoise }) => {
      expectNoise(statusNoise(500));
      const panel = await his.openPanel(widow);
      await panel.conversation.declineReason.fill('Wil er nog over denken');
      await his.fails({ kind: '500', on: { method: 'POST', resourceType: 'Procedure' } });

      await panel.conversation.decline.click();
      await expect(panel.notice).toContainText('Het HIS antwoordt niet. Wat u invulde, is bewaard.');
      await expect(panel.conversation.declineReason).toHaveValue('Wil er nog over denken');

      await his.recovers();
      await panel.notice.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await expect(panel.conversation.part).toContainText('Vastgelegd in het dossier');
      expect(await exchange.of('Procedure', widow)).toHaveLength(1);
    },
  );
});
