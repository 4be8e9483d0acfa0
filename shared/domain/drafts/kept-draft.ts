import { type Consult, freshConsult } from '../consult/consult.ts';
import { wordsThatStay } from '../prompts/noted-words.ts';
import type { PatientId } from '../record/patient.ts';
import type { DraftBase } from '../referral/draft-base.ts';
import type { DraftKey } from '../referral/referral-edits.ts';
import type { DraftContent } from './draft-content.ts';

/** Somebody of the practice, as a draft names them. */
export type DraftPerson = { readonly reference: string; readonly name: string };

/** A draft as it is kept where colleagues can find it. */
export type KeptDraft = {
  readonly key: DraftKey;
  readonly patient: PatientId;
  readonly base: DraftBase;
  readonly content: DraftContent;
  /** `ready`: handed over to whoever may send it. */
  readonly stage: 'in-hand' | 'ready';
  /** Who saved it last. */
  readonly holder: DraftPerson;
  /** ISO instant of that; undefined when the server does not tell. */
  readonly since: string | undefined;
  /** Who began it. */
  readonly preparedBy: DraftPerson;
  /** ISO instant of that. */
  readonly startedAt: string | undefined;
};

/**
 * The consult goes on with this content, on top of this kept draft. Permission, reminders and a wish for a second
 * referral were somebody else's to give, so they start anew.
 */
export function continueWith(
  { openedAt, words, declined, rejectedBy, adding }: Consult,
  { key, base }: KeptDraft,
  content: DraftContent,
): Consult {
  return {
    ...freshConsult(key, openedAt),
    recognised: content.reasons,
    words: wordsThatStay(words), // the draft holds the rest as text
    edits: content.edits,
    declined,
    rejectedBy,
    draft: base,
    adding,
  };
}
