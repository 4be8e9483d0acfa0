import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindsIn, previewShared } from '../../../shared/domain/referral/select-shared.ts';
import type { SharedKind } from '../../../shared/domain/referral/shared-kinds.ts';
import { dutch } from '../../../shared/text/nl/dutch.ts';
import { previewRows } from '../../../shared/ui/referral/preview-rows.ts';
import { contact, draft, sharedLabels } from '../../builders/draft.ts';

/** Which kinds the sentence may name a line of "Dit wordt verstuurd" by; undefined: it is not about the patient. */
const kindsFor: Readonly<Record<string, readonly SharedKind[]>> = {
  name: ['person'],
  birthDate: ['person'],
  sex: ['person'],
  phone: ['phone'],
  email: ['email'],
  address: ['address'],
  calling: ['phone', 'may-call', 'do-not-call'],
  bestMoment: ['whenAndWho'],
  whoMayAnswer: ['whenAndWho'],
  reasons: ['reasons'],
  patientsWords: ['patientsWords'],
  whatMatters: ['whatMatters'],
  otherSupport: ['otherSupport'],
  themes: ['themes'],
  needs: ['needs'],
  interpreter: ['interpreterLanguage'],
};
const notAboutThePatient = [
  'coach',
  'feedbackMoments',
  'referrer',
  'practice',
  'practicePhone',
  'consent',
  'contactBy',
  'authoredOn',
];

const words = fc.constantFrom('', 'Iets');
const anyDraft = fc
  .record({
    phone: words,
    email: words,
    address: words,
    bestMoment: words,
    whoMayAnswer: words,
    patientsWords: words,
    whatMatters: words,
    otherSupport: words,
    interpreterLanguage: words,
    calling: fc.constantFrom('may-call' as const, 'do-not-call' as const),
    themes: fc.subarray(['nature' as const]),
    needs: fc.subarray(['hearing' as const]),
    reasons: fc.subarray(['loneliness' as const]),
  })
  .map(({ phone, email, address, bestMoment, whoMayAnswer, calling, ...texts }) =>
    draft({
      ...texts,
      contact: contact({
        phone,
        email,
        address,
        addressShared: 'address',
        bestMoment,
        whoMayAnswer,
        calling,
      }),
    }),
  );

describe('the sentence that asks for permission', () => {
  test('names every line about the patient that would be sent, and no other', () => {
    fc.assert(
      fc.property(anyDraft, (some) => {
        const shared = previewShared(some, sharedLabels);
        const named = kindsIn(shared);
        const rows = previewRows(shared, dutch)
          .map(({ id }) => id)
          .filter((id) => !notAboutThePatient.includes(id));

        for (const row of rows) {
          expect(
            kindsFor[row]?.some((kind) => named.includes(kind)),
            row,
          ).toBe(true);
        }
        for (const kind of named) {
          expect(
            rows.some((row) => kindsFor[row]?.includes(kind)),
            kind,
          ).toBe(true);
        }
      }),
    );
  });

  test('is one sentence that can be said aloud', () => {
    const kinds = kindsIn(previewShared(draft(), sharedLabels)).map((kind) => dutch.sharing.kinds[kind]);

    expect(dutch.sharing.ask('Welzijn Lindeveen', kinds)).toBe(
      '“Mag ik dit doorgeven aan Welzijn Lindeveen: uw naam, geboortedatum en geslacht, ' +
        'uw telefoonnummer om u te bellen, uw e-mailadres, uw adres, waarom ik u verwijs, wat u mij vertelde, ' +
        'wat u belangrijk vindt, wat u graag wilt doen en waar de coach rekening mee moet houden?”',
    );
  });
});
