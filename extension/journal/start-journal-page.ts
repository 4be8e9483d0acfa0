import { answerPanel, type PanelRuntime } from '../answer-panel.ts';
import { browserTimer } from '../portal/hand-over.ts';
import type { ScriptContext } from '../script-context.ts';
import { journalCallSchema } from './journal-messages.ts';
import { createJournalSession } from './journal-session.ts';

/** Runs in a HIS page from the click that puts a line into its journal, until the page goes or the next such click. */
export function startJournalPage(runtime: PanelRuntime, context: ScriptContext): void {
  const { call: ask, leave } = createJournalSession({
    now: () => ({ document, url: location.href }),
    timer: browserTimer,
  });
  answerPanel({ runtime, context }, journalCallSchema, ask);
  context.addEventListener(window, 'pagehide', leave);
}
