import type { Page } from '@playwright/test';

/** Every string that the page still holds, after it was asked to throw away what no one holds. */
export async function heapStrings(page: Page): Promise<string> {
  const browser = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  browser.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await browser.send('HeapProfiler.enable');
  await browser.send('HeapProfiler.collectGarbage');
  await browser.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await browser.detach();
  const snapshot: { readonly strings: readonly string[] } = JSON.parse(chunks.join(''));
  return snapshot.strings.join('\n');
}
