import { describe, expect, test } from 'vitest';
import { nlCorePatient, patientRead } from '../../../builders/fhir-record.ts';

const qualifierUrl = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier';
const orderUrl = 'http://hl7.org/fhir/StructureDefinition/humanname-assembly-order';

describe('the family name', () => {
  const [official] = nlCorePatient.name;

  test.each([
    { order: { valueCode: 'NL1' }, family: 'de Boer', because: 'NL1 is the own name' },
    { order: { valueCode: 'NL2' }, family: 'van der Linden', because: "NL2 is the partner's name" },
    { order: { valueCode: 'NL3' }, family: 'van der Linden-de Boer', because: 'NL3 puts the partner first' },
    { order: { valueCode: 'NL4' }, family: 'de Boer-van der Linden', because: 'NL4 puts the own name first' },
    {
      order: { valueString: 'NL3' },
      family: 'van der Linden-de Boer',
      because: 'older exports write strings',
    },
    {
      order: { valueCode: '??' },
      family: 'de Boer-van der Linden',
      because: 'an unknown order leaves `family`',
    },
  ])('is $family with $order: $because', ({ order, family }) => {
    const name = [{ ...official, extension: [{ url: orderUrl, ...order }] }];

    expect(patientRead({ name }).familyName).toBe(family);
  });

  test.each([
    { name: [{ family: 'Jansen', given: ['Piet'] }], said: 'Piet Jansen', because: 'it is plain FHIR' },
    { name: [{ text: 'P. Jansen' }], said: 'P. Jansen', because: 'there is only a text' },
    { name: [], said: '', because: 'there is no name at all' },
    {
      name: [
        { family: 'Oud', given: ['Piet'], use: 'old' },
        { family: 'Nu', given: ['Piet'] },
      ],
      said: 'Piet Nu',
      because: 'an old name is not used any more',
    },
    {
      name: [
        { family: 'Meisje', use: 'maiden' },
        { family: 'Nu', given: ['Pia'], use: 'usual' },
      ],
      said: 'Pia Nu',
      because: 'a maiden name is not how somebody is called',
    },
    {
      name: [
        { use: 'official', family: 'Vroeger', given: ['Pia'], period: { end: '2019-12-31' } },
        { use: 'official', family: 'Nu', given: ['Pia'], period: { start: '2020-01-01' } },
      ],
      said: 'Pia Nu',
      because: 'of two official names one is over',
    },
    {
      name: [{ use: 'official', family: 'Nu', given: ['Pia'], period: { end: '9999-12-31' } }],
      said: 'Pia Nu',
      because: 'an end far ahead is no end',
    },
    { name: [{ given: ['Pia'] }], said: 'Pia', because: 'there is no family name' },
  ])('with the rest is "$said" because $because', ({ name, said }) => {
    expect(patientRead({ name }).name).toBe(said);
  });
});

describe('the given names', () => {
  const given = (...names: readonly (readonly [string, string?])[]) => [
    {
      family: 'Jansen',
      given: names.map(([name]) => name),
      _given: names.map(([, code]) =>
        code ? { extension: [{ url: qualifierUrl, valueString: code }] } : null,
      ),
    },
  ];

  test.each([
    {
      names: given(['J.', 'IN'], ['P.', 'IN'], ['Jo', 'CL']),
      initials: 'J.P.',
      said: 'Jo Jansen',
      because: 'qualifiers may be strings',
    },
    {
      names: given(['Johanna', 'BR'], ['Petra', 'BR']),
      initials: 'J.P.',
      said: 'Johanna Jansen',
      because: 'birth names have initials too',
    },
    {
      names: given(['J.P.M.', 'IN']),
      initials: 'J.P.M.',
      said: 'J.P.M. Jansen',
      because: 'initials come in one string',
    },
    { names: given(['J', 'IN']), initials: 'J.', said: 'J. Jansen', because: 'a dot may be missing' },
    {
      names: given(['Th.']),
      initials: 'Th.',
      said: 'Th. Jansen',
      because: 'Th. is one initial, marked or not',
    },
  ])('give $initials and $said: $because', ({ names, initials, said }) => {
    expect(patientRead({ name: names })).toMatchObject({ initials, name: said });
  });

  test('may be null where only an extension stands', () => {
    expect(
      patientRead({ name: [{ family: 'Jansen', given: [null, 'Piet'], _given: [null, null] }] }).name,
    ).toBe('Piet Jansen');
  });
});
