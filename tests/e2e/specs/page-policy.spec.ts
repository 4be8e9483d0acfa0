import type { Page } from '@playwright/test';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

// Any other story fails on these lines in the console: only this one declares them.
const refusedMarkup = /TrustedHTML/;
const refusedScript = /Content Security Policy|TrustedScript/;

story.describe('De browser weigert dat tekst opmaak of code wordt', () => {
  story('in het paneel', async ({ his, page, expectNoise }) => {
    expectNoise(refusedMarkup, refusedScript);
    await his.openPanel(widow);

    expect(await tryMarkup(page)).toBe('TypeError');
    expect(await tryCode(page)).toBe('refused');
  });

  story('op de pagina van een mislukte start', async ({ page, sandbox, expectNoise }) => {
    expectNoise(refusedMarkup);
    await page.goto(`${sandbox.appUrl}/launch.html?launch=1`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    expect(await tryMarkup(page)).toBe('TypeError');
  });

  story('aan het bureau van de coach', async ({ coach, page, sandbox, expectNoise }) => {
    expectNoise(refusedMarkup);
    await page.goto(`${sandbox.hisUrl}/coach`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    expect(await tryMarkup(page)).toBe('TypeError');
    await coach.page.close();
  });
});

function tryMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>tekst</b>';
      return 'done';
    } catch (thrown) {
      return thrown instanceof Error ? thrown.name : 'thrown';
    }
  });
}

/** A script element of the page's own making: nothing may run from it. */
function tryCode(page: Page): Promise<string> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
    } catch {
      return 'refused';
    }
    return document.documentElement.dataset.ran === 'yes' ? 'ran' : 'refused';
  });
}
