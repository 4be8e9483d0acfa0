import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HisPage } from '../../../../../extension/connection/his-pages.ts';
import { onPage } from '../../../../builders/his-page.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.stubGlobal('location', { origin: 'chrome-extension://ours' });

const { followWindow } = await import('../../../../../extension/panel/his-page/follow-window.ts');

const ria = onPage('Ria van den Berg', { page: 'page-of-ria' });
const jan = onPage('Jan Smit', { page: 'page-of-jan', number: 2 });

/** What is in the tabs; a tab without a HIS has no one to answer. */
let pages: Map<number, HisPage>;
/** Hears what pages tell the background. */
let hears: (message: unknown, sender: object) => void;
/** The open ends of lines, in the pages. */
let lines: { readonly tab: number; readonly say: (news: object) => void; readonly breaks: () => void }[];

type Activated = (tab: { readonly tabId: number; readonly windowId: number }) => void;
let activate: Activated;

beforeEach(() => {
  fakeBrowser.reset();
  pages = new Map();
  lines = [];
  const listening = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (listener: typeof hears) => (hears = listener),
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [
      { id: 1, active: true },
      { id: 2, active: false },
    ],
    connect,
    onDetached: listening,
    onActivated: { ...listening, addListener: (listener: Activated) => (activate = listener) },
  });
});

describe('the panel of a window', () => {
  test('knows who is open from the page itself, however long ago it told', async () => {
    pages.set(1, ria);
    const { current } = await followWindow(() => {});

    expect(current()).toEqual(ria);
  });

  test('follows a switch in the tick in which the page tells', async () => {
    pages.set(1, ria);
    const { current } = await followWindow(() => {});
    lines[0]?.say(newsOf({ ...jan, page: ria.page }));

    expect(current()?.reading).toEqual(jan.reading);
  });

  test('shows nobody as soon as the page goes', async () => {
    pages.set(1, ria);
    const heard: (HisPage | undefined)[] = [];
    await followWindow((page) => heard.push(page));
    lines[0]?.breaks();

    expect(heard.at(-1)).toBeUndefined();
  });

  test.each([
    { window: 1, who: jan, because: 'the answer of the browser is from before' },
    { window: 6, who: ria, because: 'that is another window' },
  ])(
    'is about $who.page when tab 2 comes in front in window $window while it opens: $because',
    async (row) => {
      pages.set(1, ria).set(2, { ...jan, tab: 2 });
      const following = followWindow(() => {});
      await settled();
      activate({ tabId: 2, windowId: row.window });

      expect((await following).current()?.reading).toEqual(row.who.reading);
    },
  );

  test('calls a page that begins', async () => {
    const { current } = await followWindow(() => {});
    pages.set(1, jan);
    overhears(newsOf(jan));
    await settled();

    expect(current()).toEqual(jan);
  });

  test('does not take the word of a page that is not there', async () => {
    pages.set(1, ria);
    const { current } = await followWindow(() => {});
    overhears(newsOf(jan));
    await settled();

    expect(current()).toEqual(ria);
  });

  test('is deaf for what is no news', async () => {
    pages.set(1, ria);
    const { current } = await followWindow(() => {});
    lines[0]?.say({ ...newsOf({ ...jan, page: ria.page }), token: 'x' });

    expect(current()).toEqual(ria);
  });

  test('hangs up when it closes', async () => {
    pages.set(1, ria).set(2, jan);
    const { stop } = await followWindow(() => {});
    stop();

    expect(lines).toEqual([]);
  });
});

function newsOf({ tab: _tab, ...said }: HisPage) {
  return { kind: 'page-reading', ...said };
}

/** A page's script tells the background something, and the panel hears it too. */
function overhears(message: object): void {
  const url = 'https://his.voorbeeld.example/';
  hears(message, { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1 } });
}

/** Answers that come later have come. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function connect(tab: number) {
  let listens: (news: object) => void = () => {};
  let ended = () => {};
  const line = {
    tab,
    say: (news: object) => listens(news),
    breaks: () => {
      lines = lines.filter((one) => one !== line);
      ended();
    },
  };
  const page = pages.get(tab);
  if (page) lines.push(line);
  queueMicrotask(() => (page ? line.say(newsOf(page)) : ended()));
  return {
    onMessage: { addListener: (listener: typeof listens) => (listens = listener) },
    onDisconnect: { addListener: (listener: typeof ended) => (ended = listener) },
    disconnect: () => (lines = lines.filter((one) => one !== line)),
  };
}
