import type { ReminderId } from '../cautions/caution.ts';
import type { PromptId } from '../prompts/prompt.ts';
import type { AdditionForm } from '../referral/addition.ts';
import type { CardActivity } from '../referral/as-text/card-activity.ts';
import type { DeclineContent } from '../referral/decline.ts';
import type { DraftBase } from '../referral/draft-base.ts';
import type { ConsentGiven, DraftKey, ReferralEdits } from '../referral/referral-edits.ts';
import type { SignalId } from '../signals/signal-id.ts';

/**
 * Shape of a stored consult. Raise it when a field of `Consult` comes, goes or changes its meaning, so that an older
 * one is dropped and not misread; a new reminder, prompt, theme or signal leaves it as it is.
 */
export const consultVersion = 7;

/**
 * What the clinician did in this consult: all that would be lost on a reload. Kept per launch and patient, and
 * wiped on send, on a switch of patient and at the end. Nothing in it comes from the record.
 */
export type Consult = {
  readonly key: DraftKey;
  /** ISO instant of opening, for the quiet timer. */
  readonly openedAt: string;
  readonly recognised: readonly SignalId[];
  readonly checked: readonly ReminderId[];
  /** Prompts swapped away, in that order. */
  readonly swapped: readonly PromptId[];
  /** The patient's words, noted at a prompt. */
  readonly words: Readonly<Record<PromptId, string>>;
  readonly edits: ReferralEdits;
  readonly consent: ConsentGiven;
  /** The user has seen the running referral and wants a second one. */
  readonly secondReferral: 'not-asked' | 'wanted';
  /** The patient's "no" of this consult, until it is undone. */
  readonly declined: DeclinedNow | undefined;
  /** Ids of organisations that rejected the referral which this one says again. */
  readonly rejectedBy: readonly string[];
  /** Examples from the social map that the clinician put on the card for the patient; no part of any referral. */
  readonly onCard: readonly CardActivity[];
  /** The kept draft that this builds on; undefined when it was not kept. */
  readonly draft: DraftBase | undefined;
  /** What is being written to a coach after sending; undefined: nothing is. */
  readonly adding: AddingNow | undefined;
};

/** An addition that was begun, and under which key and since when it is being sent: the same on every try. */
export type AddingNow = {
  readonly taskId: string;
  readonly form: AdditionForm;
  readonly key: string;
  /** ISO instant of the first try; undefined before it. */
  readonly at: string | undefined;
};

/** "Besproken, wil (nog) niet" as it was noted in this consult. */
export type DeclinedNow = DeclineContent & {
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /**
   * `asked`: being kept, or not known to have arrived. `not-kept`: it is in no record. `stays`: the HIS does not let
   * it be undone from here.
   */
  readonly status: 'asked' | 'kept' | 'not-kept' | 'stays';
};

/** A consult in which nothing has been done yet: nothing ticked, nothing given. */
export function freshConsult(key: DraftKey, openedAt: string): Consult {
  return {
    key,
    openedAt,
    recognised: [],
    checked: [],
    swapped: [],
    words: {},
    edits: {},
    consent: { sharing: 'not-given', feedback: 'not-given', form: undefined, at: undefined },
    secondReferral: 'not-asked',
    declined: undefined,
    rejectedBy: [],
    onCard: [],
    draft: undefined,
    adding: undefined,
  };
}
