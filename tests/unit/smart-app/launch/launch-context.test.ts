import { describe, expect, test } from 'vitest';
import { assertClocksAgree } from '../../../../smart-app/launch/clock.ts';
import { readIdentity } from '../../../../smart-app/launch/id-token.ts';
import { readLaunchContext } from '../../../../smart-app/launch/launch-context.ts';

describe('the launch context', () => {
  test('is read from the token response', () => {
    const context = readLaunchContext({
      access_token: 'x',
      scope: 'openid',
      patient: 'p1',
      encounter: 'e1',
      need_patient_banner: false,
      intent: 'reconcile',
      tenant: 'praktijk',
      smart_style_url: 'https://his.test/style.json',
      fhirContext: [{ reference: 'PractitionerRole/r1' }, { identifier: {} }, 'nonsense'],
    });

    expect(context).toEqual({
      granted: 'openid',
      patient: 'p1',
      encounter: 'e1',
      banner: 'his',
      intent: 'reconcile',
      tenant: 'praktijk',
      styleUrl: 'https://his.test/style.json',
      references: ['PractitionerRole/r1'],
    });
  });

  test('shows our own banner unless the HIS says that it has one', () => {
    expect(readLaunchContext({ patient: 'p1' }).banner).toBe('app');
  });

  test.each([
    { json: {}, kind: 'no-patient', because: 'no patient was open' },
    { json: { patient: '' }, kind: 'refused-by-his', because: 'an empty id is no patient' },
    { json: { patient: 12 }, kind: 'refused-by-his', because: 'a number is no id' },
    { json: 'token', kind: 'refused-by-his', because: 'text is no token response' },
    { json: null, kind: 'refused-by-his', because: 'nothing is no token response' },
  ])('stops as $kind for $json: $because', ({ json, kind }) => {
    expect(() => readLaunchContext(json)).toThrow(kind);
  });
});

describe('who signed in', () => {
  const identityFrom = (token: unknown) => readIdentity({ getIdToken: () => token as never });

  test.each([
    { fhirUser: 'Practitioner/12', user: 'Practitioner/12', because: 'it is relative' },
    { fhirUser: 'https://his.test/fhir/Practitioner/12', user: 'Practitioner/12', because: 'it is absolute' },
    { fhirUser: 'somebody', user: undefined, because: 'it is no reference' },
    { fhirUser: undefined, user: undefined, because: 'the HIS does not tell' },
  ])('is $user for $fhirUser: $because', ({ fhirUser, user }) => {
    expect(identityFrom({ fhirUser }).user).toBe(user);
  });

  test('is unknown without an id_token', () => {
    expect(identityFrom(null)).toEqual({ user: undefined, issuedAt: undefined });
  });

  test('stops the launch when the token is no token', () => {
    const broken = () => {
      throw new SyntaxError();
    };
    expect(() => readIdentity({ getIdToken: broken })).toThrow('refused-by-his');
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
