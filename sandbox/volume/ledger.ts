import type { Step } from '../coach/steps.ts';
import type { ReasonId, ThemeId } from './wishes.ts';

/** Whether something is known to have happened, and when; `undated`: it did, and no one wrote down on which day. */
export type Happened = 'no' | 'undated' | { readonly on: string };

/** Something the coach reported; days are dates on the practice's calendar. */
export type LedgerEvent = {
  readonly step: Step;
  readonly happened: 'undated' | { readonly on: string };
};

/** A message to the referrer: beside a step it is in the Task's notes only, by itself as a Communication too. */
export type LedgerMessage = {
  readonly on: string;
  readonly written: 'in-note' | 'in-note-and-communication';
};

/** How a referral is at the end of the last day. */
export type Outcome = 'running' | 'rejected' | 'withdrawn' | 'completed' | 'ended-early';

/** Who was referred, as far as a count may want to know. What the HIS does not hold is `undefined`. */
export type LedgerPatient = {
  /** Id of the Patient; several referrals can be of one. */
  readonly patient: string;
  readonly birthDate: string | undefined;
  readonly sex: 'female' | 'male' | 'other' | 'unknown';
  /** "9991 AB", however the HIS writes it. */
  readonly postcode: string | undefined;
  readonly municipality: string | undefined;
  readonly wijk: string | undefined;
};

/** Where a referral comes from. */
export type LedgerReferrer = {
  /** Id of the practice's Organization. */
  readonly practice: string;
  /** Id of the PractitionerRole. */
  readonly role: string;
  readonly kind: 'huisarts' | 'poh-ggz' | 'doktersassistent';
};

/** A referral that was sent, with all that a count needs to know of it. */
export type LedgerReferral = LedgerPatient &
  LedgerReferrer & {
    readonly key: string;
    /** Id of the Task. */
    readonly task: string;
    readonly sentOn: string;
    /** The fifth working day after sending. */
    readonly contactBy: string;
    /** In whole years, on the day of sending. */
    readonly age: number | undefined;
    readonly coach: 'lindeveen' | 'oostdrecht' | 'westerkamp';
    readonly reasons: readonly ReasonId[];
    readonly themes: readonly ThemeId[];
    /** What the coach reported, in the order of reporting. */
    readonly events: readonly LedgerEvent[];
    /** First contact, or the first thing that can only follow on it. */
    readonly contacted: Happened;
    readonly intake: Happened;
    readonly messages: readonly LedgerMessage[];
    readonly outcome: Outcome;
    readonly withdrawnOn: string | undefined;
    /** Key of the withdrawn referral that this one was made instead of. */
    readonly madeAgainAfter: string | undefined;
  };

/** Prepared and never sent: in no count. */
type LedgerDraft = Pick<LedgerPatient, 'patient'> &
  LedgerReferrer & { readonly key: string; readonly task: string; readonly madeOn: string };

/** "Besproken, wil (nog) niet." */
type LedgerDecline = LedgerPatient &
  LedgerReferrer & { readonly procedure: string; readonly on: string; readonly why: string };

/** What was generated, in words that owe nothing to FHIR, so that a test can count without our readers. */
export type Ledger = {
  readonly firstDay: string;
  /** Yesterday: nothing was sent or reported after it. */
  readonly lastDay: string;
  readonly practices: readonly string[];
  readonly referrals: readonly LedgerReferral[];
  readonly drafts: readonly LedgerDraft[];
  readonly declined: readonly LedgerDecline[];
};
