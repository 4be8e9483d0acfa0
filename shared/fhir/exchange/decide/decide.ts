import type { Failure } from '../../../domain/failure.ts';
import type { StoredReferral } from '../stored-referral.ts';
import { decideDiscard, decideKeep } from './decide-draft.ts';
import { decideSend } from './decide-send.ts';
import { decideAnswer, decideSupplement, decideWithdraw } from './decide-sent.ts';
import { type Attempt, type Decision, type Ends, fail, type Wishes, type WishKind } from './decision.ts';

/*
 * The decision table of every write on a referral: what is stored × what is wished × what came of the try before →
 * an end, a failure, or one more write. Pure, so that every cell of it can be tested. The rules behind the cells:
 *
 * - Nothing is written over a version that the user has not seen.
 * - "Not sent", "not kept" is only said when nothing of it can be stored. When that cannot be told, a send is in doubt.
 * - A transaction that was kept out, or in which a condition was not met, goes once more in parts: there each condition
 *   is a header that the server answers by itself. Nothing else is written twice.
 * - What is stored decides, whoever stored it: a write of which the answer was lost is found, and is done.
 */

/** One cell of the table. */
export function decide<Kind extends WishKind>(
  kind: Kind,
  stored: StoredReferral,
  wish: Wishes[Kind],
  attempt: Attempt,
): Decision<Ends[Kind]> {
  const refused = refusedOutright(attempt);
  return refused === undefined ? table[kind](stored, wish, attempt) : fail(refused);
}

/** A clear no to the first write: nothing is stored, and nothing has to be looked at to know that. */
export function refusedOutright({ earlier, last }: Attempt): Failure | undefined {
  return last?.kind === 'not-done' && last.how === 'refused' && earlier === 'none' ? last.failure : undefined;
}

const table: {
  readonly [Kind in WishKind]: (
    stored: StoredReferral,
    wish: Wishes[Kind],
    attempt: Attempt,
  ) => Decision<Ends[Kind]>;
} = {
  keep: decideKeep,
  discard: decideDiscard,
  send: decideSend,
  withdraw: decideWithdraw,
  supplement: decideSupplement,
  answer: decideAnswer,
};
