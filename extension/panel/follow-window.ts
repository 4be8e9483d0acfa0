import { browser } from 'wxt/browser';
import { isPagePlace, loadPages, pageAt } from '../background/kept-pages.ts';
import { type OwnPlace, receive, type Sender } from '../messages.ts';
import {
  afterEvent,
  emptyWindow,
  followedPage,
  type HisPage,
  type WindowEvent,
  type WindowPages,
} from './his-pages.ts';

/** What follows the HIS pages of the window that a panel stands in. */
export type WindowFollower = {
  /** The page the panel is about, at this very moment. */
  readonly current: () => HisPage | undefined;
  readonly stop: () => void;
};

/** Follows tabs and pages of this window, and tells of every change in the tick in which it is heard. */
export async function followWindow(onChange: (page: HisPage | undefined) => void): Promise<WindowFollower> {
  let state: WindowPages = emptyWindow;
  const happened = (event: WindowEvent) => {
    state = afterEvent(state, event);
    onChange(followedPage(state));
  };

  const { id: windowId } = await browser.windows.getCurrent();
  const inFront = ({ tabId, windowId: inWindow }: { readonly tabId: number; readonly windowId: number }) => {
    if (inWindow === windowId) happened({ kind: 'tab-in-front', tab: tabId });
  };
  const gone = (tab: number) => happened({ kind: 'tab-gone', tab });
  const moved = (tab: number) => happened({ kind: 'tab-elsewhere', tab });
  // Straight from the page, so that a switch is seen without waiting for a worker to wake up.
  const own: OwnPlace = { id: browser.runtime.id, origin: location.origin };
  const heard = (message: unknown, sender: Sender) => {
    const received = receive(message, sender, own);
    if (received === 'refused' || received.from !== 'his-page') return;
    const { tab, message: said } = received;
    if (said.kind === 'page-left') happened({ kind: 'page-left', tab, page: said.page });
    if (said.kind === 'page-reading') {
      const { page, number, adapter, reading } = said;
      happened({ kind: 'page-told', page: { tab, page, number, adapter, reading } });
    }
  };
  // And as the background keeps it: what was told while nobody listened here.
  const kept = (
    changes: Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>,
  ) => {
    for (const [place, { oldValue, newValue }] of Object.entries(changes)) {
      if (!isPagePlace(place)) continue;
      const page = pageAt(place, newValue);
      const before = pageAt(place, oldValue);
      if (page) happened({ kind: 'page-told', page });
      else if (before) happened({ kind: 'page-left', tab: before.tab, page: before.page });
    }
  };
  browser.tabs.onActivated.addListener(inFront);
  browser.tabs.onRemoved.addListener(gone);
  browser.tabs.onDetached.addListener(moved);
  browser.storage.session.onChanged.addListener(kept);
  browser.runtime.onMessage.addListener(heard);

  // Listening first: what happens while these are asked is heard, and not overwritten below.
  const [tabs, pages] = await Promise.all([browser.tabs.query({ windowId: windowId ?? -2 }), loadPages()]); // -2: this window
  for (const page of pages) {
    if (!state.pages.has(page.tab)) state = afterEvent(state, { kind: 'page-told', page }); // told since: newer
  }
  const ids = tabs.toSorted((one, other) => lastUse(one) - lastUse(other)).flatMap(({ id }) => id ?? []);
  const front = state.front ?? tabs.find(({ active }) => active)?.id; // heard since: newer
  for (const tab of [...ids, ...(front === undefined ? [] : [front])])
    happened({ kind: 'tab-in-front', tab });

  return {
    current: () => followedPage(state),
    stop: () => {
      browser.tabs.onActivated.removeListener(inFront);
      browser.tabs.onRemoved.removeListener(gone);
      browser.tabs.onDetached.removeListener(moved);
      browser.storage.session.onChanged.removeListener(kept);
      browser.runtime.onMessage.removeListener(heard);
    },
  };
}

function lastUse({ lastAccessed }: { readonly lastAccessed?: number }): number {
  return lastAccessed ?? 0; // a tab that was never in front
}
