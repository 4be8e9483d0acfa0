import type { Page } from '@playwright/test';
import type { Exchange } from '../setup/exchange.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const typed = 'Het is zo stil sinds Piet er niet meer is.';
const aboutHer = /eenzame-weduwe|Greet|Groot|Berg|1948|0111|01 11|999000111|zo stil|Piet/;

story.describe('Niets blijft achter', () => {
  story('in het adres: na de start staat er geen code meer in', async ({ his, page, sandbox }) => {
    await his.openPanel(widow);

    const { searchParams, pathname } = new URL(page.url());
    expect([...searchParams.keys()]).toEqual(['session']);
    expect(pathname).toBe('/index.html');
    await page.goBack();
    await expect(page).not.toHaveURL(new RegExp(`^${sandbox.appUrl}.*(code|launch)=`));
    await page.goForward();
    await expect(his.panel().patient).toContainText('Greet');
  });

  story('tijdens het typen: alleen in de opslag van dit tabblad', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.fill('In de woorden van de patiënt', typed);

    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(page.url()).not.toMatch(aboutHer);
    expect(await page.title()).not.toMatch(aboutHer);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const kept = await sessionStorageOf(page);
    expect(kept, 'what was typed survives a reload').toContain('zo stil');
    expect(kept, 'the record itself is not kept').not.toMatch(/Greet|Groot|999000111|Overlijden echtgenoot/);
  });

  story('na het versturen: niets van wat getypt of gekozen was', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.fill('In de woorden van de patiënt', typed);
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    const kept = await sessionStorageOf(page);

    expect(kept).not.toMatch(/zo stil|loneliness|bereavement|recognised/);
  });

  story(
    'na het sluiten van het tabblad: een nieuw tabblad weet van niets',
    async ({ his, page, context }) => {
      const panel = await his.openPanel(widow);
      await panel.referral.fill('In de woorden van de patiënt', typed);
      const address = page.url();

      await page.close();
      const next = await context.newPage();
      await next.goto(address);

      await expect(next.getByRole('heading', { level: 1 })).toHaveText('Uw sessie is voorbij');
      expect(await sessionStorageOf(next)).toBe('{}');
      expect(await next.evaluate(() => ({ ...localStorage }))).toEqual({});
    },
  );

  story('in het logboek: wel dat er gekeken en verstuurd is, niet wat', async ({ his, exchange }) => {
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.fill('In de woorden van de patiënt', typed);
    await panel.referral.openPreview();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    await expect.poll(() => audited(exchange)).toHaveLength(3);
    for (const event of await audited(exchange)) {
      expect(event).toContain('Practitioner/huisarts-de-wit');
      expect(event).not.toMatch(/zo stil|Eenzaam|Z04|Greet|999000111/);
    }
  });
});

function sessionStorageOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...sessionStorage }));
}

async function audited(exchange: Exchange): Promise<readonly string[]> {
  return (await exchange.of('AuditEvent', widow)).map((event) => JSON.stringify(event));
}
