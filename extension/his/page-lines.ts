import type { Browser } from 'wxt/browser';
import type { PageNews } from './page-messages.ts';

/** What opens lines: `browser.runtime`, as far as it goes here. */
export type Switchboard = { readonly onConnect: Pick<typeof Browser.runtime.onConnect, 'addListener'> };

/** The panels that listen to this page. */
export type PageLines = {
  readonly tell: (news: PageNews) => void;
  /** The page goes: nothing that was said holds any longer. */
  readonly disconnect: () => void;
};

/**
 * Lines that panels open to this page: they hear it straight from here, also while the background sleeps, and the
 * browser breaks them when the page goes.
 */
export function openLines({ onConnect }: Switchboard, readNow: () => PageNews | undefined): PageLines {
  const lines = new Set<Browser.runtime.Port>();

  onConnect.addListener((line) => {
    const now = readNow();
    if (now === undefined) return line.disconnect();
    lines.add(line);
    line.onDisconnect.addListener(() => lines.delete(line));
    line.postMessage(now);
  });
  return {
    tell: (news) => {
      for (const line of lines) line.postMessage(news);
    },
    disconnect: () => {
      for (const line of lines) line.disconnect();
      lines.clear();
    },
  };
}
