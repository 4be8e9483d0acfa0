import type { Locator, Page } from '@playwright/test';
import { enPanel } from '../../../shared/text/en/consult/panel-text.ts';
import { enFeedback } from '../../../shared/text/en/referral/feedback-text.ts';
import { enSharing } from '../../../shared/text/en/referral/sharing-text.ts';
import { nlFeedback } from '../../../shared/text/nl/referral/feedback-text.ts';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

/** Ways of looking in which everything must stay readable and reachable. */
const looks = [
  { look: 'licht, breed', use: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
  { look: 'donker, breed', use: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } } },
  { look: 'donker, 400 px breed', use: { colorScheme: 'dark', viewport: { width: 400, height: 800 } } },
  { look: 'licht, 320 px breed', use: { colorScheme: 'light', viewport: { width: 320, height: 700 } } },
  {
    look: 'op 200 % van 1280 px',
    use: { colorScheme: 'light', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  },
  {
    look: 'met de kleuren van de gebruiker',
    use: { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 400, height: 800 } },
  },
] as const;

for (const { look, use } of looks) {
  story.describe(`Het paneel ${look}`, () => {
    story.use({ ...use });

    story('past, van signalen tot verstuurd', async ({ his, page }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.conversation.note('Openen', `Stil.${'a'.repeat(90)}`);
      await panel.referral.openPreview();
      await expectFits(page, panel);
      await expectAccessible(page);

      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      await expectFits(page, panel);
    });

    story('past, met terugkoppeling en een vraag eroverheen', async ({ his, page }) => {
      const panel = await his.openPanel('nieuw-bericht');
      await expectFits(page, panel);
      await expectAccessible(page);

      await panel.feedback.withdraw.click();
      await expect(panel.feedback.button('Laten staan')).toBeInViewport();
      await expectFits(page, panel);
    });
  });
}

story('Met de kleuren van de gebruiker is te zien wat gekozen is', async ({ his, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const panel = await his.openPanel(widow);

  await expect(panel.mode('Consult')).toHaveAttribute('aria-current', 'true');
  expect(await paintOf(panel.mode('Consult'))).not.toEqual(await paintOf(panel.mode('Terugkoppeling')));

  await panel.referral.choose('Bellen', 'Mag');
  const chosen = await paintOf(panel.referral.option('Bellen', 'Mag').locator('xpath=..'));
  const other = await paintOf(panel.referral.option('Bellen', 'Niet bellen').locator('xpath=..'));
  expect(chosen).not.toEqual(other);
});

story('Paneel, werklijst en aantallen hebben één kleur: die van het HIS', async ({ his, page }) => {
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent'));
  await his.openPanel(widow);
  const ours = /0a6a66/;
  await expect.poll(accent).not.toMatch(ours);
  const inPanel = await accent();

  await WorklistPage.open(his, 'huisarts');
  await expect.poll(accent).toBe(inPanel);
  await his.login('manager');
  await his.launch('', { view: 'volume' });
  await expect(page.getByRole('region', { name: 'Kerncijfers' })).toBeVisible();
  await expect.poll(accent).toBe(inPanel);
});

story('Met minder beweging beweegt er niets', async ({ his, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const panel = await his.openPanel('nieuw-bericht');
  await panel.feedback.withdraw.click();

  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = [transitionDuration, animationDuration].some((list) =>
          list.split(',').some((one) => Number.parseFloat(one) > 0.01),
        );
        return lasts || scrollBehavior === 'smooth';
      })
      .map(({ className }) => className),
  );
  expect(moving).toEqual([]);
});

story(
  'In het Engels: het hele paneel, terwijl wat weggaat Nederlands blijft',
  async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.recognise('Eenzaamheid');
    await panel.conversation.note('Openen', 'Het is zo stil.');

    await panel.speak('English');

    const inEnglish = (part: keyof typeof enPanel.sections) =>
      panel.screen.getByRole('region', { name: enPanel.sections[part], exact: true });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(inEnglish('signals').getByRole('checkbox', { name: 'Loneliness' })).toBeChecked();
    await expect(inEnglish('conversation').getByRole('textbox').first()).toHaveValue('Het is zo stil.');
    await expect(page.locator('body')).not.toContainText(/niet gevonden|Verwijzing|Terugkoppeling|Signalen/);
    await expectAccessible(page);

    const referral = inEnglish('referral');
    await referral.getByRole('checkbox', { name: enSharing.consentSharing }).check();
    await referral.getByRole('button', { name: enSharing.send }).click();
    await expect(referral.getByRole('status').filter({ hasText: enSharing.sent })).toBeVisible();
    await referral.getByRole('button', { name: enSharing.cardShow }).click();
    await expect(referral.getByRole('article'), 'the card is for the patient').toContainText(
      'Uw welzijnscoach',
    );
    const [request] = await exchange.of('ServiceRequest', widow);
    expect(JSON.stringify(request?.reasonCode)).toMatch(/eenzaamheid/i);
  },
);

story(
  'In het Engels: een antwoord van de coach gaat Nederlands het journaal in',
  async ({ his, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await his.openPanel('nieuw-bericht');
    await panel.speak('English');
    const feedback = panel.screen.getByRole('region', { name: enPanel.sections.feedback, exact: true });
    const match = feedback.getByRole('listitem').filter({ hasText: enFeedback.events.matched });

    await match.getByRole('button', { name: enFeedback.copyLine }).click();

    await expect(match.getByRole('status')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(nlFeedback.events.matched);
    expect(copied).not.toContain(enFeedback.events.matched);
  },
);

/** Nothing to scroll sideways, and nothing sticks out of its box. */
async function expectFits(page: Page, panel: ConsultPanel): Promise<void> {
  await expect(panel.mode('Consult')).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, 'no sideways scrolling').toBeLessThanOrEqual(clientWidth);
}

/** What the browser paints around an element. */
function paintOf(element: Locator): Promise<readonly string[]> {
  return element.evaluate((node) => {
    const { outline, borderBottom, backgroundColor, color } = getComputedStyle(node);
    return [outline, borderBottom, backgroundColor, color];
  });
}
