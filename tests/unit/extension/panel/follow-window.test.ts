import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HisPage } from '../../../../extension/panel/his-pages.ts';
import { onPage } from '../../../builders/his-page.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.stubGlobal('location', { origin: 'chrome-extension://ours' });

const { followWindow } = await import('../../../../extension/panel/follow-window.ts');
const { keepPage } = await import('../../../../extension/background/kept-pages.ts');

type Tab = { readonly id: number; readonly active: boolean; readonly lastAccessed: number };
type Activated = (tab: { readonly tabId: number; readonly windowId: number }) => void;

let activate: Activated;
let answerTabs: (tabs: readonly Tab[]) => void;

beforeEach(async () => {
  fakeBrowser.reset();
  const listening = { addListener: () => {}, removeListener: () => {} };
  const onActivated = { ...listening, addListener: (listener: Activated) => (activate = listener) };
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 5 }) });
  Object.assign(fakeBrowser.tabs, {
    query: () => new Promise<readonly Tab[]>((resolve) => (answerTabs = resolve)),
    onActivated,
    onRemoved: listening,
    onDetached: listening,
  });
  Object.assign(fakeBrowser.runtime.onMessage, listening);
  await keepPage(onPage('Ria van den Berg', { tab: 1, page: 'page-of-1' }));
  await keepPage(onPage('Jan Smit', { tab: 2, page: 'page-of-2' }));
});

test('a panel that opens is about the HIS tab in front', async () => {
  expect(await openedWhile(() => {})).toBe('Ria van den Berg');
});

test('a tab that comes in front while the panel opens is not overtaken by the answer from before', async () => {
  expect(await openedWhile(() => activate({ tabId: 2, windowId: 5 }))).toBe('Jan Smit');
});

test('a tab that comes in front in another window changes nothing here', async () => {
  expect(await openedWhile(() => activate({ tabId: 2, windowId: 6 }))).toBe('Ria van den Berg');
});

/** Whom the panel is about, when this happens after the browser has looked which tabs there are. */
async function openedWhile(happens: () => void): Promise<string | undefined> {
  const following = followWindow(() => {});
  await vi.waitFor(() => expect(answerTabs).toBeDefined());
  happens();
  answerTabs([
    { id: 1, active: true, lastAccessed: 20 },
    { id: 2, active: false, lastAccessed: 10 },
  ]);
  return nameOn((await following).current());
}

function nameOn(page: HisPage | undefined): string | undefined {
  return page?.reading.status === 'patient' ? page.reading.patient.name : undefined;
}
