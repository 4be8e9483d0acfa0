import type { Browser } from 'wxt/browser';
import { answerPanel, type PanelRuntime } from '../answer-panel.ts';
import type { ScriptContext } from '../script-context.ts';
import { browserTimer } from './hand-over.ts';
import { type PortalTaken, portalCallSchema, portalTakenSchema } from './portal-messages.ts';
import { createPortalSession } from './portal-session.ts';

type PortalRuntime = PanelRuntime & Pick<typeof Browser.runtime, 'sendMessage'>;

/** Runs in a portal's page: does what the panel asks, until the page goes or the extension is updated under it. */
export function startPortalPage(runtime: PortalRuntime, context: ScriptContext): void {
  const { call: ask, leave } = createPortalSession({
    document,
    url: () => location.href,
    take: () => take(runtime),
    timer: browserTimer,
  });
  answerPanel({ runtime, context }, portalCallSchema, ask);
  context.addEventListener(window, 'pagehide', leave);
}

async function take(runtime: PortalRuntime): Promise<PortalTaken> {
  const answer: unknown = await runtime.sendMessage({ kind: 'portal/take' });
  const taken = portalTakenSchema.safeParse(answer);
  return taken.success ? taken.data : { kind: 'portal/nothing' };
}
