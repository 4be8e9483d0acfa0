import { toDay } from '../calendar/partial-date.ts';
import type { ReminderId } from '../cautions/caution.ts';
import type { PromptId } from '../prompts/prompt.ts';
import { type CardActivity, MOST_ON_CARD } from '../referral/as-text/card-activity.ts';
import type { ConsentGiven, DraftKey, ReferralEdits } from '../referral/referral-edits.ts';
import type { SignalId } from '../signals/signal-id.ts';
import { type Consult, type DeclinedNow, freshConsult } from './consult.ts';

/** Ticks or unticks "herken ik" for one signal. */
export function toggleSignal(consult: Consult, signal: SignalId): Consult {
  return { ...consult, recognised: toggled(consult.recognised, signal) };
}

/** Ticks all signals that the record shows; what was ticked already stays. */
export function takeOver(consult: Consult, recorded: readonly SignalId[]): Consult {
  return { ...consult, recognised: [...new Set([...consult.recognised, ...recorded])] };
}

/** Taps "nagegaan" on a reminder, or takes the tap back. */
export function toggleChecked(consult: Consult, reminder: ReminderId): Consult {
  return { ...consult, checked: toggled(consult.checked, reminder) };
}

/** Swaps a prompt for the next best. Words noted at it are kept. */
export function swapPrompt(consult: Consult, prompt: PromptId): Consult {
  return { ...consult, swapped: [...consult.swapped.filter((swapped) => swapped !== prompt), prompt] };
}

/** Notes the patient's words at a prompt; nothing but white space takes the note away. */
export function noteWords(consult: Consult, prompt: PromptId, text: string): Consult {
  const { [prompt]: _before, ...others } = consult.words;
  if (text.trim() === '') return { ...consult, words: others };
  return { ...consult, words: { ...consult.words, [prompt]: text } };
}

/** Keeps what was typed or chosen over what was prefilled. */
export function edit(consult: Consult, edits: ReferralEdits): Consult {
  return { ...consult, edits: { ...consult.edits, ...edits } };
}

/** Puts an example on the patient's card, or takes it off; a full card stays as it is. */
export function toggleOnCard(consult: Consult, activity: CardActivity): Consult {
  const others = consult.onCard.filter(({ id }) => id !== activity.id);
  if (others.length < consult.onCard.length) return { ...consult, onCard: others };
  return others.length >= MOST_ON_CARD ? consult : { ...consult, onCard: [...others, activity] };
}

/** The patient's answer when asked to share, with how it was given. */
export type ConsentAnswer = 'oral' | 'written' | 'not-given';

/** One change to the patient's permission. `both`: one tick for the two of them, each spelled out beside it. */
export type ConsentChange =
  | { readonly both: ConsentAnswer }
  | { readonly sharing: ConsentAnswer }
  | { readonly feedback: ConsentGiven['feedback'] };

/** Records what the patient permits. `at`: ISO instant of this tick, kept as the moment of permission to share. */
export function setConsent(consult: Consult, change: ConsentChange, at: string): Consult {
  return { ...consult, consent: changedConsent(consult.consent, change, at) };
}

/** The user has seen the running referral and wants a second one all the same, or not after all. */
export function setSecondReferral(consult: Consult, secondReferral: Consult['secondReferral']): Consult {
  return { ...consult, secondReferral };
}

/** Notes the patient's "no", or what became of it; undefined: there is none any more. */
export function setDeclined(consult: Consult, declined: DeclinedNow | undefined): Consult {
  return { ...consult, declined };
}

/** The "no" of today; one of an earlier day is history, whatever is still on the screen. */
export function declinedToday(
  { declined }: Pick<Consult, 'declined'>,
  now: Temporal.Instant,
): DeclinedNow | undefined {
  const isToday = declined && toDay(Temporal.Instant.from(declined.at)).equals(toDay(now));
  return isToday ? declined : undefined;
}

/** True while a "no" holds sending: it is undone first. One that the HIS does not let go is set right there. */
export function holdsSending(declined: DeclinedNow | undefined): boolean {
  return declined !== undefined && declined.status !== 'stays';
}

/**
 * After a send: a clean consult under a new key, so that nothing goes twice. The timer runs on, and what was typed since
 * `sent` left stays: it is in no referral yet.
 */
export function afterSend(now: Consult, sent: Pick<Consult, 'words' | 'edits'>, next: DraftKey): Consult {
  return {
    ...freshConsult(next, now.openedAt),
    declined: now.declined,
    adding: now.adding,
    words: changedSince(now.words, sent.words),
    edits: changedSince(now.edits, sent.edits),
  };
}

/** The fields that differ from what they were; of a list it counts which one it is, since lists are made anew. */
function changedSince<T extends object>(now: T, before: T): T {
  const was = new Map(Object.entries(before));
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => was.get(name) !== value)) as T;
}

function changedConsent(consent: ConsentGiven, change: ConsentChange, at: string): ConsentGiven {
  if ('feedback' in change) return { ...consent, feedback: change.feedback };

  const answer = 'both' in change ? change.both : change.sharing;
  const sharing = answer === 'not-given' ? 'not-given' : 'given';
  const feedback = 'both' in change ? sharing : consent.feedback;
  if (answer === 'not-given') return { sharing, feedback, form: undefined, at: undefined };
  return { sharing, feedback, form: answer, at: consent.at ?? at };
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
