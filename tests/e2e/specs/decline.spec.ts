import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Besproken, wil (nog) niet', () => {
  story('staat na twee tikken in het paneel en in het dossier', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();

    await panel.referral.decline();

    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
    await expect(panel.conversation.part).toContainText('geen reden genoteerd');
    await expectAccessible(page);
    const [declined, ...more] = await exchange.of('Procedure', widow);
    expect(more).toEqual([]);
    expect(declined).toMatchObject({ status: 'not-done', subject: { reference: `Patient/${widow}` } });
  });

  story(
    'kan ongedaan gemaakt worden, en houdt tot dan het versturen tegen',
    async ({ his, page, exchange }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.decline('Eerst de verjaardag van haar dochter');
      await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');

      await panel.reload();
      await panel.referral.consent.check();
      await expect(panel.referral.part).toContainText('U legde vast dat de patiënt (nog) niet wil.');
      await expect(panel.referral.send).toBeDisabled();
      await expectAccessible(page);
      expect(await exchange.counts(widow, ['ServiceRequest', 'Task'])).toEqual({
        ServiceRequest: 0,
        Task: 0,
      });

      await panel.referral.undoDecline.click();
      await expect(panel.referral.part).toContainText('Ongedaan gemaakt.');
      await expect(panel.conversation.part, 'nor is it told as an earlier talk').not.toContainText(
        'verjaardag',
      );
      expect(await exchange.of('Procedure', widow)).toMatchObject([{ status: 'entered-in-error' }]);

      await panel.referral.send.click();
      await panel.referral.isSent();
    },
  );

  story(
    'met een reden en een moment: bij een volgend bezoek staat er één regel',
    async ({ his, exchange, page }) => {
      const panel = await his.openPanel(widow);
      await panel.referral.askDecline.click();
      await panel.referral.part.getByLabel('Waarom niet?').selectOption('Vindt de stap te groot');
      await panel.referral.part.getByLabel('Opnieuw vragen').selectOption('Over 3 maanden');
      await expectAccessible(page);
      await panel.referral.noteDecline.click();

      await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
      const [noted] = await exchange.of('Procedure', widow);
      if (noted === undefined) throw new Error('nothing was noted');
      expect(noted.statusReason?.coding?.map(({ code }) => code)).toEqual([
        'declined-for-now',
        'too-big-a-step',
      ]);
      await exchange.change({ ...noted, performedDateTime: '2025-01-10T09:00:00Z' });

      await panel.reload();
      await expect(panel.conversation.part).toContainText(
        'Eerder besproken: 10 jan 2025, Vindt de stap te groot',
      );
      await expect(panel.conversation.part).toContainText('opnieuw vragen vanaf 10 apr 2025. Dat kan nu.');

      const list = await WorklistPage.open(his, 'poh');
      await list.page.getByText('Opnieuw vragen (1)').click();
      const line = list.page.getByRole('listitem').filter({ hasText: 'besproken 10 jan 2025' });
      await expect(line).toContainText('opnieuw vragen vanaf 10 apr 2025');
      await expect(line, 'why not is for the panel').not.toContainText('stap te groot');
      await expectAccessible(list.page);
      const name = line.getByRole('button');
      await name.focus();
      await list.page.keyboard.press('Enter');
      await expect(panel.conversation.part).toContainText('Eerder besproken');
      await list.backToList();
      await expect(name, 'back where the list was left').toBeFocused();
    },
  );

  story('alleen de folder: gewezen op welzijn, zonder verwijzing', async ({ his, exchange, page }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.leaflet.click();
    await page.getByRole('button', { name: 'Leg vast: alleen op welzijn gewezen' }).click();

    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
    await expect(panel.referral.part).toContainText('U legde vast: op welzijn gewezen');
    await expectAccessible(page);
    const [noted] = await exchange.of('Procedure', widow);
    expect(noted?.statusReason?.coding?.map(({ code }) => code)).toEqual(['shown-the-way']);

    await panel.reload();
    await expect(panel.conversation.part).toContainText('Gewezen op welzijn, zonder verwijzing');
    await panel.referral.undoDecline.click();
    await expect(panel.referral.part).toContainText('Ongedaan gemaakt.');
    expect(await exchange.of('Procedure', widow)).toMatchObject([{ status: 'entered-in-error' }]);
  });

  story('die in het HIS is gewijzigd, wordt niet overschreven', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.referral.decline();
    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
    const [noted] = await exchange.of('Procedure', widow);
    if (noted === undefined) throw new Error('nothing was noted');
    await exchange.change({ ...noted, statusReason: { text: 'Door een collega aangevuld' } });

    await panel.referral.undoDecline.click();

    await expect(panel.referral.part).toContainText('Er staat nu: Door een collega aangevuld.');
    expect(await exchange.of('Procedure', widow)).toMatchObject([{ status: 'not-done' }]);
    await panel.referral.undoDecline.click();
    await expect(panel.referral.part).toContainText('Ongedaan gemaakt.');
    expect(await exchange.of('Procedure', widow)).toMatchObject([{ status: 'entered-in-error' }]);
  });

  story('kan niet meer na het versturen: dan is intrekken de weg', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await expect(panel.referral.askDecline).toBeVisible();

    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    await expect(panel.referral.askDecline).toHaveCount(0);
    await expect(panel.referral.part.getByRole('button', { name: 'Verwijzing intrekken' })).toBeVisible();
    await panel.reload();
    await expect(panel.referral.part).toContainText('De patiënt is al verwezen.');
    await expect(panel.referral.askDecline, 'nor at the next visit, while it runs').toHaveCount(0);
    expect(await exchange.of('Procedure', widow)).toEqual([]);
  });

  story('kan weer na het intrekken, in hetzelfde paneel', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    await expect(panel.referral.askDecline).toHaveCount(0);

    await panel.feedback.withdraw.click();
    await panel.feedback.giveReason('Wil toch niet.');
    await panel.feedback.answer('Intrekken');
    await expect(panel.feedback.dialog).toHaveCount(0);

    await expect(panel.signals.part, 'the consult is back').toBeVisible();
    await panel.referral.decline();
    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
    expect(await exchange.of('Procedure', widow)).toHaveLength(1);
  });

  story('met een reden, ook bij een volgend bezoek te zien', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.referral.decline('Eerst de verjaardag van haar dochter');
    await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');

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
      await his.fails({ kind: '500', on: { method: 'POST', resourceType: 'Procedure' } });

      await panel.referral.decline('Wil er nog over denken');
      await expect(panel.notice).toContainText('Het HIS antwoordt niet. Wat u invulde, is bewaard.');
      await expect(panel.referral.declineReason).toHaveValue('Wil er nog over denken');

      await his.recovers();
      await panel.notice.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await expect(panel.referral.part).toContainText('Vastgelegd in het dossier');
      expect(await exchange.of('Procedure', widow)).toHaveLength(1);
    },
  );
});
