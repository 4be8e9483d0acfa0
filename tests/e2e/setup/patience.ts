import type { Page } from '@playwright/test';

/** Runs in the page, before its own scripts: time limits end when the page hears `patience-ends`, and not by themselves. */
export function patienceInHand(): void {
  const limits: AbortController[] = [];
  AbortSignal.timeout = () => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  };
  addEventListener('patience-ends', () => {
    for (const limit of limits) limit.abort(new DOMException('signal timed out', 'TimeoutError'));
  });
}

/** Takes the app's time limits into the story's own hands, so that "too slow" needs no waiting. Before it is opened. */
export async function holdPatience(page: Page): Promise<{ end(): Promise<void> }> {
  await page.addInitScript(patienceInHand);
  return { end: () => page.evaluate(() => void dispatchEvent(new Event('patience-ends'))) };
}
