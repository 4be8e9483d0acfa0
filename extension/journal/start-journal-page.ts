import type { Browser } from 'wxt/browser';
import { browserTimer } from '../portal/hand-over.ts';
import type { ScriptContext } from '../script-context.ts';
import { journalCallSchema } from './journal-messages.ts';
import { createJournalSession } from './journal-session.ts';

type JournalRuntime = Pick<typeof Browser.runtime, 'id' | 'onMessage'>;

/** Runs in a HIS page from the click that puts a line into its journal, until the page goes or the next such click. */
export function startJournalPage(runtime: JournalRuntime, context: ScriptContext): void {
  const { call: ask, leave } = createJournalSession({
    now: () => ({ document, url: location.href }),
    timer: browserTimer,
  });
  const received = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== runtime.id || sender.tab !== undefined) return; // only our own panel, no script in a page
    const call = journalCallSchema.safeParse(message);
    if (!call.success) return;
    void ask(call.data).then(respond);
    return true; // the answer comes later
  };

  runtime.onMessage.addListener(received);
  context.addEventListener(window, 'pagehide', leave);
  context.onInvalidated(() => {
    if (runtime.id !== undefined) runtime.onMessage.removeListener(received);
  });
}
