import type { Browser } from 'wxt/browser';
import type { z } from '../shared/zod.ts';
import type { ScriptContext } from './script-context.ts';

/** The part of `browser.runtime` by which a script in a page is asked something. */
export type PanelRuntime = Pick<typeof Browser.runtime, 'id' | 'onMessage'>;

/**
 * Answers what our own panel asks of a script in a page, until the life of that script is over. What comes from anywhere
 * else (another extension, a script in a page) or has another form gets no answer.
 */
export function answerPanel<Schema extends z.ZodMiniType>(
  { runtime, context }: { readonly runtime: PanelRuntime; readonly context: ScriptContext },
  schema: Schema,
  answer: (call: z.output<Schema>) => Promise<unknown>,
): void {
  const received = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== runtime.id || sender.tab !== undefined) return; // only our own panel, no script in a page
    const call = schema.safeParse(message);
    if (!call.success) return;
    void answer(call.data).then(respond, (thrown) => {
      respond(undefined); // who asks must not wait for what never comes
      throw thrown;
    });
    return true; // the answer comes later
  };

  runtime.onMessage.addListener(received);
  context.onInvalidated(() => {
    if (runtime.id !== undefined) runtime.onMessage.removeListener(received);
  });
}
