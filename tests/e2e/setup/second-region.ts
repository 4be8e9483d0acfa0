import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const file = new URL('../../fixtures/regions/de-wending.json', import.meta.url);

/** Words that only the first region has. Lifestyle and culture coaches are other professions, and stay. */
const wordsOfTheFirst =
  /(?<!leefstijl|cultuur|lifestyle[ -]|HealthcareService\/welzijns)coach|link worker|op recept|\bWoR\b|welzijnsorganisatie/gi;

/** From here on this page is one of the invented region "De Wending". */
export async function moveToSecondRegion(page: Page): Promise<void> {
  const region: unknown = JSON.parse(readFileSync(file, 'utf8'));
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), region } });
  });
}

/** What organisations of the sandbox are called stays as it is. */
const names = /Welzijnscoach (Lindeveen|Oostdrecht)/g;

/** The words of the first region that are on a page, with what is around them; hidden text and names count too. */
export async function foreignWordsOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label']) {
          texts.push(node.getAttribute(name) ?? ''); // most have none
        }
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) texts.push(node.value);
      } else if (node.parentElement?.closest('script, style') === null) texts.push(node.textContent ?? '');
    }
    return texts;
  });
  return said.flatMap((text) =>
    text.replace(names, '').match(wordsOfTheFirst) === null ? [] : [text.trim().slice(0, 160)],
  );
}
