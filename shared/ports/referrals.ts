import type { CoachColleague, GivenAnswer } from '../domain/answer/answer.ts';
import type { DraftContent } from '../domain/drafts/draft-content.ts';
import type { DraftPerson, KeptDraft } from '../domain/drafts/kept-draft.ts';
import type { Failure } from '../domain/failure.ts';
import type { NamedPatients } from '../domain/identity/named-patients.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Capacity } from '../domain/people/capacity.ts';
import type { PatientId, PatientRef } from '../domain/record/patient.ts';
import type { OutgoingAddition } from '../domain/referral/addition.ts';
import type { Decline, DeclineContent } from '../domain/referral/decline.ts';
import type { DraftBase } from '../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { DraftKey } from '../domain/referral/referral-edits.ts';
import type { SharedLabels } from '../domain/referral/select-shared.ts';

/** One save of a draft, and what it builds on. */
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

/** What became of throwing a draft away. */
export type DiscardOutcome =
  | { readonly kind: 'discarded' }
  | { readonly kind: 'conflict'; readonly now: KeptDraft }
  | { readonly kind: 'gone'; readonly how: 'sent' };

/** What became of a send. Failures after which nothing can have been sent are thrown as FailureError. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly taskId: string }
  /** It was there already under this key: an earlier try had arrived. */
  | { readonly kind: 'already-sent'; readonly taskId: string }
  /** The user sent it by letter or portal, and there is no server to record it. */
  | { readonly kind: 'not-recorded' }
  /** More than one under this key: shown, and never a third is made. */
  | { readonly kind: 'several-found'; readonly taskIds: readonly string[] }
  /** A colleague saved the draft meanwhile; nothing was sent and nothing overwritten. */
  | { readonly kind: 'draft-changed'; readonly now: KeptDraft }
  /** What was sent under this key says something else than this one; `by`: who sent it, empty when not told. */
  | { readonly kind: 'sent-by-colleague'; readonly taskId: string; readonly by: string }
  /** It may have arrived and the server cannot be asked now. Looking, and sending again, are safe. */
  | { readonly kind: 'in-doubt' };

/** What a look finds of a referral that may have been sent. */
export type LookOutcome = SendOutcome | { readonly kind: 'not-arrived' };

/** What a referral said when it was sent, as far as a new one can say it again. */
export type SentContent = {
  readonly content: DraftContent;
  /** Id of the organisation in the directory; undefined when it is not (or no longer) in there. */
  readonly coach: string | undefined;
};

/** What is taken back, as the user saw it. */
export type Withdrawal = {
  readonly referral: Referral;
  readonly reason: string;
  /** Whether the patient also takes back the permission to share. */
  readonly consent: 'kept' | 'taken-back';
};

/** What became of a withdrawal. A failure after which the coach still has the referral is thrown as FailureError. */
export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' }
  /** The coach's Task is cancelled; these parts are still active. Trying again does only those. */
  | {
      readonly kind: 'partly-withdrawn';
      readonly left: readonly WithdrawnPart[];
      readonly failure: Failure;
    }
  /** The coach did something meanwhile; `now` is how it is, for the user to decide on. */
  | { readonly kind: 'conflict'; readonly now: Referral };
export type WithdrawnPart = 'request' | 'permission';

/** What the practice adds to a referral after sending it: a message, or "ligt in het ziekenhuis". */
export type Addition = {
  readonly referral: Referral;
  /** Makes repeating safe. */
  readonly key: string;
  readonly content: OutgoingAddition;
  readonly by: DraftPerson;
  /** ISO instant. */
  readonly at: string;
};

/** `ended`: no one works from it any more. Failures after which nothing can have been added are thrown. */
export type AddOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'in-doubt' };

/** What a coach answers to a referral, as the coach saw it. */
export type CoachAnswer = {
  readonly referral: Referral;
  /** Who of the organisation had it then. */
  readonly handler: CoachColleague | undefined;
  readonly answer: GivenAnswer;
  /** Makes repeating safe. */
  readonly key: string;
  readonly by: DraftPerson;
  /** ISO instant. */
  readonly at: string;
};

/** What became of an answer. Failures after which nothing of it can be stored are thrown as FailureError. */
export type AnswerOutcome =
  | { readonly kind: 'answered' }
  /** The step is stored and the message may not be. Answering again with the same key sends only the message. */
  | { readonly kind: 'message-unconfirmed'; readonly failure: Failure }
  /** A colleague or the practice did something meanwhile, and nothing was stored; `now` is how it is. */
  | { readonly kind: 'conflict'; readonly now: Referral };

/** "Besproken, wil (nog) niet", to be kept in the record. */
export type DeclineNote = DeclineContent & {
  readonly patient: PatientRef;
  readonly encounter: string | undefined;
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** FHIR reference of who discussed it. */
  readonly by: string;
};

/** A "no" that was noted in this consult: which one, and what it said. */
export type DeclineToUndo = Omit<DeclineNote, 'encounter' | 'at' | 'by'>;

/** `changed`: somebody wrote in it meanwhile, and nothing was undone; `now`: what it says, if that can be read. */
export type UndoDeclineOutcome =
  | { readonly kind: 'undone' }
  | { readonly kind: 'changed'; readonly now: Decline | undefined };

/**
 * The referrals of a patient in all their states, at the HIS's own server or at a region's exchange. Every write looks
 * what is stored, writes, and looks again after any doubt; repeating one is safe. Throws `wrong-patient` before
 * anything leaves when not everybody names one patient.
 */
export type Referrals = {
  /** Running and past referrals of this patient, newest first, with the coach's events and messages. */
  read(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly Referral[]>>;

  /** Whether drafts are kept here: at the practice's own server, never at an exchange elsewhere. */
  readonly drafts: 'kept' | 'not-kept';
  readDrafts(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly KeptDraft[]>>;
  /** Never overwrites what `base` does not know of. */
  keep(save: DraftSave, named: NamedPatients): Promise<KeepOutcome>;
  /** Its text goes with it. */
  discard(draft: KeptDraft, named: NamedPatients): Promise<DiscardOutcome>;

  /** One at a time per key. `draft`: the kept draft that this is, as last seen. */
  send(outgoing: OutgoingReferral, named: NamedPatients, draft?: DraftBase): Promise<SendOutcome>;
  /** Looks whether a referral arrived. Never writes. */
  look(outgoing: OutgoingReferral, named: NamedPatients, draft?: DraftBase): Promise<LookOutcome>;
  /** What was sent, read back for a new referral. Throws FailureError when it cannot be read. */
  readContent(referral: Referral, named: NamedPatients): Promise<SentContent>;
  /** Whether the practice can write to a coach here after sending. */
  readonly additions: 'taken' | 'not-taken';
  add(addition: Addition, named: NamedPatients): Promise<AddOutcome>;
  withdraw(withdrawal: Withdrawal, named: NamedPatients): Promise<WithdrawOutcome>;
  answer(answer: CoachAnswer, named: NamedPatients): Promise<AnswerOutcome>;

  /** What coach organisations say of their room, by reference; one that says nothing is not in it. */
  readCapacities(
    references: readonly string[],
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, Capacity>>>;

  readDeclines(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly Decline[]>>;
  /**
   * `not-kept`: a "no" is no exchange's business; it goes into the journal. `in-doubt`: it may have arrived. A failure
   * after which nothing can have been kept is thrown as FailureError.
   */
  decline(note: DeclineNote, named: NamedPatients): Promise<'kept' | 'not-kept' | 'in-doubt'>;
  /** Afterwards it counts nowhere; one that never arrived is undone too. */
  undoDecline(decline: DeclineToUndo, named: NamedPatients): Promise<UndoDeclineOutcome>;
};

/** Keys under which bytes have left before. It must survive a reload to be of use after a crash. */
export type Attempts = { has(key: string): boolean; add(key: string): void; delete(key: string): void };
