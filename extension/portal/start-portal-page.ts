import type { Browser } from 'wxt/browser';
import type { ScriptContext } from '../script-context.ts';
import { browserTimer } from './hand-over.ts';
import { type PortalTaken, portalCallSchema, portalTakenSchema } from './portal-messages.ts';
import { createPortalSession } from './portal-session.ts';

type PortalRuntime = Pick<typeof Browser.runtime, 'id' | 'sendMessage' | 'onMessage'>;

/** Runs in a portal's page: does what the panel asks, until the page goes or the extension is updated under it. */
export function startPortalPage(runtime: PortalRuntime, context: ScriptContext): void {
  const { call: ask, leave } = createPortalSession({
    document,
    url: () => location.href,
    take: () => take(runtime),
    timer: browserTimer,
  });
  const received = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== runtime.id || sender.tab !== undefined) return; // only our own panel, no script in a page
    const call = portalCallSchema.safeParse(message);
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

async function take(runtime: PortalRuntime): Promise<PortalTaken> {
  const answer: unknown = await runtime.sendMessage({ kind: 'portal/take' });
  const taken = portalTakenSchema.safeParse(answer);
  return taken.success ? taken.data : { kind: 'portal/nothing' };
}
