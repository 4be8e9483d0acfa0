import { browser } from 'wxt/browser';
import { type JournalAnswer, type JournalCall, journalAnswerSchema } from '../../journal/journal-messages.ts';

/** What the panel asks of the journal in a HIS tab. `gone`: the tab does not answer. */
export type JournalLink = {
  /** Puts our script into the page; fails where we may not. */
  readonly open: () => Promise<'opened' | 'gone'>;
  readonly ask: (call: JournalCall) => Promise<JournalAnswer | { readonly kind: 'gone' }>;
};

/** The way to the journal in one tab of this browser. */
export function journalLink(tab: number): JournalLink {
  return {
    async open() {
      try {
        await browser.scripting.executeScript({
          target: { tabId: tab },
          files: ['content-scripts/journal.js'],
        });
        return 'opened';
      } catch {
        return 'gone'; // the tab was closed, shows an error page, or access was taken back
      }
    },
    async ask(call) {
      const answer: unknown = await browser.tabs
        .sendMessage(tab, call, { frameId: 0 })
        .catch(() => undefined);
      return journalAnswerSchema.safeParse(answer).data ?? { kind: 'gone' };
    },
  };
}
