import type { Page } from '@playwright/test';

/** Counts what a person does on a page from now on: presses of a pointer and of keys. */
export async function countActions(page: Page): Promise<{ read(): Promise<number> }> {
  await page.evaluate(() => {
    const isCounting = 'actions' in document.documentElement.dataset;
    document.documentElement.dataset.actions = '0';
    if (isCounting) return;
    const count = ({ isTrusted }: Event) => {
      const { dataset } = document.documentElement;
      if (isTrusted) dataset.actions = String(Number(dataset.actions) + 1);
    };
    addEventListener('pointerdown', count, { capture: true });
    addEventListener('keydown', count, { capture: true });
  });
  return { read: () => page.evaluate(() => Number(document.documentElement.dataset.actions)) };
}
