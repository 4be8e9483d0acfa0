import type {
  DeclinedEntry,
  JournalEntry,
  MessageEntry,
  ReferredEntry,
} from '../../../domain/referral/as-text/journal-entry.ts';
import { joined, sentence } from '../../sentences.ts';
import { nlDates } from '../dates-text.ts';

/** SOEP lines to paste into the journal: they stay in the practice. Patients read along, so their own words come first. */
export const nlJournal = {
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
};

function referred({ s, e, p }: ReferredEntry): string {
  const consent = p.consent.form === 'oral' ? 'mondeling' : 'schriftelijk';
  const feedback = p.consent.feedback === 'given' ? 'terugkoppeling akkoord' : 'geen terugkoppeling';
  return joined(
    [
      heard([
        sentence('Patiënt zegt: ', s.patientsWords),
        sentence('Vindt belangrijk: ', s.whatMatters),
        sentence('Besproken: ', s.reasons.join(', ').toLowerCase()),
      ]),
      e.registrationCode === undefined ? '' : `E: ${e.registrationCode} Welzijn op Recept.`,
      `P: ${joined(
        [
          `Welzijn op Recept: verwezen naar ${p.coach}.`,
          sentence('Wensen: ', p.themes.join(', ').toLowerCase()),
          `Toestemming ${consent}, ${feedback}.`,
          `Eerste contact uiterlijk ${nlDates.date(p.contactBy)}.`,
          sentence('Bericht: ', p.feedbackMoments.join(', ').toLowerCase()),
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
        sentence('Patiënt zegt: ', s.patientsWords),
        sentence('Besproken: ', s.reasons.join(', ').toLowerCase()),
      ]),
      joined(
        [
          s.became === 'declined'
            ? 'P: Welzijn op Recept besproken, wil (nog) niet.'
            : 'P: Welzijn op Recept besproken.',
          sentence(s.became === 'declined' ? 'Reden: ' : '', s.whyNot),
          sentence('Opnieuw vragen: ', s.askAgain.toLowerCase()),
        ],
        ' ',
      ),
    ],
    '\n',
  );
}

function message({ s }: MessageEntry): string {
  const date = s.at === undefined ? '' : nlDates.date(s.at);
  const when = date !== '' && s.dated === 'by' ? `uiterlijk ${date}` : date;
  const who = joined(['Welzijnscoach', s.author], ' ');
  return sentence(`S: ${joined([who, when], ', ')}: `, s.text);
}

function heard(sentences: readonly string[]): string {
  const said = joined(sentences, ' ');
  return said === '' ? '' : `S: ${said}`;
}
