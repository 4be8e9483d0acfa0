import { expect, story } from '../setup/story.ts';

story.use({ mode: 'lax' });

const widow = 'eenzame-weduwe';

story.describe('Bij een HIS dat veel niet kan', () => {
  story('verwijzen zonder transactie, antwoord van de coach, gelezen', async ({ his, coach, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    expect(await exchange.counts(widow, ['ServiceRequest', 'Task', 'Consent'])).toEqual({
      ServiceRequest: 1,
      Task: 1,
      Consent: 1,
    });

    await coach.open(/de Groot-van den Berg/);
    await coach.answer('Aannemen', { message: 'Ik bel haar morgen.' });
    await panel.isLookedAtAgain();

    await expect(panel.feedback.referral('Verwijzing aangenomen')).toBeVisible();
    await expect(panel.feedback.entries.filter({ hasText: 'Ik bel haar morgen.' })).toContainText('nieuw');
    await panel.feedback.markRead.click();
    await expect(panel.feedback.newMarks).toHaveCount(0);
  });

  story('twintig jaar dossier over bladzijden zonder totaal', async ({ his }) => {
    const panel = await his.openPanel('twintig-jaar');

    await expect(panel.signals.line('Overlijden partner')).toContainText('Overlijden echtgenote');
    await expect(panel.signals.line('Hoofdpijn (spanning)')).toContainText('Spanningshoofdpijn');
    await expect(panel.signals.line('Verlies van werk')).toContainText('niet gevonden');
  });
});
