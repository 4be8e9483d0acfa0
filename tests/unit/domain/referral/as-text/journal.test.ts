import { expect, test } from 'vitest';
import {
  declineJournal,
  journalEntry,
  messageJournal,
} from '../../../../../shared/domain/referral/as-text/journal.ts';
import { outgoing } from '../../../../builders/draft.ts';
import { message } from '../../../../builders/referral.ts';

test('a referral fills S, E and P', () => {
  expect(journalEntry(outgoing(), 'Z68')).toEqual({
    kind: 'referred',
    s: { reasons: ['eenzaam'], patientsWords: 'Het is zo stil in huis.', whatMatters: 'Samen zingen.' },
    e: { registrationCode: 'Z68' },
    p: {
      coach: 'Welzijn Lindeveen',
      themes: ['muziek'],
      contactBy: '2026-11-27',
      feedbackMoments: ['na de kennismaking'],
      consent: { form: 'oral', feedback: 'given' },
    },
  });
});

test('a region without a registration code leaves E open', () => {
  expect(journalEntry(outgoing(), undefined).e).toEqual({ registrationCode: undefined });
});

test('what was discussed and declined has a reason, and no registration', () => {
  expect(
    declineJournal({
      became: 'declined',
      reasons: ['eenzaam'],
      patientsWords: ' Stil. ',
      whyNot: ' Nu niet. ',
      askAgain: '',
    }),
  ).toEqual({
    kind: 'declined',
    s: { became: 'declined', reasons: ['eenzaam'], patientsWords: 'Stil.', whyNot: 'Nu niet.', askAgain: '' },
  });
});

test("a coach's message keeps its author and moment", () => {
  expect(messageJournal(message({ text: ' Zij zingt mee. ' }))).toEqual({
    kind: 'message',
    s: { author: 'Sanne Coach', at: '2026-11-23T10:00:00+01:00', dated: 'on', text: 'Zij zingt mee.' },
  });
});
