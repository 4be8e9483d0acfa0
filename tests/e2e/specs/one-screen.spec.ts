import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../setup/accessible.ts';
import { countActions } from '../setup/count-actions.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

/** The column beside a record, on a small laptop and on a usual screen. */
const columns = [
  { width: 400, height: 600 },
  { width: 400, height: 900 },
] as const;

for (const viewport of columns) {
  story.describe(`Op ${viewport.width} bij ${viewport.height}`, () => {
    story.use({ viewport });

    for (const patient of [
      'suicidepoging',
      'geweld-thuis',
      'depressie',
      'zestien',
      'schulden',
      'overleden',
    ]) {
      story(`staat wat in het dossier van ${patient} waarschuwt, onder de naam`, async ({ his, page }) => {
        const panel = await his.openPanel(patient);
        const lines = panel.signals.cautions.getByRole('listitem');

        await expect(lines).not.toHaveCount(0);
        for (const line of await lines.all()) {
          const box = await line.boundingBox();
          expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(600);
        }
        await expectAccessible(page);
      });
    }
  });
}

for (const { width, height, most } of [
  { width: 400, height: 600, most: 1200 },
  { width: 400, height: 900, most: 1200 },
  { width: 320, height: 600, most: 1400 },
]) {
  story.describe(`Een consult op ${width} bij ${height}`, () => {
    story.use({ viewport: { width, height } });

    story('is kort genoeg om te overzien, met weinig om te bedienen', async ({ his, page }) => {
      const panel = await his.openPanel(widow);
      await expect(panel.referral.send).toBeVisible();

      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
      expect(await controlsOn(page)).toBeLessThanOrEqual(35);
      await expect(panel.referral.summary('Ook mee')).toContainText('naam, geboortedatum, geslacht');
      await expectAccessible(page);
    });

    story('gaat van openen tot versturen zonder dat er iets schuift', async ({ his, page }) => {
      const panel = await his.openPanel(widow);
      const actions = await countActions(page);

      await expectInSight(panel.signals.takeOver, height);
      await panel.signals.takeOver.click();
      await expectInSight(panel.referral.consentToBoth, height);
      await panel.referral.consentToBoth.click();
      await expectInSight(panel.referral.send, height);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await panel.referral.send.click();

      await panel.referral.isSent();
      expect(await actions.read()).toBe(3);
    });

    story('laat na het versturen regel en kaart in één scherm zien', async ({ his, page }) => {
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.click();
      await panel.referral.send.click();
      await panel.referral.isSent();

      await expectInSight(panel.referral.part.getByRole('button', { name: 'Kopiëren' }), 600);
      await expectInSight(panel.referral.part.getByRole('button', { name: 'Kaart afdrukken' }), 600);
      await expect(panel.signals.part, 'what is over makes room').toHaveCount(0);
      await panel.referral.part.getByRole('button', { name: 'Verwijzing intrekken' }).click();
      await expect(page.getByRole('dialog'), 'taken back in one tap and a question').toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { level: 2, name: 'Terugkoppeling' })).toBeFocused();
      await page.keyboard.press('Alt+3');
      await panel.referral.showCard();
      await expect(panel.referral.card).toBeVisible();
      await expectAccessible(page);
    });

    story('begint bij nieuws met de woorden van de coach', async ({ his, page }) => {
      const panel = await his.openPanel('nieuw-bericht');
      await expect(panel.mode('Terugkoppeling')).toHaveAttribute('aria-current', 'true');
      await expect(panel.mode('Terugkoppeling')).toContainText('3 berichten');

      await expectInSight(panel.feedback.markRead, width === 400 ? 300 : 600);
      const words = await panel.feedback.entries.first().locator('.timeline__text').boundingBox();
      if (width === 400) expect(words?.y).toBeLessThanOrEqual(140);
      await expect(panel.feedback.part.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/);
      await expectAccessible(page);
    });

    story('en met hoogstens twaalf toetsen', async ({ his, page }) => {
      const panel = await his.openPanel(widow);
      const actions = await countActions(page);

      for (const key of ['Alt+1', 'Tab', 'Enter', 'Control+Enter', 'Space', 'Control+Enter']) {
        await page.keyboard.press(key);
      }

      await panel.referral.isSent();
      expect(await actions.read()).toBeLessThanOrEqual(12);
    });
  });
}

story.describe('De balk met wat u kunt doen', () => {
  story.use({ viewport: { width: 400, height: 600 } });

  story('brengt wie te vroeg verstuurt bij het eerste dat nodig is', async ({ his, page }) => {
    const panel = await his.openPanel(widow);

    await panel.referral.send.press('Enter');
    await expect(panel.part('Signalen').getByRole('heading', { level: 2 })).toBeFocused();

    await panel.signals.takeOver.click();
    await panel.referral.send.press('Enter');
    await expect(panel.referral.consentToBoth).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel.referral.send).toBeEnabled();
  });

  story('dekt niet af wat de focus heeft, ook niet als zij groeit', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await page.keyboard.press('Alt+1');
    for (let presses = 0; presses < 24; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await coveredFocus(page)).toBe('');
    }
  });

  for (const { width, height, because } of [
    { width: 640, height: 400, because: 'op 200 % van 1280 bij 800' },
    { width: 400, height: 480, because: 'in een laag venster' },
  ]) {
    story(`blijft niet staan ${because}`, async ({ his, page }) => {
      await page.setViewportSize({ width, height });
      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();

      await expect(panel.referral.send).not.toBeInViewport();
      await panel.referral.send.scrollIntoViewIfNeeded();
      await expect(panel.referral.send).toBeInViewport();
    });
  }

  story('wat er bij één groep openstaat, sluit de andere; wat u typte blijft', async ({ his }) => {
    const panel = await his.openPanel(widow);
    await panel.referral.fill('Beste moment', 'na tien uur');
    await panel.referral.fill('Wat vindt de patiënt belangrijk?', 'Samen eten');

    await expect(panel.referral.field('Beste moment')).toBeHidden();
    await expect(panel.referral.summary('Contact')).toContainText('Beste moment: na tien uur');
    await expect(panel.referral.field('Beste moment')).toHaveValue('na tien uur');
  });
});

story.describe('De signalen', () => {
  story('gevonden staat vooraan, en wat niet gevonden is staat er één keer', async ({ his }) => {
    const panel = await his.openPanel('eenzame-weduwe');

    await expect(panel.signals.lines.first()).toContainText('Overlijden partner');
    await expect(panel.signals.fold).toHaveText('7 andere signalen: niet gevonden in het dossier');
    await expect(panel.signals.tick('Angst')).toBeHidden();
    await expect(panel.signals.lines).toHaveCount(11);
  });

  story('wat u aanvinkt blijft staan waar het staat, ook onder de vouw', async ({ his, page }) => {
    const panel = await his.openPanel('eenzame-weduwe');
    await panel.signals.recognise('Angst');
    const before = await panel.signals.tick('Angst').boundingBox();
    await panel.signals.takeOver.click();

    expect(await panel.signals.tick('Angst').boundingBox()).toEqual(before);
    await panel.reload();
    await expect(panel.signals.tick('Angst'), 'a tick is never folded away').toBeVisible();
    await expectAccessible(page);
  });

  for (const { patient, notice, because } of [
    {
      patient: 'niets-psychosociaals',
      notice: 'Geen signalen gevonden in het dossier.',
      because: 'there is nothing to put first',
    },
    {
      patient: 'geen-toegang',
      notice: 'Signalen uit het dossier: niet kunnen lezen (geen toegang).',
      because: 'what could not be read may be there',
    },
  ]) {
    story(`alle elf staan open bij ${patient} (${because})`, async ({ his, expectNoise }) => {
      expectNoise(/403/);
      const panel = await his.openPanel(patient);

      await expect(panel.signals.fold).toHaveCount(0);
      for (const line of await panel.signals.lines.all()) await expect(line).toBeVisible();
      await expect(panel.signals.part.getByText(notice), 'said once for the eye').toHaveCount(1);
    });
  }
});

/** Everything that can be pressed or filled in and is on the screen. */
function controlsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary');
    return [...controls].filter((control) => control.checkVisibility()).length;
  });
}

/** All of it lies in the window. */
async function expectInSight(thing: Locator, height: number): Promise<void> {
  const box = await thing.boundingBox();
  expect(box?.y ?? Number.NaN).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(height);
}

/** What has the focus, when it lies under the header or the bar (WCAG 2.4.11); empty when nothing covers it. */
function coveredFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    if (activeElement.closest('.bar, .panel__header')) return '';
    const { top, bottom } = activeElement.getBoundingClientRect();
    const header = document.querySelector('.panel__header')?.getBoundingClientRect().bottom ?? 0;
    const bar = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
    return bottom > bar || top < header ? activeElement.outerHTML.slice(0, 120) : '';
  });
}
