import { browser } from 'wxt/browser';
import type { HisAdapter } from '../../his/his-adapter.ts';
import type { PanelPatient } from '../../journal/look-at-journal.ts';
import { type LetterAnswer, type LetterCall, letterAnswerSchema } from '../../letter/letter-messages.ts';
import { askWhosePage } from '../his-page/page-guard.ts';

/** What asking needs: the tab, its adapter, whom the panel is about, and the guard that reads the page anew first. */
export type LetterWork = {
  readonly tab: number;
  readonly adapter: HisAdapter;
  readonly patient: PanelPatient;
  /** Names of the organisations of the settings. */
  readonly organisations: readonly string[];
  readonly assertSame: () => Promise<void>;
};

/** Asks the page for the letter that is open; `gone`: it does not answer. */
export async function askForLetter(work: LetterWork): Promise<LetterAnswer | { readonly kind: 'gone' }> {
  const { tab, adapter, patient, organisations, assertSame } = work;
  if ((await askWhosePage(assertSame)) === 'another') return { kind: 'other-patient' };
  const { id, name, birthDate } = patient;
  const call: LetterCall = {
    kind: 'letter/read',
    adapter,
    patient: { ...(id === undefined ? {} : { id }), name, birthDate },
    organisations: [...organisations],
  };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content-scripts/letter.js'] });
    const answer: unknown = await browser.tabs.sendMessage(tab, call, { frameId: 0 });
    return letterAnswerSchema.safeParse(answer).data ?? { kind: 'gone' };
  } catch {
    return { kind: 'gone' }; // the tab was closed, or our script may not go into it
  }
}
