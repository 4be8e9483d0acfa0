import type { Browser } from 'wxt/browser';
import { browserSight } from '../page/sight.ts';
import type { ScriptContext } from '../script-context.ts';
import { type LetterAnswer, letterCallSchema } from './letter-messages.ts';
import { readLetter } from './read-letter.ts';

type LetterRuntime = Pick<typeof Browser.runtime, 'id' | 'onMessage'>;

/** Runs in a HIS page from the click that asks for the open letter; it keeps nothing. */
export function startLetterPage(runtime: LetterRuntime, context: ScriptContext): void {
  const received = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: LetterAnswer) => void,
  ) => {
    if (sender.id !== runtime.id || sender.tab !== undefined) return; // only our own panel, no script in a page
    const call = letterCallSchema.safeParse(message);
    if (!call.success) return;
    const { adapter, patient, organisations } = call.data;
    const ours = { id: patient.id, name: patient.name, birthDate: patient.birthDate };
    respond(readLetter({ document, url: location.href }, adapter, ours, organisations, browserSight()));
  };

  runtime.onMessage.addListener(received);
  context.onInvalidated(() => {
    if (runtime.id !== undefined) runtime.onMessage.removeListener(received);
  });
}
