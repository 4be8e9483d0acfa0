import { FailureError } from '../../domain/failure.ts';
import { decide, refusedOutright } from './decide/decide.ts';
import type { Attempt, Decision, Ends, Wishes, WishKind } from './decide/decision.ts';
import { perform, type Writing } from './perform.ts';
import type { StoredReferral } from './stored-referral.ts';

/** What is stored now, and the wish in the words of that server (which may know the patient by now). */
export type Looked<Kind extends WishKind> = {
  readonly stored: StoredReferral;
  readonly wish: Wishes[Kind];
};

/** How often is looked at most: before the write, after it, and after a second one. */
const MOST_LOOKS = 3;

/**
 * The one way in which anything is written on a referral: look what is stored, decide, write, and look again, until
 * there is an end. Throws FailureError when nothing of the wish is stored, `wrong-patient` when what is stored under the
 * key is about somebody else. `onWrite` is called before bytes leave.
 */
export async function settle<Kind extends WishKind>(
  kind: Kind,
  writing: Writing,
  look: () => Promise<Looked<Kind>>,
  tries: { readonly earlier: Attempt['earlier']; readonly onWrite: () => void } = noTries,
): Promise<Ends[Kind]> {
  let last: Attempt['last'];
  for (let looksLeft = MOST_LOOKS - 1; looksLeft >= 0; looksLeft -= 1) {
    const attempt: Attempt = { earlier: tries.earlier, last, looksLeft };
    const refused = refusedOutright(attempt);
    if (refused !== undefined) throw new FailureError(refused);

    const { stored, wish } = await look();
    const decision: Decision<Ends[Kind]> = decide(kind, stored, wish, attempt);
    if (decision.kind === 'end') return decision.end;
    if (decision.kind === 'fail') throw new FailureError(decision.failure);

    tries.onWrite();
    last = await perform(decision.write, writing);
    if (last.kind === 'done' && decision.whenDone) return decision.whenDone(last.taskId);
  }
  throw new Error(`the table asks for a third write: ${kind}`); // a bug of the table
}

const noTries = { earlier: 'none', onWrite: () => {} } as const;
