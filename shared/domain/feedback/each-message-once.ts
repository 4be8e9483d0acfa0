import type { Message } from '../referral/referral.ts';
import { inOrder, toSortKey } from './newest-first.ts';

/** How far apart two writings of one message can lie: a Task's note and a Communication, saved one after the other. */
const ONE_WRITING = 5_000;

/**
 * Messages without doubles: the same text by the same author within a few seconds is one message that was written
 * in two places. The same text later on ("geen gehoor") is a message of its own.
 */
export function eachMessageOnce(messages: readonly Message[]): readonly Message[] {
  const kept: Message[] = [];
  for (const message of messages.toSorted(byAuthorTextMoment)) {
    const last = kept.at(-1);
    if (last === undefined || !isOneWriting(last, message)) kept.push(message); // the first has no last
  }
  return kept;
}

/** Equal ones stand together, the earliest first; without a date last, so that the dated one is kept. */
function byAuthorTextMoment(one: Message, other: Message): number {
  return (
    inOrder(plain(one.author), plain(other.author)) ||
    inOrder(plain(one.text), plain(other.text)) ||
    inOrder(namesOf(one), namesOf(other)) ||
    inOrder(toSortKey(one.at), toSortKey(other.at)) ||
    inOrder(one.id, other.id) ||
    inOrder(JSON.stringify(rest(one)), JSON.stringify(rest(other)))
  );
}

/** What else two messages can differ in; of the coach before of the practice, so that it stays news. */
function rest({ from, dated, author, text, at, supplement }: Message) {
  return [from, dated, author, text, at, supplement];
}

function isOneWriting(earlier: Message, later: Message): boolean {
  const isAlike =
    plain(earlier.author) === plain(later.author) &&
    plain(earlier.text) === plain(later.text) &&
    namesOf(earlier) === namesOf(later);
  if (!isAlike) return false;
  const isUndated = toSortKey(later.at) === Number.POSITIVE_INFINITY;
  return isUndated || toSortKey(later.at) - toSortKey(earlier.at) <= ONE_WRITING;
}

/** Without words that can be shown two messages cannot be told to be one: each keeps its own name. */
function namesOf({ id, text, documents }: Message): string {
  return JSON.stringify([documents, text === '' ? id : '']);
}

/** As far as people see a difference. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
