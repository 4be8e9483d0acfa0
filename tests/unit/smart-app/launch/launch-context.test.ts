import { describe, expect, test } from 'vitest';
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
      smart_style_url: 'https://his.test/style.json',
      fhirContext: [{ reference: 'PractitionerRole/r1' }, { identifier: {} }, 'nonsense'],
    });

    expect(context).toEqual({
      granted: 'openid',
      patient: 'p1',
      encounter: 'e1',
      banner: 'his',
      intent: 'reconcile',
      styleUrl: 'https://his.test/style.json',
      references: ['PractitionerRole/r1'],
    });
  });

  test('shows our own banner unless the HIS says that it has one', () => {
    expect(readLaunchContext({ patient: 'p1' }).banner).toBe('app');
  });

  test.each([
    { said: false, banner: 'his', because: 'the HIS shows one' },
    { said: 'false', banner: 'his', because: 'some write it as text' },
    { said: 'true', banner: 'app', because: 'some write it as text' },
    { said: null, banner: 'app', because: 'nothing was said' },
  ])('shows a banner of the $banner for $said: $because', ({ said, banner }) => {
    expect(readLaunchContext({ patient: 'p1', need_patient_banner: said }).banner).toBe(banner);
  });

  test('is not refused for what is only aside', () => {
    const odd = {
      scope: null,
      encounter: '',
      intent: 7,
      smart_style_url: {},
      fhirContext: 'x',
    };

    expect(readLaunchContext({ patient: 'p1', ...odd })).toEqual({
      granted: undefined,
      patient: 'p1',
      encounter: undefined,
      banner: 'app',
      styleUrl: undefined,
      intent: undefined,
      references: [],
    });
  });

  test('may name patient and contact by reference', () => {
    const context = readLaunchContext({ patient: 'Patient/p1', encounter: 'Encounter/e1' });

    expect(context).toMatchObject({ patient: 'p1', encounter: 'e1' });
  });

  test('may number the patient', () => {
    expect(readLaunchContext({ patient: 12 }).patient).toBe('12');
  });

  test.each([
    { json: {}, kind: 'no-patient', because: 'no patient was open' },
    { json: { patient: null }, kind: 'no-patient', because: 'no patient was open' },
    {
      json: { fhirContext: [{ reference: 'Patient/p1' }] },
      kind: 'no-patient',
      because: 'fhirContext may not say who is in context (SMART 2.1)',
    },
    { json: { patient: '' }, kind: 'refused-by-his', because: 'an empty id is no patient' },
    { json: { patient: 1.5 }, kind: 'refused-by-his', because: 'that is no id' },
    {
      json: { patient: 2 ** 60 },
      kind: 'refused-by-his',
      because: 'rounded, the number may be that of somebody else',
    },
    { json: 'token', kind: 'refused-by-his', because: 'text is no token response' },
    { json: null, kind: 'refused-by-his', because: 'nothing is no token response' },
  ])('stops as $kind for $json: $because', ({ json, kind }) => {
    expect(() => readLaunchContext(json)).toThrow(kind);
  });
});
