import { describe, expect, test } from 'vitest';
import { isSamePatient, patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';

describe('the same patient', () => {
  const here = { issuer: serverAddress('https://his.example/fhir'), patient: patientId('1') };

  test.each([
    { other: { ...here }, same: true, because: 'server and id agree' },
    {
      other: { ...here, issuer: serverAddress('https://his.example/fhir/') },
      same: true,
      because: 'a trailing slash is no other server',
    },
    { other: { ...here, patient: patientId('2') }, same: false, because: 'it is another id' },
    {
      other: { ...here, issuer: serverAddress('https://other.example/fhir') },
      same: false,
      because: 'ids of two servers may be equal',
    },
  ])('$same: $because', ({ other, same }) => {
    expect(isSamePatient(here, other)).toBe(same);
  });
});
