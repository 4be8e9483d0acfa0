import { ConsultPanel } from '../pages/consult-panel.ts';
import { DraftPart } from '../pages/draft-part.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const ourWords = 'In de woorden van de patiënt';

story.describe('POH en huisarts maken samen een verwijzing', () => {
  story(
    'de POH bereidt voor, de huisarts maakt af en verstuurt: één verwijzing',
    async ({ his, page, exchange }) => {
      const drafts = new DraftPart(page);
      const panel = await his.openPanel(widow, 'poh');
      await panel.signals.takeOver.click();
      await panel.referral.fill(ourWords, 'Het is zo stil in huis.');
      await panel.referral.choose('Wensen', 'Koken en samen eten');
      await panel.referral.consent.check();
      await drafts.handOver.click();
      await expect(drafts.standing).toHaveText(/Klaargezet, \d+:\d\d\./);
      await expectAccessible(page);

      const [before] = await exchange.of('Task', widow);
      expect(before?.status).toBe('draft');

      const again = await his.openPanel(widow, 'huisarts');
      await expect(drafts.offer('S. Yilmaz')).toBeVisible();
      await expectAccessible(page);
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
      await page.setViewportSize({ width: 320, height });
      await expectAccessible(page);
      await page.setViewportSize({ width, height });
      await drafts.offer('S. Yilmaz').click();
      await expect(again.referral.field(ourWords)).toHaveValue('Het is zo stil in huis.');
      await expect(again.signals.tick('Overlijden partner')).toBeChecked();
      await expect(again.referral.consent, 'who sends asks for permission').not.toBeChecked();
      await expect(again.referral.consentToBoth, 'and is where that is asked').toBeFocused();
      await again.referral.sendWithConsent();
      await again.referral.isSent();

      const tasks = await exchange.of('Task', widow);
      expect(tasks.map(({ id, status }) => ({ id, status }))).toEqual([
        { id: before?.id, status: 'requested' },
      ]);
      expect((await exchange.of('ServiceRequest', widow)).map(({ status }) => status)).toEqual(['active']);
    },
  );

  story(
    'met twee tegelijk in één concept ziet wie later bewaart beide versies',
    async ({ his, page, sandbox, context, expectNoise }) => {
      expectNoise(statusNoise(409, 412));
      const drafts = new DraftPart(page);
      const first = await his.openPanel(widow, 'poh');
      await first.referral.fill(ourWords, 'Zoals de POH het hoorde.');
      await drafts.keep.click();
      await expect(drafts.standing).toHaveText(/Concept bewaard, \d+:\d\d\./);

      const other = await context.newPage();
      await other.goto(`${sandbox.hisUrl}/launch?user=huisarts&patient=${widow}`);
      const othersDrafts = new DraftPart(other);
      await othersDrafts.offer('S. Yilmaz').click();
      const { referral: theirs } = new ConsultPanel(other);
      await theirs.fill(ourWords, 'Zoals de huisarts het hoorde.');
      await theirs.fill('Wat vindt de patiënt belangrijk?', 'Zingen.');
      await othersDrafts.keep.click();
      await expect(othersDrafts.standing).toContainText('Concept bewaard');

      await first.page.bringToFront();
      await first.referral.fill(ourWords, 'De POH vult nog iets aan.');
      await drafts.keep.click();
      await expect(drafts.conflict).toBeVisible();
      await expect(drafts.conflict).toContainText('De POH vult nog iets aan.');
      await expect(drafts.conflict).toContainText('Zoals de huisarts het hoorde.');
      await expect(drafts.conflict.getByRole('group')).toHaveCount(2);
      await expectAccessible(page);

      await drafts.pick('Woorden van de patiënt', 'Van u');
      await drafts.pick('Wat de patiënt belangrijk vindt', 'Van M. de Wit');
      await drafts.take();
      await expect(first.referral.field(ourWords)).toHaveValue('De POH vult nog iets aan.');
      await expect(first.referral.field('Wat vindt de patiënt belangrijk?')).toHaveValue('Zingen.');
      await drafts.keep.click();
      await expect(drafts.standing).toContainText('Concept bewaard');
      await other.close();
    },
  );

  story(
    'wie al iets typte, ziet eerst beide versies voordat een concept open gaat',
    async ({ his, page }) => {
      const drafts = new DraftPart(page);
      const panel = await his.openPanel(widow, 'poh');
      await panel.referral.fill(ourWords, 'Van de POH.');
      await drafts.keep.click();
      await expect(drafts.standing).toBeVisible();

      const again = await his.openPanel(widow, 'huisarts');
      await again.referral.fill(ourWords, 'Van de huisarts.');
      await drafts.offer('S. Yilmaz').click();
      await expect(drafts.conflict).toBeVisible();
      await drafts.conflict.getByRole('button', { name: 'Alles van S. Yilmaz' }).click();
      await drafts.take();
      await expect(again.referral.field(ourWords)).toHaveValue('Van de POH.');
    },
  );

  story('de assistent bereidt voor en kan niet versturen', async ({ his, page, exchange }) => {
    const drafts = new DraftPart(page);
    const panel = await his.openPanel(widow, 'assistent');
    await panel.signals.takeOver.click();
    await expect(panel.referral.send).toHaveCount(0);
    await drafts.handOver.click();
    await expect(drafts.standing).toHaveText(/Klaargezet, \d+:\d\d\./);
    expect((await exchange.of('Task', widow)).map(({ status }) => status)).toEqual(['draft']);
    expect(await exchange.of('Consent', widow)).toEqual([]);
  });

  story('wat wordt weggegooid, is weg voor iedereen', async ({ his, page, exchange }) => {
    const drafts = new DraftPart(page);
    const panel = await his.openPanel(widow, 'poh');
    await panel.referral.fill(ourWords, 'Toch maar niet.');
    await drafts.keep.click();
    await expect(drafts.standing).toBeVisible();
    await drafts.discard();
    await expect(panel.referral.field(ourWords)).toHaveValue('');

    expect(JSON.stringify(await exchange.of('ServiceRequest', widow))).not.toContain('Toch maar niet');
    await his.openPanel(widow, 'huisarts');
    await expect(drafts.offer('S. Yilmaz')).toHaveCount(0);
  });

  story('wat niet bewaard kon worden, staat er nog na herladen', async ({ his, page, expectNoise }) => {
    expectNoise(statusNoise(500));
    const drafts = new DraftPart(page);
    const panel = await his.openPanel(widow, 'poh');
    await panel.referral.fill(ourWords, 'Dit mag niet weg.');
    await his.fails({ kind: '500', on: { method: 'POST' } });
    await drafts.keep.click();
    await expect(page.getByRole('alert')).toContainText('Het HIS antwoordt niet');
    await his.recovers();
    await panel.reload();
    await expect(panel.referral.field(ourWords)).toHaveValue('Dit mag niet weg.');
    await drafts.keep.click();
    await expect(drafts.standing).toContainText('Concept bewaard');
  });
});
