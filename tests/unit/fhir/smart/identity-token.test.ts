import { describe, expect, test } from 'vitest';
import { assertClocksAgree } from '../../../../shared/fhir/smart/clocks.ts';
import { isPatientSide, readIdentity } from '../../../../shared/fhir/smart/identity-token.ts';

describe('who signed in', () => {
  const state = { serverUrl: 'https://his.test/fhir/' };
  const identityFrom = (token: unknown) => readIdentity({ getIdToken: () => token as never, state });

  test.each([
    { fhirUser: 'Practitioner/12', user: 'Practitioner/12', because: 'it is relative' },
    { fhirUser: 'https://his.test/fhir/Practitioner/12', user: 'Practitioner/12', because: 'it is absolute' },
    {
      fhirUser: 'https://elders.test/fhir/Practitioner/12',
      user: 'https://elders.test/fhir/Practitioner/12',
      because: 'there, 12 is somebody else',
    },
    {
      fhirUser: 'https://HIS.test:443/fhir/Practitioner/12',
      user: 'Practitioner/12',
      because: 'it is the same server',
    },
    { fhirUser: 'Person/12', user: 'Person/12', because: 'SMART allows a Person' },
    { fhirUser: 'xPractitioner/12', user: undefined, because: 'it is no reference' },
    { fhirUser: 12, user: undefined, because: 'it is no text' },
    { fhirUser: 'somebody', user: undefined, because: 'it is no reference' },
    { fhirUser: undefined, user: undefined, because: 'the HIS does not tell' },
  ])('is $user for $fhirUser: $because', ({ fhirUser, user }) => {
    expect(identityFrom({ fhirUser }).user).toBe(user);
  });

  test('is unknown without an id_token', () => {
    expect(identityFrom(null)).toEqual({ user: undefined, issuedAt: undefined });
  });

  test('is told by profile in an older HIS', () => {
    expect(identityFrom({ profile: 'Practitioner/12', iat: 'gisteren' })).toEqual({
      user: 'Practitioner/12',
      issuedAt: undefined,
    });
  });

  test('is unknown when the token can not be read, and nobody is kept from the patient', () => {
    const broken = () => {
      throw new SyntaxError();
    };
    expect(readIdentity({ getIdToken: broken, state }).user).toBeUndefined();
  });
});

describe('the clocks of HIS and workstation', () => {
  test.each([
    { issuedAt: 1_000, now: 1_299, because: 'five minutes is the limit' },
    { issuedAt: 1_000, now: 900, because: 'either may be ahead' },
    { issuedAt: undefined, now: 900, because: 'a HIS need not tell its time' },
  ])('agree at $issuedAt and $now: $because', ({ issuedAt, now }) => {
    expect(() => assertClocksAgree(issuedAt, now)).not.toThrow();
  });

  test('stop the launch beyond that', () => {
    expect(() => assertClocksAgree(10_000, 9_000)).toThrow('clock');
  });
});

test.each([
  { user: 'Patient/1', is: true },
  { user: 'RelatedPerson/1', is: true },
  { user: 'https://elders.test/fhir/Patient/1', is: true },
  { user: 'Practitioner/1', is: false },
  { user: undefined, is: false },
])('$user is on the side of a patient: $is', ({ user, is }) => {
  expect(isPatientSide(user)).toBe(is);
});
