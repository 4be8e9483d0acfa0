import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { openFirstPage } = await import('../../../../extension/background/first-page.ts');

describe('the first page', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    for (const { id } of await fakeBrowser.windows.getAll()) await fakeBrowser.windows.remove(id ?? -1);
  });

  const opened = async () =>
    (await fakeBrowser.tabs.query({})).filter(({ url }) => url === '/welcome.html').length;

  test('opens at once in a browser at work', async () => {
    await fakeBrowser.windows.create();

    await openFirstPage();

    expect(await opened()).toBe(1);
  });

  test('waits for the first window of a browser that has just begun, and opens once', async () => {
    await openFirstPage();
    expect(await opened()).toBe(0);

    await fakeBrowser.windows.create();
    await fakeBrowser.windows.create();

    expect(await opened()).toBe(1);
  });
});
