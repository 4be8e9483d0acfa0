import type { Message } from '../referral.ts';

/** What a journal line to copy says, in the parts of SOEP that it fills. The sentences are in `text/`. */
export type JournalEntry = ReferredEntry | DeclinedEntry | MessageEntry;

/** A referral that was sent. */
export type ReferredEntry = {
  readonly kind: 'referred';
  readonly s: {
    readonly reasons: readonly string[];
    readonly patientsWords: string;
    readonly whatMatters: string;
  };
  /** `registrationCode`: the ICPC code the region registers a referral under; undefined: none is set. */
  readonly e: { readonly registrationCode: string | undefined };
  readonly p: {
    readonly coach: string;
    readonly themes: readonly string[];
    /** ISO date. */
    readonly contactBy: string;
    readonly feedbackMoments: readonly string[];
    readonly consent: { readonly form: 'oral' | 'written'; readonly feedback: 'given' | 'not-given' };
  };
};

/** Discussed, and the patient does not want it (yet) or goes without. No registration code: there is no referral. */
export type DeclinedEntry = {
  readonly kind: 'declined';
  readonly s: {
    readonly became: 'declined' | 'shown-the-way';
    readonly reasons: readonly string[];
    readonly patientsWords: string;
    readonly whyNot: string;
    /** When to ask again, if that was chosen. */
    readonly askAgain: string;
  };
};

/** A coach's message, as it would stand in the journal. */
export type MessageEntry = {
  readonly kind: 'message';
  readonly s: Pick<Message, 'author' | 'at' | 'dated' | 'text'>;
};
