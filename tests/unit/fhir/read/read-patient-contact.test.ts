import { describe, expect, test } from 'vitest';
import { patientRead } from '../../../builders/fhir-record.ts';

describe('the address', () => {
  test.each([
    { postalCode: '9991aa', postcode: '9991 AA', because: 'it is written without a space' },
    { postalCode: ' 9991  AB ', postcode: '9991 AB', because: 'there are spaces too many' },
    { postalCode: 'SW1A 1AA', postcode: 'SW1A 1AA', because: 'it is foreign' },
    { postalCode: undefined, postcode: '', because: 'there is none' },
  ])('has postcode "$postcode" because $because', ({ postalCode, postcode }) => {
    expect(patientRead({ address: [{ use: 'home', postalCode }] }).address.postcode).toBe(postcode);
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

  expect(patientRead({ telecom }).phoneRemark).toBe('Niet bellen; nummer van de buurvrouw');
});
