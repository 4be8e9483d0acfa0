import { browser } from 'wxt/browser';
import type { HisPage } from '../../connection/his-pages.ts';
import { pageNewsSchema } from '../../his/page-messages.ts';

/** What is heard over a line to a tab. */
export type PageListener = {
  readonly news: (page: HisPage) => void;
  /** No one is there (any more); with what was said last, if anything. */
  readonly over: (last: HisPage | undefined) => void;
};

/** A line to a tab. */
export type PageConnection = {
  /** Resolves once the tab has said something, or turns out to have no one to say it. */
  readonly answered: Promise<void>;
  readonly disconnect: () => void;
};

/**
 * Opens a line to the HIS page in a tab, if there is one. It tells what it reads now, and every change, straight to us:
 * a message would wait for the background to wake up. The browser breaks the line when the page goes.
 */
export function connectToPage(tab: number, { news, over }: PageListener): PageConnection {
  const line = browser.tabs.connect(tab, { frameId: 0 });
  let last: HisPage | undefined;
  const answered = new Promise<void>((resolve) => {
    line.onMessage.addListener((message: unknown) => {
      const said = pageNewsSchema.safeParse(message).data;
      if (said === undefined) return;
      const { page, number, adapter, reading } = said;
      last = { tab, page, number, adapter, reading };
      news(last);
      resolve();
    });
    line.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // "no one there" is an answer; unread, it would stand in the console
      over(last);
      resolve();
    });
  });
  return { answered, disconnect: () => line.disconnect() };
}
