import { describe, expect, test } from 'vitest';
import { readPatient } from '../../../../shared/fhir/read/read-patient.ts';
import { nlCorePatient } from '../../../builders/fhir-record.ts';

const qualifierUrl = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier';
const orderUrl = 'http://hl7.org/fhir/StructureDefinition/humanname-assembly-order';

/** The patient read from nl-core with these parts changed. */
function patient(said: Readonly<Record<string, unknown>> = {}) {
  const entry = readPatient({ ...nlCorePatient, ...said });
  if (entry.kind !== 'read') throw new Error(JSON.stringify(entry));
  return entry.value;
}

test('an nl-core patient is read whole, without the BSN', () => {
  expect(patient()).toEqual({
    id: 'pat-1',
    name: 'Geertje de Boer-van der Linden',
    familyName: 'de Boer-van der Linden',
    initials: 'G.M.',
    birthDate: '1950-03-12',
    sex: 'female',
    deceased: false,
    phones: ['06-00000001', '0990-000001'],
    phoneRemark: '',
    email: 'geertje@voorbeeld.example',
    address: { line: 'Lindelaan 1', postcode: '9991 AA', city: 'Lindeveen', municipality: 'Lindeveen' },
    interpreterLanguage: '',
  });
});

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

    expect(patient({ name }).familyName).toBe(family);
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
    expect(patient({ name }).name).toBe(said);
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
    expect(patient({ name: names })).toMatchObject({ initials, name: said });
  });

  test('may be null where only an extension stands', () => {
    expect(patient({ name: [{ family: 'Jansen', given: [null, 'Piet'], _given: [null, null] }] }).name).toBe(
      'Piet Jansen',
    );
  });
});

describe('the address', () => {
  test.each([
    { postalCode: '9991aa', postcode: '9991 AA', because: 'it is written without a space' },
    { postalCode: ' 9991  AB ', postcode: '9991 AB', because: 'there are spaces too many' },
    { postalCode: 'SW1A 1AA', postcode: 'SW1A 1AA', because: 'it is foreign' },
    { postalCode: undefined, postcode: '', because: 'there is none' },
  ])('has postcode "$postcode" because $because', ({ postalCode, postcode }) => {
    expect(patient({ address: [{ use: 'home', postalCode }] }).address.postcode).toBe(postcode);
  });

  test('is put together from its parts when there is no line', () => {
    const part = (name: string, valueString: string) => ({
      url: `http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-${name}`,
      valueString,
    });
    const parts = [part('streetName', 'Dijk'), part('houseNumber', '12'), part('buildingNumberSuffix', 'b')];
    const address = [{ use: 'home', line: [null], _line: [{ extension: parts }] }];

    expect(patient({ address }).address.line).toBe('Dijk 12b');
  });

  test('is where somebody lives now', () => {
    const address = [
      { use: 'old', city: 'Vroeger' },
      { use: 'home', city: 'Ook vroeger', period: { end: '2020-01-01' } },
      { use: 'home', city: 'Straks', period: { start: '2999-01-01' } },
      { use: 'work', city: 'Werk' },
      { use: 'home', type: 'postal', city: 'Postbus' },
      { use: 'home', city: 'Thuis', period: { start: '2020-01-01', end: '9999-12-31' } },
    ];

    expect(patient({ address }).address.city).toBe('Thuis');
  });
});

test('a number is mobile by use, by nl-core extension or by its digits, and old ones are left out', () => {
  const mobile = {
    extension: [
      {
        url: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
        valueCodeableConcept: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-AddressUse', code: 'MC' }],
        },
      },
    ],
  };
  const telecom = [
    { system: 'phone', value: '0990-000002', use: 'work' },
    { system: 'phone', value: '0990-000001', use: 'home' },
    { system: 'phone', value: '06-00000009', use: 'old' },
    { system: 'phone', value: 'tel:0990-000003', _system: mobile },
    { system: 'phone', value: '+31 6 00000004' },
    { system: 'fax', value: '0990-000005' },
  ];

  expect(patient({ telecom }).phones).toEqual([
    '0990-000003',
    '+31 6 00000004',
    '0990-000001',
    '0990-000002',
  ]);
});

test('the order that the HIS gives to numbers and addresses goes first', () => {
  const telecom = [
    { system: 'phone', value: '06-00000001', use: 'mobile' },
    { system: 'phone', value: '0990-000002', use: 'home', rank: 2 },
    { system: 'phone', value: '0990-000001', use: 'work', rank: 1 },
    { system: 'email', value: 'thuis@voorbeeld.example', use: 'home' },
    { system: 'email', value: 'werk@voorbeeld.example', use: 'work', rank: 1 },
  ];

  expect(patient({ telecom }).phones).toEqual(['0990-000001', '0990-000002', '06-00000001']);
  expect(patient({ telecom }).email).toBe('werk@voorbeeld.example');
});

test('what the HIS notes beside a number is read once, and not from a number that is no longer in use', () => {
  const remarked = (text: string, use: string) => ({
    system: 'phone',
    value: '06-00000001',
    use,
    extension: [
      { url: 'http://nictiz.nl/fhir/StructureDefinition/ext-Comment', valueString: text },
      { url: 'http://voorbeeld.example/other', valueString: 'iets anders' },
    ],
  });
  const telecom = [
    remarked('Niet bellen', 'home'),
    remarked(' Niet bellen ', 'mobile'),
    remarked('nummer van de buurvrouw', 'work'),
    remarked('verhuisd', 'old'),
  ];

  expect(patient({ telecom }).phoneRemark).toBe('Niet bellen; nummer van de buurvrouw');
});

describe('the interpreter', () => {
  const required = {
    url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
    valueBoolean: true,
  };
  const language = (code: string, display: string, preferred?: boolean) => ({
    language: { coding: [{ system: 'urn:ietf:bcp:47', code, display }] },
    preferred,
  });

  test.each([
    {
      extension: [required],
      communication: [language('nl', 'Nederlands'), language('ar', 'Arabisch', true)],
      needed: 'Arabisch',
      because: 'it is required',
    },
    {
      extension: [],
      communication: [language('ar', 'Arabisch')],
      needed: '',
      because: 'a language alone asks for nobody',
    },
    {
      extension: [required],
      communication: [],
      needed: 'taal niet genoteerd',
      because: 'the need must not get lost',
    },
    {
      extension: [{ ...required, valueBoolean: false }],
      communication: [language('ar', 'Arabisch')],
      needed: '',
      because: 'it is said not to be',
    },
  ])('is "$needed" because $because', ({ extension, communication, needed }) => {
    expect(patient({ extension, communication }).interpreterLanguage).toBe(needed);
  });
});

test.each([
  { said: { deceasedBoolean: true }, deceased: true },
  { said: { deceasedBoolean: undefined, deceasedDateTime: '2026-01-01' }, deceased: true },
  { said: { deceasedBoolean: undefined }, deceased: false },
])('somebody with $said has deceased: $deceased', ({ said, deceased }) => {
  expect(patient(said).deceased).toBe(deceased);
});

test.each([
  { json: undefined, because: 'it is nothing' },
  { json: 'Patient', because: 'it is a text' },
  { json: { resourceType: 'Practitioner', id: '1' }, because: 'it is somebody else' },
  { json: { resourceType: 'Patient' }, because: 'it has no id' },
  { json: { ...nlCorePatient, name: 'Geertje' }, because: 'a name is a list' },
])('is unreadable when $because, and the reason holds no value of it', ({ json }) => {
  const entry = readPatient(json);

  expect(entry.kind).toBe('unreadable');
  expect(JSON.stringify(entry)).not.toContain('Geertje');
});
