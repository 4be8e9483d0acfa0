import type { DraftBase } from '../domain/drafts/draft-base.ts';
import type { DraftContent } from '../domain/drafts/draft-content.ts';
import type { DraftPerson, KeptDraft } from '../domain/drafts/kept-draft.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { PatientId, PatientRef } from '../domain/record/patient.ts';
import type { DraftKey } from '../domain/referral/draft.ts';
import type { SharedLabels } from '../domain/referral/select-shared.ts';
import type { NamedPatients } from './referral-exchange.ts';

/** One save, and what it builds on. */
export type DraftSave = {
  readonly key: DraftKey;
  readonly patient: PatientRef;
  readonly encounter: string | undefined;
  readonly content: DraftContent;
  readonly stage: KeptDraft['stage'];
  readonly by: DraftPerson;
  /** ISO instant. */
  readonly at: string;
  /** Undefined for the first save. */
  readonly base: DraftBase | undefined;
  /** A HIS shows the draft to people too. */
  readonly labels: SharedLabels;
};

/** What became of a save. A failure after which nothing is known to be kept is thrown as FailureError. */
export type KeepOutcome =
  | { readonly kind: 'kept'; readonly draft: KeptDraft }
  /** Somebody else saved meanwhile, and it differs; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly now: KeptDraft }
  /** It is no draft any more. */
  | { readonly kind: 'gone'; readonly how: 'sent' | 'discarded' };

/** What became of throwing one away. */
export type DiscardOutcome =
  | { readonly kind: 'discarded' }
  | { readonly kind: 'conflict'; readonly now: KeptDraft }
  | { readonly kind: 'gone'; readonly how: 'sent' };

/** Where a practice keeps the drafts that colleagues go on with: its own server, never an exchange. */
export type DraftShelf = {
  read(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly KeptDraft[]>>;
  /** Never overwrites what `base` does not know of. Safe to repeat. */
  keep(save: DraftSave, named: NamedPatients): Promise<KeepOutcome>;
  /** Its text goes with it. Safe to repeat. */
  discard(draft: KeptDraft, named: NamedPatients): Promise<DiscardOutcome>;
};
