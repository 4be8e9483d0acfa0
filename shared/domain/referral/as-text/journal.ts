import type { OutgoingReferral } from '../outgoing.ts';
import type { DeclinedEntry, MessageEntry, ReferredEntry } from './journal-entry.ts';

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
