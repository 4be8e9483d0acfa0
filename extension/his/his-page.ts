import type { Browser } from 'wxt/browser';
import type { ScriptContext } from '../script-context.ts';
import { browserWatching } from './browser-watching.ts';
import type { FromHisPage } from './page-messages.ts';
import { createPageSession } from './page-session.ts';
import { acceptPanels } from './panel-connections.ts';
import { lookAt } from './read/read-page.ts';
import { isHelloAnswer, isReadNow, isShowChip } from './received.ts';
import { createChip } from './ui/chip.ts';
import { watchPage } from './watch-page.ts';
import { whenLoaded } from './when-loaded.ts';

type PageRuntime = Pick<typeof Browser.runtime, 'id' | 'sendMessage' | 'onMessage' | 'onConnect'>;

/** Runs in a HIS page until the page goes, or until the extension is updated or switched off under it. */
export async function startHisPage(runtime: PageRuntime, context: ScriptContext): Promise<void> {
  await whenLoaded();
  if (context.isInvalid) return;
  const answer: unknown = await runtime.sendMessage({
    kind: 'page-hello',
    url: location.href,
  } satisfies FromHisPage);
  if (!isHelloAnswer(answer) || context.isInvalid) return;

  const { adapter } = answer;
  let away = false;
  const isOver = () => away || context.isInvalid;
  const panels = acceptPanels(runtime, () => (isOver() ? undefined : session.readNow()));
  const session = createPageSession({
    page: randomName(),
    adapter: adapter.id,
    look: () => lookAt({ document, url: location.href }, adapter),
    tellPanels: panels.tell,
    tell: async (message) => isAlive(runtime) && runtime.sendMessage(message),
    chip: createChip(adapter.chip.place, () => session.openPanel()),
  });

  const watch = watchPage(document, browserWatching, {
    look: () => (isOver() ? [] : session.look()),
    frameGoes: () => isOver() || session.doubt(),
  });
  const received = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    if (isShowChip(message)) session.show(message);
    if (isReadNow(message)) respond(session.readNow());
  };
  runtime.onMessage.addListener(received);
  context.addEventListener(window, 'pagehide', () => {
    away = true; // it may come back: browsers keep pages for their back button
    panels.disconnect(); // and no word to the background: woken now, it would be in the way of the page that comes
    session.leave();
  });
  context.addEventListener(window, 'pageshow', () => {
    away = false;
    watch.look();
  });
  context.onInvalidated(() => {
    watch.stop();
    panels.disconnect();
    session.leave();
    if (isAlive(runtime)) runtime.onMessage.removeListener(received);
  });
}

/** A new name for every start: `randomUUID` is not there in a page without https, and a HIS may be one. */
function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** An extension that was updated or removed leaves its scripts behind in open pages, without an id. */
function isAlive(runtime: PageRuntime): boolean {
  return runtime.id !== undefined;
}
