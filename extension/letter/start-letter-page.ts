import { answerPanel, type PanelRuntime } from '../answer-panel.ts';
import { browserSight } from '../page/sight.ts';
import type { ScriptContext } from '../script-context.ts';
import { type LetterAnswer, type LetterCall, letterCallSchema } from './letter-messages.ts';
import { readLetter } from './read-letter.ts';

/** Runs in a HIS page from the click that asks for the open letter; it keeps nothing. */
export function startLetterPage(runtime: PanelRuntime, context: ScriptContext): void {
  const read = async ({ adapter, patient, organisations }: LetterCall): Promise<LetterAnswer> => {
    const ours = { id: patient.id, name: patient.name, birthDate: patient.birthDate };
    return readLetter({ document, url: location.href }, adapter, ours, organisations, browserSight());
  };
  answerPanel({ runtime, context }, letterCallSchema, read);
}
