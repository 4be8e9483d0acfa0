import { DraftPart } from '../pages/draft-part.ts';
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

  story('een concept dat de POH klaarzet en de huisarts verstuurt', async ({ his, page, exchange }) => {
    const drafts = new DraftPart(page);
    const panel = await his.openPanel(widow, 'poh');
    await panel.signals.takeOver.click();
    await drafts.handOver.click();
    await expect(drafts.standing).toContainText('klaargezet door S. Yilmaz');

    const again = await his.openPanel(widow, 'huisarts');
    await drafts.offer('S. Yilmaz').click();
    await again.referral.sendWithConsent();
    await again.referral.isSent();
    expect((await exchange.of('Task', widow)).map(({ status }) => status)).toEqual(['requested']);
    expect((await exchange.of('ServiceRequest', widow)).map(({ status }) => status)).toEqual(['active']);
  });

  story('intrekken terwijl de coach net aannam', async ({ his, coach, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    await panel.feedback.withdraw.click();
    await panel.feedback.giveReason('Gaat verhuizen.');
    await coach.open(/de Groot-van den Berg/);
    await coach.answer('Aannemen');

    await panel.feedback.answer('Intrekken');
    await expect(panel.feedback.dialog).toContainText('De coach was u voor');
    await panel.feedback.answer('Toch intrekken');

    await expect(panel.feedback.referral('Ingetrokken')).toBeVisible();
    const [task] = await exchange.of('Task', widow);
    expect(task?.status).toBe('cancelled');
  });

  story('twintig jaar dossier over bladzijden zonder totaal', async ({ his }) => {
    const panel = await his.openPanel('twintig-jaar');

    await expect(panel.signals.line('Overlijden partner')).toContainText('Overlijden echtgenote');
    await expect(panel.signals.line('Hoofdpijn (spanning)')).toContainText('Spanningshoofdpijn');
    await expect(panel.signals.line('Verlies van werk')).toContainText('niet gevonden');
  });
});
