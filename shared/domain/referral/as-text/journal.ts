import type { OutgoingReferral } from '../outgoing.ts';
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

/** The journal entry of a referral: what the patient said, the registration, what was agreed with whom. */
export function journalEntry(
  outgoing: OutgoingReferral,
  registrationCode: string | undefined,
): ReferredEntry {
  return {
    kind: 'referred',
    s: {
      reasons: outgoing.reasons.map(({ label }) => label),
      patientsWords: outgoing.patientsWords,
      whatMatters: outgoing.whatMatters,
    },
    e: { registrationCode },
    p: {
      coach: outgoing.coach.name,
      themes: outgoing.themes.map(({ label }) => label),
      contactBy: outgoing.contactBy,
      feedbackMoments: outgoing.feedbackMoments.map(({ label }) => label),
      consent: { form: outgoing.consent.form, feedback: outgoing.consent.feedback },
    },
  };
}

/** The journal entry of "besproken, wil (nog) niet". */
export function declineJournal({
  became,
  reasons,
  patientsWords,
  whyNot,
  askAgain,
}: DeclinedEntry['s']): DeclinedEntry {
  return {
    kind: 'declined',
    s: { became, reasons, patientsWords: patientsWords.trim(), whyNot: whyNot.trim(), askAgain },
  };
}

/** The journal entry of a coach's message. */
export function messageJournal({ author, at, dated, text }: MessageEntry['s']): MessageEntry {
  return { kind: 'message', s: { author: author.trim(), at, dated, text: text.trim() } };
}
