import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Failure } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import type {
  Addition,
  AddOutcome,
  DiscardOutcome,
  DraftSave,
  KeepOutcome,
  SendOutcome,
  Withdrawal,
  WithdrawnPart,
} from '../../ports/referrals.ts';
import type { AnswerWish, LookedForMessage } from '../referral/to-answer.ts';
import type { Performed, SendContent, Write } from './writes.ts';

/** What can be wished, by name. */
export type Wishes = {
  readonly keep: { readonly save: DraftSave; readonly coach: CoachOrganisation | undefined };
  readonly discard: { readonly draft: KeptDraft; readonly at: string };
  /** `over`: the draft that this is, as the sender saw it. */
  readonly send: SendContent & { readonly over: DraftBase | undefined };
  readonly withdraw: Withdrawal & { readonly at: string };
  /** `message`: what a look told of it. */
  readonly add: Addition & { readonly patient: string; readonly message: LookedForMessage };
  readonly answer: AnswerWish;
};

export type WishKind = keyof Wishes;

/** What comes of each. `changed`: it does not stand as the user saw it; the port reads how it does. */
export type Ends = {
  readonly keep: KeepOutcome;
  readonly discard: DiscardOutcome;
  readonly send: SendOutcome;
  readonly withdraw: WithdrawEnd;
  readonly add: AddOutcome;
  readonly answer:
    | { readonly kind: 'answered' }
    | { readonly kind: 'message-unconfirmed'; readonly failure: Failure }
    | { readonly kind: 'changed' };
};
type WithdrawEnd =
  | { readonly kind: 'withdrawn' }
  | {
      readonly kind: 'partly-withdrawn';
      readonly left: readonly WithdrawnPart[];
      readonly failure: Failure;
    }
  | { readonly kind: 'changed' };

/** What was tried before this look. */
export type Attempt = {
  /** `unsettled`: an earlier send under this key of which no one knows how it ended, such as before a reload. */
  readonly earlier: 'none' | 'unsettled';
  /** How the last write of this round ended; undefined before the first. */
  readonly last: Performed | undefined;
  /** How many looks there are still to come after this one. */
  readonly looksLeft: number;
};

export type Decision<End> =
  | { readonly kind: 'end'; readonly end: End }
  | { readonly kind: 'fail'; readonly failure: Failure }
  /** `whenDone`: the end when the answer to this write is enough to know; undefined: look again in any case. */
  | {
      readonly kind: 'write';
      readonly write: Write;
      readonly whenDone: ((taskId: string) => End) | undefined;
    };

/** An end of the wish. */
export function end<End>(value: End): Decision<End> {
  return { kind: 'end', end: value };
}

/** Nothing of the wish is stored. */
export function fail(failure: Failure): Decision<never> {
  return { kind: 'fail', failure };
}

/** One more write. */
export function write<End>(toWrite: Write, whenDone?: (taskId: string) => End): Decision<End> {
  return { kind: 'write', write: toWrite, whenDone };
}

/** The first write, and once more in parts what could not go whole. */
export function mayWrite(last: Performed | undefined): boolean {
  return last === undefined || canTryInParts(last);
}

/** The same, where a write that is not made ends with why. */
export function writeOrFail<End>(
  last: Performed | undefined,
  toWrite: (way: Write['way']) => Write,
): Decision<End> {
  return mayWrite(last) ? write(toWrite(wayAfter(last))) : fail(toFailure(last));
}

/**
 * The one rule for "in parts after all": the server, or something in front of it, takes no transaction; or it found a
 * condition not met in it, which some servers do for any condition. Nothing of it was stored.
 */
function canTryInParts(last: Performed): boolean {
  if (last.kind === 'done' || last.way === 'in-parts') return false;
  return ['not-offered', 'not-implemented'].includes(last.how) || last.failure.kind === 'conflict';
}

/** Whole at first; in parts when that was kept out. */
export function wayAfter(last: Performed | undefined): Write['way'] {
  return last === undefined ? 'whole' : 'in-parts';
}

/** Somebody else was first. */
export function isConflict(last: Performed): boolean {
  return last.kind === 'not-done' && last.failure.kind === 'conflict';
}

/** Why a write did not come to be stored. */
export function toFailure(last: Performed | undefined): Failure {
  return last?.kind === 'not-done' ? last.failure : notAsWritten;
}

const notAsWritten: Failure = { kind: 'unreadable', what: 'Task', detail: 'not as written' };
