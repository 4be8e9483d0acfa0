import type {
  DeclinedEntry,
  JournalEntry,
  MessageEntry,
  ReferredEntry,
} from '../../domain/referral/journal.ts';
import type { nlJournal } from '../nl/journal.ts';
import { joined, sentence } from '../sentences.ts';
import { enDates } from './dates.ts';

/** SOEP lines in English, for users who read along. */
export const enJournal = {
  lines: (entry: JournalEntry): string => {
    switch (entry.kind) {
      case 'referred':
        return referred(entry);
      case 'declined':
        return declined(entry);
      case 'message':
        return message(entry);
    }
  },
} satisfies typeof nlJournal;

function referred({ s, e, p }: ReferredEntry): string {
  const consent = p.consent.form === 'oral' ? 'oral' : 'written';
  const feedback = p.consent.feedback === 'given' ? 'feedback agreed' : 'no feedback';
  return joined(
    [
      heard([
        sentence('Discussed: ', s.reasons.join(', ').toLowerCase()),
        sentence('Patient says: ', s.patientsWords),
        sentence('What matters: ', s.whatMatters),
      ]),
      e.registrationCode === undefined ? '' : `E: ${e.registrationCode} Welzijn op Recept.`,
      `P: ${joined(
        [
          `Welzijn op Recept: referred to ${p.coach}.`,
          sentence('Wishes: ', p.themes.join(', ').toLowerCase()),
          `Permission ${consent}, ${feedback}.`,
          `First contact by ${enDates.date(p.contactBy)}.`,
          sentence('Word: ', p.feedbackMoments.join(', ').toLowerCase()),
        ],
        ' ',
      )}`,
    ],
    '\n',
  );
}

function declined({ s }: DeclinedEntry): string {
  return joined(
    [
      heard([
        sentence('Discussed: ', s.reasons.join(', ').toLowerCase()),
        sentence('Patient says: ', s.patientsWords),
      ]),
      joined(['P: Welzijn op Recept discussed, not (yet) wanted.', sentence('Reason: ', s.whyNot)], ' '),
    ],
    '\n',
  );
}

function message({ s }: MessageEntry): string {
  const when = s.at === undefined ? '' : enDates.date(s.at);
  const who = joined(['Welzijnscoach', s.author], ' ');
  return sentence(`S: ${joined([who, when], ', ')}: `, s.text);
}

function heard(sentences: readonly string[]): string {
  const said = joined(sentences, ' ');
  return said === '' ? '' : `S: ${said}`;
}
