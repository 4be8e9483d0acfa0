import { browser } from 'wxt/browser';
import {
  afterEvent,
  emptyWindow,
  followedPage,
  type HisPage,
  type WindowEvent,
  type WindowPages,
} from '../../connection/his-pages.ts';
import { type MessageSender, type OwnPlace, receive } from '../../messages.ts';
import { connectToPage, type PageConnection } from './connect-to-page.ts';

/** What follows the HIS pages of the window that a panel is in. */
export type WindowFollower = {
  /** The page the panel is about, at this very moment. */
  readonly current: () => HisPage | undefined;
  readonly stop: () => void;
};

/** How long a panel that opens waits for a page that is busy. */
const ONE_SECOND = 1_000;

/** Follows tabs and pages of this window, and tells of every change in the tick in which it is heard. */
export async function followWindow(onChange: (page: HisPage | undefined) => void): Promise<WindowFollower> {
  let state: WindowPages = emptyWindow;
  const happened = (event: WindowEvent) => {
    state = afterEvent(state, event);
    onChange(followedPage(state));
  };

  const { id: windowId } = await browser.windows.getCurrent();
  const inFront = ({ tabId, windowId: inWindow }: { readonly tabId: number; readonly windowId: number }) => {
    if (inWindow !== windowId) return;
    happened({ kind: 'tab-in-front', tab: tabId });
    if (!state.pages.has(tabId)) void call(tabId); // it may come from another window
  };
  const gone = (tab: number) => happened({ kind: 'tab-gone', tab });
  const moved = (tab: number) => happened({ kind: 'tab-elsewhere', tab });
  const connections = new Set<PageConnection>();
  const call = (tab: number) => {
    const line = connectToPage(tab, {
      news: (page) => happened({ kind: 'page-told', page }),
      over: (last) => {
        connections.delete(line);
        if (last) happened({ kind: 'page-left', tab, page: last.page });
      },
    });
    connections.add(line);
    return line.answered;
  };
  // A page that begins tells the background, and is onPageMessage here: then there is somebody to call.
  const own: OwnPlace = { id: browser.runtime.id, origin: location.origin };
  const onPageMessage = (message: unknown, sender: MessageSender) => {
    const received = receive(message, sender, own);
    if (received === 'refused' || received.from !== 'his-page') return;
    const { tab, message: said } = received;
    if (said.kind === 'page-reading' && state.pages.get(tab)?.page !== said.page) void call(tab); // no one there yet
  };
  browser.tabs.onActivated.addListener(inFront);
  browser.tabs.onRemoved.addListener(gone);
  browser.tabs.onDetached.addListener(moved);
  browser.runtime.onMessage.addListener(onPageMessage);

  const tabs = await browser.tabs.query({ windowId: windowId ?? -2 }); // -2: this window
  const ids = tabs.toSorted((one, other) => lastUse(one) - lastUse(other)).flatMap(({ id }) => id ?? []);
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, ONE_SECOND));
  await Promise.race([Promise.all(ids.map(call)), tooLate]);
  const front = state.front ?? tabs.find(({ active }) => active)?.id; // heard since: newer
  for (const tab of [...ids, ...(front === undefined ? [] : [front])])
    happened({ kind: 'tab-in-front', tab });

  return {
    current: () => followedPage(state),
    stop: () => {
      browser.tabs.onActivated.removeListener(inFront);
      browser.tabs.onRemoved.removeListener(gone);
      browser.tabs.onDetached.removeListener(moved);
      browser.runtime.onMessage.removeListener(onPageMessage);
      for (const line of connections) line.disconnect();
    },
  };
}

function lastUse({ lastAccessed }: { readonly lastAccessed?: number }): number {
  return lastAccessed ?? 0; // a tab that was never in front
}
