import { describe, expect, test } from 'vitest';
import { readTypedPerson, type TypedPerson } from '../../../../shared/domain/people/typed-person.ts';

const today = Temporal.PlainDate.from('2026-11-30');

function typed(said: Partial<TypedPerson> = {}): TypedPerson {
  return { name: 'Ria van den Berg', birthDate: '12-03-1950', phone: '', postcode: '', ...said };
}

describe('somebody who was typed in', () => {
  test.each([
    {
      said: {},
      patient: { birthDate: '1950-03-12', phones: [] },
      because: 'phone and postcode may stay empty',
    },
    { said: { birthDate: '1.3.1950' }, patient: { birthDate: '1950-03-01' }, because: 'dots, without zeros' },
    { said: { birthDate: '29/02/2000' }, patient: { birthDate: '2000-02-29' }, because: 'a leap day' },
    {
      said: { birthDate: '01-01-2012' },
      patient: { birthDate: '2012-01-01' },
      because: 'a minor is a caution of the panel, and no mistake',
    },
    {
      said: { phone: '06 12 34 56 78' },
      patient: { phones: ['06 12 34 56 78'] },
      because: 'as it was typed',
    },
    { said: { phone: '+31 (0)6-12345678' }, patient: { phones: ['+31 (0)6-12345678'] }, because: 'with +31' },
    {
      said: { phone: '+32 470 12 34 56' },
      patient: { phones: ['+32 470 12 34 56'] },
      because: 'from Belgium',
    },
    {
      said: { postcode: '9991ab' },
      patient: { address: { postcode: '9991 AB' } },
      because: 'in the spelling by which coaches are found',
    },
    {
      said: { postcode: '9991' },
      patient: { address: { postcode: '9991' } },
      because: 'four digits find a coach',
    },
  ])('is a patient of whom nothing else is known: $because', ({ said, patient }) => {
    expect(readTypedPerson(typed(said), today)).toMatchObject({
      ok: true,
      patient: { ...patient, sex: 'unknown', email: '', familyName: 'Ria van den Berg' },
    });
  });

  test.each([
    { said: { name: '  ' }, faults: { name: 'missing' }, because: 'a coach must know whom to ask for' },
    { said: { birthDate: '' }, faults: { birthDate: 'missing' }, because: 'a name alone is not one person' },
    { said: { birthDate: '31-02-1950' }, faults: { birthDate: 'no-date' }, because: 'February has no 31st' },
    { said: { birthDate: '12-03-50' }, faults: { birthDate: 'no-date' }, because: '1950 or 2050?' },
    { said: { birthDate: '01-12-2026' }, faults: { birthDate: 'in-future' }, because: 'that is tomorrow' },
    { said: { birthDate: '12-03-1902' }, faults: { birthDate: 'too-long-ago' }, because: 'a typing mistake' },
    { said: { phone: '06 12 34 56' }, faults: { phone: 'half-number' }, because: 'two digits are missing' },
    { said: { phone: '0612345678 of 06' }, faults: { phone: 'half-number' }, because: 'that is a remark' },
    { said: { phone: '+31 6 1234' }, faults: { phone: 'half-number' }, because: 'half a Dutch number' },
    { said: { postcode: '0991 AB' }, faults: { postcode: 'no-postcode' }, because: 'none begins with 0' },
    {
      said: { name: '', birthDate: 'x', phone: '1', postcode: 'y' },
      faults: { name: 'missing', birthDate: 'no-date', phone: 'half-number', postcode: 'no-postcode' },
      because: 'all are named at once',
    },
  ])('is not taken: $because', ({ said, faults }) => {
    expect(readTypedPerson(typed(said), today)).toEqual({ ok: false, faults });
  });
});
