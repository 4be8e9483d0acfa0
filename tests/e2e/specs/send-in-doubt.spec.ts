import { expectAccessible } from '../setup/accessible.ts';
import { brokenConnectionNoise, statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const oneReferral = { ServiceRequest: 1, Task: 1, Consent: 1 };
const noReferral = { ServiceRequest: 0, Task: 0, Consent: 0 };
const counted = ['ServiceRequest', 'Task', 'Consent'] as const;

story.describe('Versturen over een slechte verbinding', () => {
  story('die wegvalt nadat de server vastlegde: er is er één', async ({ his, exchange, expectNoise }) => {
    expectNoise(brokenConnectionNoise);
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await his.fails({ kind: 'drop-after-commit', on: { resourceType: 'Bundle' }, times: 1 });

    await panel.referral.sendWithConsent();

    await panel.referral.isSent();
    expect(await exchange.counts(widow, counted)).toEqual(oneReferral);
  });

  story(
    'en daarna niets meer te vragen valt: in twijfel, nagaan, hij is er',
    async ({ his, page, exchange, expectNoise }) => {
      expectNoise(brokenConnectionNoise, statusNoise(500));
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.consent.check();

      await story.step('versturen: vastgelegd, maar niemand kan dat zeggen', async () => {
        await his.fails({ kind: 'drop-after-commit', on: { resourceType: 'Bundle' } });
        // Looking before the send goes well; looking after it does not.
        await page.route('**/fhir/', async (route) => {
          await his.fails({ kind: '500', on: { method: 'GET', resourceType: 'Task' } });
          await route.continue();
        });
        await panel.referral.send.click();
        await expect(panel.referral.part).toContainText('Het is niet zeker of de verwijzing is aangekomen.');
        await expect(panel.referral.send, 'sending again is not offered').toHaveCount(0);
        await expect(panel.referral.askDecline, 'nor is a "no"').toHaveCount(0);
        await expectAccessible(page);
      });

      await story.step('nagaan terwijl het HIS nog steeds niets zegt: nog steeds twijfel', async () => {
        await panel.referral.askAgain.click();
        await expect(panel.referral.askAgain).toBeEnabled();
        await expect(panel.referral.part).toContainText('Er wordt niets dubbel gemaakt.');
      });

      await story.step('nagaan nu het HIS er weer is: hij is aangekomen', async () => {
        await his.recovers();
        await panel.referral.askAgain.click();
        await expect(panel.referral.outcome).toContainText('De verwijzing was al aangekomen');
        expect(await exchange.counts(widow, counted)).toEqual(oneReferral);
      });
    },
  );

  story(
    'en herladen in twijfel: eerst nagaan, niets dubbel',
    async ({ his, page, exchange, expectNoise }) => {
      expectNoise(brokenConnectionNoise, statusNoise(500));
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.consent.check();
      await his.fails({ kind: 'drop-after-commit', on: { resourceType: 'Bundle' } });
      await page.route('**/fhir/', async (route) => {
        await his.fails({ kind: '500', on: { method: 'GET', resourceType: 'Task' } });
        await route.continue();
      });
      await panel.referral.send.click();
      await expect(panel.referral.askAgain).toBeVisible();
      await his.recovers();

      await panel.reload();
      await panel.referral.send.click();

      await expect(panel.referral.outcome).toContainText('De verwijzing was al aangekomen');
      expect(await exchange.counts(widow, counted)).toEqual(oneReferral);
    },
  );

  story('en twee keer klikken: er gaat er één weg', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.consent.check();

    await panel.referral.send.dblclick();

    await panel.referral.isSent();
    expect(await exchange.counts(widow, counted)).toEqual(oneReferral);
  });
});

const refusals = [
  {
    because: 'the HIS stumbles before anything is stored',
    kind: '500',
    says: 'Het HIS antwoordt niet. Wat u invulde, is bewaard.',
    doNow: 'Opnieuw proberen',
  },
  {
    because: 'this user or app may not',
    kind: '403',
    says: 'Het HIS staat dit niet toe.',
    doNow: 'Opnieuw proberen',
  },
  {
    because: 'somebody else changes the same',
    kind: '412',
    says: 'Iemand anders heeft dit intussen gewijzigd.',
    doNow: 'Laat zien hoe het nu staat',
  },
  {
    because: 'the HIS is busy',
    kind: '429',
    says: 'Het HIS deed er te lang over.',
    doNow: 'Opnieuw proberen',
  },
] as const;

story.describe('Versturen naar een HIS dat nee zegt', () => {
  for (const { because, kind, says, doNow } of refusals) {
    story(
      `met ${kind}: een zin, alles staat er nog, en daarna lukt het (${because})`,
      async ({ his, page, exchange, expectNoise }) => {
        expectNoise(statusNoise(Number(kind)));
        const panel = await his.openPanel(widow);
        await panel.signals.takeOver.click();
        await panel.referral.fill('Wat vindt de patiënt belangrijk?', 'Samen zingen');
        await his.fails({ kind, on: { method: 'POST' } });

        await panel.referral.sendWithConsent();

        await expect(panel.referral.failure).toContainText(says);
        await expect(panel.referral.field('Wat vindt de patiënt belangrijk?')).toHaveValue('Samen zingen');
        await expectAccessible(page);
        expect(await exchange.counts(widow, counted)).toEqual(noReferral);

        await his.recovers();
        await panel.referral.failure.getByRole('button', { name: doNow }).click();

        await panel.referral.isSent();
        expect(await exchange.counts(widow, counted)).toEqual(oneReferral);
      },
    );
  }
});
