import type { DraftBase } from '../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../domain/drafts/kept-draft.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { PatientId, PatientRef } from '../domain/record/patient.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { Decline, Referral } from '../domain/referral/referral.ts';

/** Every place that names a patient at the moment of sending; all must agree, else nothing goes. */
export type NamedPatients = {
  readonly panel: PatientRef;
  readonly launch: PatientRef;
  /** The HIS page, where one is seen (extension); undefined in a SMART launch. */
  readonly page: PatientRef | undefined;
};

/** What became of a send. Failures before anything could be stored are thrown as FailureError. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly taskId: string }
  /** It was there already under this key: an earlier try had arrived. */
  | { readonly kind: 'already-sent'; readonly taskId: string }
  /** More than one under this key: shown, and never a third is made. */
  | { readonly kind: 'several-found'; readonly taskIds: readonly string[] }
  /** A colleague saved the draft meanwhile; nothing was sent and nothing overwritten. */
  | { readonly kind: 'draft-changed'; readonly now: KeptDraft }
  /** A colleague sent this draft, and it says something else than this one; `by`: who, empty when not told. */
  | { readonly kind: 'sent-by-colleague'; readonly taskId: string; readonly by: string }
  /** It may have arrived and the exchange cannot be asked now. Asking again is safe. */
  | { readonly kind: 'in-doubt' };

export type Withdrawal = {
  readonly referral: Referral;
  readonly reason: string;
  /** Whether the patient also takes back the permission to share. */
  readonly consent: 'kept' | 'taken-back';
};

/** `conflict`: the coach did something meanwhile; `now` is how it stands, for the user to decide on. */
export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'conflict'; readonly now: Referral };

export type DeclineNote = {
  readonly patient: PatientRef;
  readonly encounter: string | undefined;
  readonly reason: string;
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** FHIR reference of who discussed it. */
  readonly by: string;
};

/** Where referrals go and feedback comes from: the HIS's own server, or a region's exchange. */
export type ReferralExchange = {
  /** Running and past referrals of this patient, newest first, with the coach's events and messages. */
  readReferrals(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly Referral[]>>;
  /** Safe to repeat with the same `key`; single flight per key. `draft`: the kept draft that this is, as last seen. */
  send(outgoing: OutgoingReferral, named: NamedPatients, draft?: DraftBase | undefined): Promise<SendOutcome>;
  withdraw(withdrawal: Withdrawal, named: NamedPatients): Promise<WithdrawOutcome>;
  readDeclines(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly Decline[]>>;
  /** Safe to repeat with the same `key`. `not-kept`: a "no" is no exchange's business; it goes into the journal. */
  decline(note: DeclineNote, named: NamedPatients): Promise<'kept' | 'not-kept'>;
};
