import type { Page } from '@playwright/test';
import { partNames } from '../pages/consult-panel.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Alleen met het toetsenbord', () => {
  story('overnemen, toestemming, versturen', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow);

    await page.keyboard.press('Alt+1');
    await tabTo(page, 'Neem 2 vastgelegde signalen over');
    await page.keyboard.press('Enter');
    await expect(panel.signals.tick('Eenzaamheid')).toBeChecked();
    await page.keyboard.press('Alt+3');
    await tabTo(page, 'Contactgegevens en reden mogen naar de welzijnscoach');
    await page.keyboard.press('Space');
    await tabTo(page, 'Verstuur verwijzing');
    await page.keyboard.press('Enter');

    await panel.referral.isSent();
    expect(await exchange.of('Task', widow)).toHaveLength(1);
  });

  story('brengt Alt+1 tot Alt+4 elk deel onder handen, ook tijdens het typen', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await panel.conversation.note('Openen', 'Het is stil.');

    for (const [index, name] of partNames.entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);

      await expect(panel.part(name).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(panel.part(name).getByRole('heading', { level: 2 })).toBeInViewport();
      const mode = name === 'Terugkoppeling' ? name : 'Consult';
      await expect(panel.mode(mode)).toHaveAttribute('aria-current', 'true');
    }
    await expect(panel.conversation.words('Openen'), 'nothing was typed by it').toHaveValue('Het is stil.');
  });

  story('is altijd te zien waar u bent, en niet onder de kop', async ({ his, page }) => {
    await his.openPanel('nieuw-bericht');
    await page.keyboard.press('Alt+1');

    const seen = await eachStop(page);

    expect(seen.length).toBeGreaterThan(25);
    expect(seen.filter(({ outline }) => outline === 'none').map(({ what }) => what)).toEqual([]);
    expect(seen.filter(({ place }) => place === 'hidden').map(({ what }) => what)).toEqual([]);
  });

  story('sluit Escape het intrekken, en gaat de focus terug', async ({ his, page }) => {
    const panel = await his.openPanel('nieuw-bericht');
    await page.keyboard.press('Alt+4');
    await tabTo(page, 'Verwijzing intrekken');
    await page.keyboard.press('Enter');
    await expect(panel.feedback.dialog.getByRole('textbox', { name: 'Reden' })).toBeFocused();

    await page.keyboard.press('Escape');

    await expect(panel.feedback.dialog).toHaveCount(0);
    await expect(panel.feedback.withdraw).toBeFocused();
  });

  story('houdt versturen, antwoorden en wisselen de focus vast', async ({ his, page }) => {
    const panel = await his.openPanel(widow);

    await panel.conversation.prompt('Openen').getByRole('button', { name: 'Andere vraag' }).focus();
    await page.keyboard.press('Enter');
    await expect(
      panel.conversation.prompt('Openen').getByRole('button', { name: 'Andere vraag' }),
    ).toBeFocused();

    await panel.conversation.prompt('Openen').getByRole('button', { name: 'Noteer antwoord' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel.conversation.words('Openen')).toBeFocused();
  });
});

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).what.includes(name)) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}

/** Every stop of Tab through the page, once round. */
async function eachStop(page: Page): Promise<Awaited<ReturnType<typeof focused>>[]> {
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.what === '') return stops; // out of the page
    stops.push(stop);
  }
  return stops;
}

/** What has the focus, whether that is drawn, and whether it lies in sight below the sticky header. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      return { what: '', outline: '', place: '' };

    const label = 'labels' in activeElement ? activeElement.closest('label') : null;
    const drawn = [activeElement, activeElement.nextElementSibling, label].filter((one) => one !== null);
    const outlined = drawn.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    const box = (label ?? activeElement).getBoundingClientRect();
    const header = activeElement.closest('header')
      ? 0
      : (document.querySelector('.panel__header')?.getBoundingClientRect().bottom ?? 0);
    const isInSight = box.bottom > header && box.top < innerHeight;
    const name = activeElement.getAttribute('aria-label') ?? (label ?? activeElement).textContent;
    return {
      what: name?.trim() || activeElement.outerHTML.slice(0, 80),
      outline: outlined ? 'drawn' : 'none',
      place: isInSight ? 'in sight' : 'hidden',
    };
  });
}
