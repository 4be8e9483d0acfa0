import { describe, expect, test } from 'vitest';
import { readPatientHeader } from '../../../../sandbox/his/patient-header.ts';

describe('the header above a dossier', () => {
  test('masks the BSN', () => {
    const identifier = [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999900018' }];

    expect(readPatientHeader({ identifier }).maskedBsn).toBe('••••••018');
  });

  test.each([
    {
      name: [{ text: 'G. de Groot' }, { use: 'usual', given: ['Greet'] }],
      shown: 'G. de Groot',
      because: 'the server wrote it out',
    },
    { name: [{ given: ['G.'], family: 'de Groot' }], shown: 'G. de Groot', because: 'the parts say it' },
    { name: undefined, shown: 'Naam onbekend', because: 'there is none' },
  ])('shows the name as $shown: $because', ({ name, shown }) => {
    expect(readPatientHeader({ name }).name).toBe(shown);
  });

  test('says what is unknown instead of guessing', () => {
    expect(readPatientHeader({ id: 'p1' })).toMatchObject({
      birthDay: 'onbekend',
      age: undefined,
      sex: 'onbekend',
      maskedBsn: 'onbekend',
      phone: 'onbekend',
    });
  });

  test('gives no age for a birth date of which only the year is known', () => {
    expect(readPatientHeader({ birthDate: '1950' })).toMatchObject({ birthDay: '1950', age: undefined });
  });
});
