import { describe, expect, test } from 'vitest';
import { patientRead } from '../../../builders/fhir-record.ts';

describe('the address', () => {
  const coded = (display: string, code: string) => ({
    url: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
    valueCodeableConcept: { coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.16.34', code, display }] },
  });

  test.each([
    { postalCode: '9991aa', postcode: '9991 AA', because: 'it is written without a space' },
    { postalCode: ' 9991  AB ', postcode: '9991 AB', because: 'there are spaces too many' },
    { postalCode: 'NL-9991 AB', postcode: '9991 AB', because: 'the country stands before it' },
    { postalCode: 'SW1A 1AA', postcode: 'SW1A 1AA', because: 'it is foreign' },
    { postalCode: undefined, postcode: '', because: 'there is none' },
  ])('has postcode "$postcode" because $because', ({ postalCode, postcode }) => {
    expect(patientRead({ address: [{ use: 'home', postalCode }] }).address.postcode).toBe(postcode);
  });

  test.each([
    { said: {}, country: '', because: 'a Dutch HIS seldom says' },
    { said: { country: 'NL' }, country: '', because: 'it is here' },
    { said: { country: 'Nederland' }, country: '', because: 'also in words' },
    { said: { country: '6030' }, country: '', because: 'also in the code of the Dutch registry' },
    { said: { country: 'Onbekend' }, country: '', because: 'nobody knows' },
    { said: { country: ' België ' }, country: 'België', because: 'it is abroad' },
    { said: { country: 'BE' }, country: 'BE', because: 'also as a code' },
    {
      said: { _country: { extension: [coded('Nederland', '6030')] } },
      country: '',
      because: 'nl-core codes it',
    },
    {
      said: { _country: { extension: [coded('Duitsland', '9089')] } },
      country: 'Duitsland',
      because: 'nl-core codes it, without a word beside it',
    },
  ])('is in "$country": $because', ({ said, country }) => {
    expect(patientRead({ address: [{ use: 'home', ...said }] }).address.country).toBe(country);
  });

  test('has its municipality in one spelling', () => {
    const address = [{ use: 'home', district: ' Su\u0301dwest-Frysla\u0302n’s ' }];

    expect(patientRead({ address }).address.municipality).toBe("Súdwest-Fryslân's");
  });

  test('is put together from its parts when there is no line', () => {
    const part = (name: string, valueString: string) => ({
      url: `http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-${name}`,
      valueString,
    });
    const parts = [part('streetName', 'Dijk'), part('houseNumber', '12'), part('buildingNumberSuffix', 'b')];
    const address = [{ use: 'home', line: [null], _line: [{ extension: parts }] }];

    expect(patientRead({ address }).address.line).toBe('Dijk 12b');
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

    expect(patientRead({ address }).address.city).toBe('Thuis');
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

  expect(patientRead({ telecom }).phones).toEqual([
    '0990-000003',
    '+31 6 00000004',
    '0990-000001',
    '0990-000002',
  ]);
});

test.each([
  { point: { value: '06 00000001' }, phones: ['06 00000001'], because: 'a HIS may leave out what it is' },
  { point: { system: 'other', value: '0990-000001' }, phones: ['0990-000001'], because: 'it looks like one' },
  { point: { system: 'Phone', value: '06 00000001' }, phones: ['06 00000001'], because: 'case says nothing' },
  { point: { system: 'other', value: 'jan.skype' }, phones: [], because: 'it does not look like one' },
  { point: { system: 'phone', value: 'geen' }, phones: [], because: 'words are no number' },
  { point: { system: 'phone', value: '0000000000' }, phones: [], because: 'zeros only fill the field' },
])('$point gives the numbers $phones: $because', ({ point, phones }) => {
  expect(patientRead({ telecom: [point] }).phones).toEqual(phones);
});

test('what looks like an e-mail address is one, where the HIS does not say', () => {
  expect(patientRead({ telecom: [{ value: 'a@voorbeeld.example' }] }).email).toBe('a@voorbeeld.example');
});

test('the order that the HIS gives to numbers and addresses goes first', () => {
  const telecom = [
    { system: 'phone', value: '06-00000001', use: 'mobile' },
    { system: 'phone', value: '0990-000002', use: 'home', rank: 2 },
    { system: 'phone', value: '0990-000001', use: 'work', rank: 1 },
    { system: 'email', value: 'thuis@voorbeeld.example', use: 'home' },
    { system: 'email', value: 'werk@voorbeeld.example', use: 'work', rank: 1 },
  ];

  expect(patientRead({ telecom }).phones).toEqual(['0990-000001', '0990-000002', '06-00000001']);
  expect(patientRead({ telecom }).email).toBe('werk@voorbeeld.example');
});

describe('what the HIS notes beside a number', () => {
  const comment = 'http://nictiz.nl/fhir/StructureDefinition/ext-Comment';
  const phone = (said: object) => ({ system: 'phone', value: '06-00000001', ...said });
  const remarked = (valueString: string, more: object = {}) =>
    phone({ extension: [{ url: comment, valueString }], ...more });

  test.each([
    { telecom: [remarked(' Niet bellen ')], remark: 'Niet bellen', because: 'nl-core has it in ext-Comment' },
    {
      telecom: [remarked('Niet bellen'), remarked('Niet bellen', { use: 'mobile' }), remarked('buurvrouw')],
      remark: 'Niet bellen; buurvrouw',
      because: 'the same beside two numbers is said once',
    },
    {
      telecom: [phone({ extension: [{ url: 'http://elders.example/opmerking', valueString: 'na 17 uur' }] })],
      remark: 'na 17 uur',
      because: 'others have extensions of their own',
    },
    {
      telecom: [
        phone({ extension: [{ url: 'http://elders.example/note', valueMarkdown: 'niet *bellen*' }] }),
      ],
      remark: 'niet *bellen*',
      because: 'it may be markdown',
    },
    {
      telecom: [
        phone({ extension: [{ url: 'http://elders.example/c', valueCodeableConcept: { text: 'geheim' } }] }),
      ],
      remark: 'geheim',
      because: 'it may be coded',
    },
    {
      telecom: [phone({ _value: { extension: [{ url: comment, valueString: 'niet bellen' }] } })],
      remark: 'niet bellen',
      because: 'it may be at the number itself',
    },
    {
      telecom: [
        phone({
          extension: [
            {
              url: 'http://elders.example/bel',
              extension: [{ url: 'tekst', valueString: 'niet na 21 uur' }],
            },
          ],
        }),
      ],
      remark: 'niet na 21 uur',
      because: 'it may be inside another extension',
    },
    {
      telecom: [phone({ value: '06-00000001 (dochter)' })],
      remark: '06-00000001 (dochter)',
      because: 'it may be in the number',
    },
    {
      telecom: [{ system: 'sms', value: '06-00000001', extension: [{ url: comment, valueString: 'niet' }] }],
      remark: 'niet',
      because: 'a number for messages is called too',
    },
    {
      telecom: [phone({ value: 'tel. 0990-000001 tst. 12' })],
      remark: '',
      because: 'so numbers are written',
    },
    {
      telecom: [
        phone({
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/contactpoint-area', valueString: '0990' },
          ],
        }),
      ],
      remark: '',
      because: 'a part of the number is no remark',
    },
    {
      telecom: [remarked('verhuisd', { use: 'old' }), remarked('oud', { period: { end: '2020-01-01' } })],
      remark: '',
      because: 'these numbers are no longer in use',
    },
    {
      telecom: [
        { system: 'email', value: 'a@b.example', extension: [{ url: comment, valueString: 'werk' }] },
      ],
      remark: '',
      because: 'an e-mail address is not called',
    },
  ])('is "$remark": $because', ({ telecom, remark }) => {
    expect(patientRead({ telecom }).phoneRemark).toBe(remark);
  });
});
