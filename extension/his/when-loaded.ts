/** Not every page is ever done: one whose picture never comes is read all the same. */
const LONGEST_LOAD = 1_000;
const LONGEST_BUSY = 200;

/** Waits until the page has loaded and its thread is idle, so that what we do, or wake, is in the way of neither. */
export async function whenLoaded(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
      setTimeout(resolve, LONGEST_LOAD);
    });
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_BUSY }));
}
