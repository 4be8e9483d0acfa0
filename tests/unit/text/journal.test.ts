import { describe, expect, test } from 'vitest';
import type { DeclinedEntry, ReferredEntry } from '../../../shared/domain/referral/as-text/journal-entry.ts';
import { nlJournal } from '../../../shared/text/nl/referral/journal-text.ts';

const referred: ReferredEntry = {
  kind: 'referred',
  s: {
    reasons: ['Eenzaamheid', 'verlies van partner'],
    patientsWords: 'Het huis is zo stil',
    whatMatters: '',
  },
  e: { registrationCode: undefined },
  p: {
    coach: 'Welzijn Lindeveen',
    themes: [],
    contactBy: '2026-11-28',
    feedbackMoments: [],
    consent: { form: 'oral', feedback: 'given' },
  },
};

describe('the journal line of a referral', () => {
  test('says what was heard and what was agreed, and leaves out what nobody filled in', () => {
    expect(nlJournal.lines(referred)).toBe(
      'S: Patiënt zegt: Het huis is zo stil. Besproken: eenzaamheid, verlies van partner.\n' +
        'P: Welzijn op Recept: verwezen naar Welzijn Lindeveen. Toestemming mondeling, terugkoppeling akkoord. ' +
        'Eerste contact uiterlijk 28 nov 2026.',
    );
  });

  test("carries the region's registration code when one is set", () => {
    const lines = nlJournal.lines({ ...referred, e: { registrationCode: 'Z68' } });

    expect(lines.split('\n')[1]).toBe('E: Z68 Welzijn op Recept.');
  });

  test('starts with the plan when nothing was noted', () => {
    const nothingNoted = { ...referred, s: { reasons: [], patientsWords: ' ', whatMatters: '' } };

    expect(nlJournal.lines(nothingNoted)).toMatch(/^P: /);
  });
});

describe('the journal line of a decline', () => {
  test.each<
    Pick<DeclinedEntry['s'], 'became' | 'whyNot' | 'askAgain'> & {
      readonly line: string;
      readonly because: string;
    }
  >([
    {
      became: 'declined',
      whyNot: '',
      askAgain: '',
      line: 'P: Welzijn op Recept besproken, wil (nog) niet.',
      because: 'one tap is enough',
    },
    {
      became: 'declined',
      whyNot: 'Eerst rust',
      askAgain: 'Over 3 maanden',
      line: 'P: Welzijn op Recept besproken, wil (nog) niet. Reden: Eerst rust. Opnieuw vragen: over 3 maanden.',
      because: 'a reason and a moment were chosen',
    },
    {
      became: 'shown-the-way',
      whyNot: 'Gewezen op welzijn, zonder verwijzing',
      askAgain: '',
      line: 'P: Welzijn op Recept besproken. Gewezen op welzijn, zonder verwijzing.',
      because: 'it is no "no"',
    },
  ])('is "$line": $because', ({ became, whyNot, askAgain, line }) => {
    const s = { became, reasons: [], patientsWords: '', whyNot, askAgain };
    expect(nlJournal.lines({ kind: 'declined', s })).toBe(line);
  });
});

describe("the journal line of a coach's message", () => {
  test.each([
    {
      message: { author: 'Sanne', at: '2026-11-18', dated: 'on', text: 'Ging mee.\nWil vaker.' },
      line: 'S: Welzijnscoach Sanne, 18 nov 2026: Ging mee. Wil vaker.',
      because: 'a message of two lines stays one journal line',
    },
    {
      message: { author: '', at: undefined, dated: 'by', text: 'Geen gehoor' },
      line: 'S: Welzijnscoach: Geen gehoor.',
      because: 'sender and date are not known',
    },
    {
      message: { author: 'Sanne', at: '2026-11-18', dated: 'by', text: 'Aangenomen' },
      line: 'S: Welzijnscoach Sanne, uiterlijk 18 nov 2026: Aangenomen.',
      because: 'only the last change of the Task is dated',
    },
  ] as const)('is "$line": $because', ({ message, line }) => {
    expect(nlJournal.lines({ kind: 'message', s: message })).toBe(line);
  });
});
