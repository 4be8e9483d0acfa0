import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimOfRecord,
  comparePatients,
  type PatientClaim,
} from '../../../../shared/domain/identity/compare-patients.ts';
import { patient } from '../../../builders/patient.ts';

const born = '1950-03-12';

describe('two names of one person', () => {
  test.each([
    { page: 'Ria van den Berg', record: ['Ria van den Berg'], because: 'they are equal' },
    { page: 'RIA VAN DEN BERG', record: ['Ria van den Berg'], because: 'capitals do not count' },
    { page: 'Berg, Ria van den', record: ['Ria van den Berg'], because: 'the family name may go first' },
    {
      page: 'Berg, M.J. van den',
      record: ['Ria van den Berg', 'M.J. van den Berg'],
      because: 'the record knows initials',
    },
    {
      page: 'M.J. van den Berg (Ria)',
      record: ['Ria van den Berg', 'M.J. van den Berg'],
      because: 'the call name is behind',
    },
    {
      page: 'Mw. M. van den Berg',
      record: ['M.J. van den Berg'],
      because: 'the page shows the first initial',
    },
    { page: 'MJ van den Berg', record: ['M.J. van den Berg'], because: 'initials may go without dots' },
    { page: 'Berg, MJ', record: ['M.J. Berg'], because: 'also behind the comma' },
    { page: 'van den Berg M.J.', record: ['M.J. van den Berg'], because: 'initials may go last' },
    {
      page: 'M.J. van den Berg-de Groot',
      record: ['M.J. van den Berg'],
      because: 'a partner’s name may be added',
    },
    {
      page: 'M.J. de Groot - van den Berg',
      record: ['M.J. van den Berg-de Groot'],
      because: 'partner’s name first',
    },
    {
      page: 'M.J. van den Berg e/v de Groot',
      record: ['M.J. van den Berg-de Groot'],
      because: 'the old way of writing',
    },
    { page: 'M.J. Berg', record: ['M.J. van den Berg'], because: 'a list may leave prefixes out' },
    { page: "A. 't Hart", record: ['Anna ’t Hart'], because: 'an apostrophe may be written two ways' },
    { page: 'J. de Heer', record: ['Jan de Heer'], because: '"de Heer" is a family name as well' },
    { page: 'Dhr. J. Jansen', record: ['Jan Jansen'], because: 'a title is no name' },
    { page: 'J. Jansen (m)', record: ['Jan Jansen'], because: 'man is no name' },
    { page: 'Zoë Çelik-Öztürk', record: ['Zoe Celik-Ozturk'], because: 'accents may be lost' },
    { page: 'Søren Æbelø', record: ['Soren Aebelo'], because: 'so may Danish letters' },
    { page: 'Th.A. Smit', record: ['T.A. Smit'], because: 'Th. begins with T' },
    { page: 'Jansen Ria', record: ['Ria Jansen'], because: 'the order may be turned without a comma' },
    { page: 'Anne-Marie Bos', record: ['Anne Marie Bos'], because: 'a hyphen may be lost' },
    { page: 'Maria Johanna Bos', record: ['Maria Bos'], because: 'a second name may be left out' },
    {
      page: 'Mohamed A. Amrani',
      record: ['Mohamed Amrani', 'M.A. Amrani'],
      because: 'the page writes the first name in full, and the next as a letter',
    },
    { page: 'M.J. Jansen e.v. de Vries', record: ['Maria de Vries-Jansen'], because: 'e.v. is "wife of"' },
    { page: 'M.J. JANSEN E.V. DE VRIES', record: ['Maria de Vries-Jansen'], because: 'also in capitals' },
    {
      page: 'Jansen e.v. de Vries, M.J.',
      record: ['Maria de Vries-Jansen'],
      because: 'also before the comma',
    },
    { page: 'A. Mulder wed. Smit', record: ['Anna Smit-Mulder'], because: 'wed. is "widow of"' },
    { page: 'A. Mulder, weduwe van Smit', record: ['Anna Smit-Mulder'], because: 'also in full' },
    { page: 'Wed. A. Smit-Mulder', record: ['Anna Smit-Mulder'], because: 'also as a title' },
    { page: 'A. Smit, geb. Mulder', record: ['Anna Smit-Mulder'], because: 'geb. is "born as"' },
    { page: 'A. Mulder echtg. van Smit', record: ['Anna Smit-Mulder'], because: 'echtg. is "spouse of"' },
    { page: 'A. Mulder gesch. Smit', record: ['Anna Smit-Mulder'], because: 'gesch. is "divorced from"' },
    { page: 'E.V. Jansen', record: ['Els Jansen', 'E.V. Jansen'], because: 'in front they are initials' },
    { page: 'Jansen E.V.', record: ['Els Jansen', 'E.V. Jansen'], because: 'so are they behind in capitals' },
    { page: 'Hr. J. Bakker', record: ['Jan Bakker'], because: 'Hr. is "de heer"' },
    { page: 'Mej. A. Visser', record: ['Anna Visser'], because: 'Mej. is a title' },
    { page: 'Dhr./Mw. A. Visser', record: ['Anna Visser'], because: 'a HIS may name both titles' },
    { page: 'DHR J JANSEN', record: ['Jan Jansen'], because: 'a title may stand in capitals among capitals' },
    {
      page: 'MR Jansen',
      record: ['Maria Jansen', 'M.R. Jansen'],
      because: 'MR beside small letters are initials',
    },
    { page: 'Vries, mevr. M.J. de', record: ['M.J. de Vries'], because: 'a title may follow the comma' },
    { page: 'de Vries, J. (Jan)', record: ['Jan de Vries'], because: 'a prefix may go first' },
    { page: 'J. v.d. Berg', record: ['Jan van den Berg'], because: 'prefixes are cut short' },
    { page: 'J. v/d Berg', record: ['Jan van den Berg'], because: 'in more ways than one' },
    { page: 'J. Jansen jr.', record: ['Jan Jansen'], because: '"junior" is no name' },
    { page: 'Proefman, J. (76 jr)', record: ['Jan Proefman'], because: 'an age is no name' },
    {
      page: 'J. Waters\u00adchoot-van Duin',
      record: ['Jan Waterschoot-van Duin'],
      because: 'a soft hyphen is not seen',
    },
    { page: 'Zoe\u0308 Smit', record: ['Zo\u00eb Smit'], because: 'an accent may be a sign of its own' },
    { page: 'Suharto', record: ['Suharto'], because: 'it is the whole name in both' },
  ])('$page is $record: $because', ({ page, record }) => {
    expect(comparePatients(claim(page), { names: record, birthDate: born, id: undefined })).toBe('same');
  });
});

describe('two names that may or may not be of one person', () => {
  test.each([
    { page: 'van den Berg', record: 'Ria van den Berg', because: 'twins have one family name' },
    { page: 'Jan de Vries', record: 'Kees de Vries', because: 'twins have another given name' },
    {
      page: 'Maria Anna de Vries',
      record: 'Maria Johanna de Vries',
      because: 'twins may share the first of two names',
    },
    { page: 'Mohamed A. Amrani', record: 'Mohamed Y. Amrani', because: 'so may these' },
    { page: 'J. (Jan) de Vries', record: 'J. (Joris) de Vries', because: 'twins may have one initial' },
    { page: 'M.J. de Vries', record: 'M.A. de Vries', because: 'the second initial differs' },
    { page: 'R. de Vries', record: 'M.J. de Vries', because: 'the initials differ' },
    { page: 'Anna de Vries', record: 'Anna Bakker', because: 'she may have married, and it may be another' },
    { page: 'Ria Berg-Groot', record: 'Ria Berg-Smit', because: 'one of two family names differs' },
    { page: 'van den Berg', record: 'van den Berg-de Groot', because: 'two family names are no single name' },
    { page: 'Suharto', record: 'A. Suharto', because: 'only one of them has one name' },
    {
      page: 'de Jong',
      record: 'de Jong',
      because: 'a prefix says that it is a family’s, and twins share it',
    },
    { page: 'Berg, van den', record: 'van den Berg', because: 'so it does behind a comma' },
    { page: 'Onbekend', record: 'Onbekend', because: 'that is no name' },
    { page: '', record: 'Ria van den Berg', because: 'there is no name' },
    { page: '…', record: 'Ria van den Berg', because: 'dots are no name' },
  ])('$page or $record is doubt: $because', ({ page, record }) => {
    expect(comparePatients(claim(page), claim(record))).toBe('doubt');
  });
});

describe('two patients', () => {
  test.each([
    { said: {}, is: 'same', because: 'all agree' },
    { said: { names: ['Kees Jansen'] }, is: 'different', because: 'no part of the name is the same' },
    { said: { birthDate: '1950-03-13' }, is: 'different', because: 'a day is enough' },
    { said: { birthDate: '1950' }, is: 'doubt', because: 'a year is not enough' },
    { said: { birthDate: '1950-03' }, is: 'doubt', because: 'a month is not enough' },
    { said: { birthDate: '1951' }, is: 'different', because: 'another year is another person' },
    { said: { birthDate: '' }, is: 'doubt', because: 'there is no birth date' },
    { said: { id: 'pat-1' }, is: 'same', because: 'only one of them has an id' },
  ])('are $is: $because', ({ said, is }) => {
    expect(comparePatients({ ...claim('Ria van den Berg'), ...said }, claim('Ria van den Berg'))).toBe(is);
  });

  test.each([
    { ids: ['pat-1', 'pat-1'], is: 'same', because: 'the ids agree as well' },
    { ids: ['pat-1', 'pat-2'], is: 'different', because: 'of two people with one name, the id tells' },
  ])('with ids are $is: $because', ({ ids: [one, other], is }) => {
    const ria = claim('Ria van den Berg');
    const family = claim('van den Berg');
    expect(comparePatients({ ...family, id: one }, { ...family, id: other })).toBe(is);

    expect(comparePatients({ ...ria, id: one }, { ...ria, id: other })).toBe(is);
  });

  test('without a whole birth date on either side are doubt, even when both write the same', () => {
    const ria = { ...claim('Ria van den Berg'), birthDate: '1950' };

    expect(comparePatients(ria, ria)).toBe('doubt');
  });

  test.each([
    { dates: ['1950', '1950'], is: 'same', because: 'both know no more than the year' },
    { dates: ['1950-03', '1950-03'], is: 'same', because: 'both know no more than the month' },
    { dates: ['1950', '1950-03'], is: 'doubt', because: 'one of them knows more' },
    { dates: ['1950', '1951'], is: 'different', because: 'the years differ' },
    { dates: ['', ''], is: 'doubt', because: 'no birth date at all' },
  ])('with one id and $dates are $is: $because', ({ dates: [one = '', other = ''], is }) => {
    const ria = { ...claim('Ria van den Berg'), id: 'pat-1' };

    expect(comparePatients({ ...ria, birthDate: one }, { ...ria, birthDate: other })).toBe(is);
  });

  test('are compared by every way in which the record writes a name', () => {
    const record = claimOfRecord(patient({ name: 'Ria van den Berg', initials: 'M.J.' }));

    expect(comparePatients(claim('M.J. van den Berg'), record)).toBe('same');
    expect(comparePatients(claim('Truus van den Berg'), record)).toBe('doubt');
  });
});

describe('comparing', () => {
  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'Jan',
          'J.',
          'JP',
          'van',
          'de',
          'Berg',
          '-',
          ',',
          '(Ria)',
          "'t",
          'Groot',
          'mw.',
          'e/v',
        ),
      )
      .map((words) => words.join(' ')),
  );
  const anyClaim: fc.Arbitrary<PatientClaim> = fc.record({
    names: fc.array(name, { maxLength: 3 }),
    birthDate: fc.constantFrom('', '1950', '1950-03', '1950-03-12', '1951-01-01', 'x'),
    id: fc.constantFrom(undefined, 'pat-1', 'pat-2'),
  });

  test('gives the same answer from either side, whatever is written', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        expect(comparePatients(one, other)).toBe(comparePatients(other, one));
      }),
      { numRuns: 500 },
    );
  });

  test('never finds a claim different from itself', () => {
    fc.assert(
      fc.property(anyClaim, (one) => {
        expect(comparePatients(one, one)).not.toBe('different');
      }),
    );
  });

  test('is never "same" without an equal birth date, whole unless both have the same id', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const isEqual = one.birthDate === other.birthDate && one.birthDate !== '';
        const isEnough = one.birthDate.length === 10 || (one.id !== undefined && one.id === other.id);
        expect((isEqual && isEnough) || comparePatients(one, other) !== 'same').toBe(true);
      }),
    );
  });
});

function claim(name: string): PatientClaim {
  return { names: [name], birthDate: born, id: undefined };
}
