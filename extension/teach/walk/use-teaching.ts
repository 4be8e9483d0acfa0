import { useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { TEACH, type TeachCall, type TeachNews, teachNewsSchema } from '../teach-messages.ts';

/** The connection to the page that is taught. */
type Teaching = {
  readonly status: 'connecting' | 'connected' | 'gone';
  readonly ask: (call: TeachCall) => void;
  /** After the page was loaded anew. */
  readonly connect: () => void;
};

/** Connects to a tab, putting our script there; every message from it goes to `hear`. */
export function useTeaching(tab: number, hear: (news: TeachNews) => void): Teaching {
  const [status, setStatus] = useState<Teaching['status']>('connecting');
  const line = useRef<Browser.runtime.Port | undefined>(undefined);
  const latest = useRef(hear);
  latest.current = hear;

  const connect = () => {
    setStatus('connecting');
    void open(
      tab,
      (news) => latest.current(news),
      () => setStatus('gone'),
    ).then((opened) => {
      line.current = opened;
      setStatus(opened === undefined ? 'gone' : 'connected');
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a tab; later the user connects anew
  useEffect(() => {
    connect();
    return () => line.current?.disconnect();
  }, [tab]);

  return { status, connect, ask: (call) => line.current?.postMessage(call) };
}

async function open(
  tab: number,
  hear: (news: TeachNews) => void,
  over: () => void,
): Promise<Browser.runtime.Port | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['content-scripts/teach-page.js'],
    });
  } catch {
    return undefined; // the tab is gone, shows an error page, or may not be read
  }
  const line = browser.tabs.connect(tab, { name: TEACH, frameId: 0 });
  line.onMessage.addListener((message: unknown) => {
    const news = teachNewsSchema.safeParse(message);
    if (news.success) hear(news.data);
  });
  line.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // "no one there" is an answer; unread, it would stand in the console
    over();
  });
  return line;
}
