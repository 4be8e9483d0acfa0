import type { Consult } from '../consult/consult.ts';
import { entriesRead, type Knowledge } from '../knowledge.ts';
import { isSameBase } from '../referral/draft-base.ts';
import type { Referral } from '../referral/referral.ts';
import { differingFields } from './compare-drafts.ts';
import { toDraftContent } from './draft-content.ts';
import type { KeptDraft } from './kept-draft.ts';

/** How the text on the screen is to the drafts on the server. */
export type DraftSituation =
  /** Not kept, and no draft of anybody to go on with. */
  | { readonly kind: 'none' }
  /** Drafts of this patient that the screen has nothing to do with yet. */
  | { readonly kind: 'offered'; readonly drafts: readonly KeptDraft[] }
  | { readonly kind: 'kept'; readonly draft: KeptDraft; readonly unsaved: 'nothing' | 'something' }
  /** Somebody saved over what the screen began from, and it differs. */
  | { readonly kind: 'changed'; readonly draft: KeptDraft }
  /** What the screen began from is no draft any more: sent, or thrown away. */
  | { readonly kind: 'gone' }
  /** It is kept, and how it is there now is not known. */
  | { readonly kind: 'unknown' };

/** The consult on the screen beside what is kept; equal text is never a conflict. */
export function draftSituation(consult: Consult, drafts: Knowledge<readonly KeptDraft[]>): DraftSituation {
  const kept = entriesRead(drafts).find(({ key }) => key === consult.key);
  if (kept === undefined && consult.draft !== undefined) return { kind: drafts.known ? 'gone' : 'unknown' };
  if (kept === undefined) {
    const others = entriesRead(drafts);
    return others.length === 0 ? { kind: 'none' } : { kind: 'offered', drafts: others };
  }

  const unsaved = differingFields(toDraftContent(consult), kept.content).length > 0 ? 'something' : 'nothing';
  const isBuiltOn = consult.draft !== undefined && isSameBase(consult.draft, kept.base);
  return isBuiltOn || unsaved === 'nothing'
    ? { kind: 'kept', draft: kept, unsaved }
    : { kind: 'changed', draft: kept };
}

/**
 * Whether a draft may lie ready, so that the server is asked for it. Read referrals tell whether one does, and most
 * patients have none. Referrals that could not be read do not tell, so the drafts are asked for by themselves: else
 * no one would see that a colleague began, and the same referral would be made a second time.
 */
export function mayHaveDraft(consult: Consult, referrals: Knowledge<readonly Referral[]>): boolean {
  if (consult.draft !== undefined) return true;
  if (entriesRead(referrals).some(({ status }) => status === 'draft')) return true;
  return !referrals.known && referrals.why !== 'reading';
}
