import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe holds a page and its frames against each other here, while each is a document with landmarks of its own. */
const amongFrames = ['landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-main'];

/** The browser paints the user's colours, while axe reads ours. */
const ofOurColours = ['color-contrast'];

/** Fails with the rule, the element and the fix when axe finds anything against WCAG 2.2 AA on this screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const usersColours = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  // Scrolled, something always lies half under the sticky header, and axe takes it for too small to hit.
  for (const frame of page.frames()) await frame.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules([...(page.frames().length > 1 ? amongFrames : []), ...(usersColours ? ofOurColours : [])])
    .analyze();

  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
