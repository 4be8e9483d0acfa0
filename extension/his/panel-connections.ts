import type { Browser } from 'wxt/browser';
import type { PageNews } from './page-messages.ts';

/** The part of `browser.runtime` that panels connect through. */
export type ConnectionSource = { readonly onConnect: Pick<typeof Browser.runtime.onConnect, 'addListener'> };

/** The panels that listen to this page. */
export type PanelConnections = {
  readonly tell: (news: PageNews) => void;
  /** The page goes: nothing that was said holds any longer. */
  readonly disconnect: () => void;
};

/**
 * Accepts connections from side panels to this HIS page, and tells each of them what the page reads now and every change.
 *
 * Why not a message through the background: Chromium would first have to wake the service worker, which takes long
 * enough for a panel to go on showing, or sending, the patient who was open before. A connection runs straight from page
 * to panel, and the browser itself closes it when the page goes, so a panel cannot miss that.
 */
export function acceptPanels(
  { onConnect }: ConnectionSource,
  readNow: () => PageNews | undefined,
): PanelConnections {
  const connections = new Set<Browser.runtime.Port>();

  onConnect.addListener((connection) => {
    const now = readNow();
    if (now === undefined) return connection.disconnect();
    connections.add(connection);
    connection.onDisconnect.addListener(() => connections.delete(connection));
    connection.postMessage(now);
  });
  return {
    tell: (news) => {
      for (const connection of connections) connection.postMessage(news);
    },
    disconnect: () => {
      for (const connection of connections) connection.disconnect();
      connections.clear();
    },
  };
}
