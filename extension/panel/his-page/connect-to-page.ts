import { browser } from 'wxt/browser';
import type { HisPage } from '../../connection/his-pages.ts';
import { pageNewsSchema } from '../../his/page-messages.ts';

/** Is told what a HIS page reads, and when there is no page (any more). */
export type PageListener = {
  readonly news: (page: HisPage) => void;
  /** No one is there (any more); with what was said last, if anything. */
  readonly over: (last: HisPage | undefined) => void;
};

/** A connection from this panel to the HIS page in one tab. */
export type PageConnection = {
  /** Resolves once the tab has said something, or turns out to have no one to say it. */
  readonly answered: Promise<void>;
  readonly disconnect: () => void;
};

/**
 * Connects to the HIS page in a tab, if there is one. The other end, and why it is a connection and no message, is in
 * `extension/his/panel-connections.ts`.
 */
export function connectToPage(tab: number, { news, over }: PageListener): PageConnection {
  const connection = browser.tabs.connect(tab, { frameId: 0 });
  let last: HisPage | undefined;
  const answered = new Promise<void>((resolve) => {
    connection.onMessage.addListener((message: unknown) => {
      const said = pageNewsSchema.safeParse(message).data;
      if (said === undefined) return;
      const { page, number, adapter, reading } = said;
      last = { tab, page, number, adapter, reading };
      news(last);
      resolve();
    });
    connection.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // "no one there" is an answer; unread, it would stand in the console
      over(last);
      resolve();
    });
  });
  return { answered, disconnect: () => connection.disconnect() };
}
