import type { Page } from '@playwright/test';
import type { Measured } from './report.ts';

/** What is pressed or typed, by name. */
export type Taps = Readonly<Record<string, () => Promise<unknown>>>;

/** The browser rounds what it tells of an event to 8 ms, and tells nothing of what took less than 16. */
const NOT_TOLD = 16;

/**
 * The slowest of some taps with the processor at a quarter of its speed: from the input until the next frame was
 * painted, by the browser's own count (Event Timing).
 */
export async function measureTaps(page: Page, where: string, taps: Taps): Promise<Measured> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const took: { readonly tap: string; readonly ms: number }[] = [];
  for (const [tap, press] of Object.entries(taps)) {
    const noted = await page.evaluateHandle(noteEvents);
    await press();
    await settled(page);
    took.push({ tap, ms: await noted.evaluate((events) => Math.max(0, ...events.durations)) });
    await noted.dispose();
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  const sorted = took.toSorted((one, other) => other.ms - one.ms);
  const words = sorted.map(({ tap, ms }) => `${tap} ${ms === 0 ? `under ${NOT_TOLD}` : ms.toFixed(0)}`);
  return {
    name: `${where}: slowest tap to the next paint at CPU ÷4 (ms)`,
    figure: sorted[0]?.ms ?? Number.NaN, // there are taps
    bar: 50,
    note: words.join(', '),
    needed: 'the first of these drawn in two steps, or less of the screen drawn again for it',
  };
}

function noteEvents(): { readonly durations: number[] } {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Number(Reflect.get(entry, 'interactionId')) > 0) durations.push(entry.duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  return { durations };
}

/** Until what was pressed has been painted and told. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 150))),
      ),
  );
}
