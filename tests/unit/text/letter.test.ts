import { describe, expect, test } from 'vitest';
import { referralLetter } from '../../../shared/domain/referral/as-text/letter.ts';
import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import { nlLetter } from '../../../shared/text/nl/referral/letter-text.ts';
import { contact, outgoing } from '../../builders/draft.ts';

function letterOf(said: Parameters<typeof outgoing>[0] = {}): string {
  return nlLetter.lines(referralLetter(outgoing(said)));
}

test('a copy for the GP is the letter to the coach, byte for byte, below the word of the patient', () => {
  const letter = referralLetter(outgoing({}));

  expect(nlLetter.copyForGp(letter)).toBe(
    `Kopie voor de huisarts. De patiënt vindt goed dat de huisarts dit weet.\n\n${nlLetter.lines(letter)}`,
  );
});

describe('a letter', () => {
  test('says what a coach reads first at the top, and all of it', () => {
    expect(letterOf().split('\n\n')).toEqual([
      'Verwijzing Welzijn op Recept',
      'Aan: Welzijn Lindeveen\nDatum: 20 november 2026',
      [
        'Naam: Ria van den Berg',
        'Geboortedatum: 12 maart 1950',
        'Geslacht: vrouw',
        'Telefoon: 06-00000001',
        'E-mail: ria@voorbeeld.example',
        'Adres: 9991 AA Lindeveen',
        'Bellen: Mag',
      ].join('\n'),
      'Reden\n- eenzaam',
      'Woorden van de patiënt\nHet is zo stil in huis.',
      'Wat de patiënt belangrijk vindt\nSamen zingen.',
      'Wensen\n- muziek',
      'Rekening houden met: hoort slecht',
      [
        'Verwijzer: Dr. A. Jansen',
        'Functie: huisarts',
        'Praktijk: De Linde',
        'Telefoon praktijk: 0990-000010',
        'Bericht gevraagd: na de kennismaking',
      ].join('\n'),
      'Contact graag uiterlijk: 27 november 2026',
      expect.stringMatching(/^Toestemming: Delen mag: mondeling, gevraagd door .*Terugkoppelen mag\.$/),
    ]);
  });

  test('leaves out what was not said, with its heading', () => {
    const words = letterOf({
      reasons: [],
      themes: [],
      needs: [],
      whatMatters: '',
      contact: contact({ email: '' }),
    });

    for (const heading of ['Reden', 'Wensen', 'Rekening', 'belangrijk', 'E-mail']) {
      expect(words).not.toContain(heading);
    }
  });

  test('has no number of somebody who must not be called, and says so', () => {
    const words = letterOf({ contact: contact({ calling: 'do-not-call' }) });

    expect(words).toContain('Bellen: Niet bellen');
    expect(words).not.toContain('06-00000001');
  });

  test('carries no key, id or reference of a system', () => {
    const sent = outgoing();
    const marks = [
      sent.key,
      sent.patient.issuer,
      sent.patient.patient,
      sent.encounter,
      sent.coach.reference,
      sent.referrer.reference,
      sent.referrer.roleReference,
      sent.referrer.practice.reference,
    ];

    for (const mark of marks) expect(nlLetter.lines(referralLetter(sent))).not.toContain(mark);
  });

  test('is the same at every moment of one day, so that what was copied is what is recorded', () => {
    const at = (authoredOn: string): OutgoingReferral => ({ ...outgoing(), authoredOn });

    expect(nlLetter.lines(referralLetter(at('2026-11-20T08:00:00Z')))).toBe(
      nlLetter.lines(referralLetter(at('2026-11-20T16:59:59Z'))),
    );
  });

  test('has a subject that names nobody', () => {
    expect(nlLetter.subject).toBe('Verwijzing Welzijn op Recept');
  });
});
