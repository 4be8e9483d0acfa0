import { describe, expect, test } from 'vitest';
import { accessFor } from '../../../../extension/session/extension-scopes.ts';
import { missingAccess, partlyGranted } from '../../../../shared/fhir/smart/granted-scopes.ts';
import { consultAccess, launchScopes, worklistAccess } from '../../../../smart-app/launch/launch-scopes.ts';

const all = launchScopes('consult', 'ehr', 'v2', 'online_access');

describe('the scopes of a consult', () => {
  test('are written as SMART 2 has them', () => {
    expect(all.split(' ')).toEqual(
      expect.arrayContaining(['launch', 'openid', 'fhirUser', 'patient/Task.crus']),
    );
  });

  test('are written as SMART 1 has them, for a HIS that knows no other', () => {
    const scopes = launchScopes('consult', 'ehr', 'v1', 'online_access').split(' ');

    expect(scopes).toEqual(
      expect.arrayContaining(['patient/Task.read', 'patient/Task.write', 'patient/Condition.read']),
    );
    expect(scopes).not.toContain('patient/Condition.write');
  });

  test('ask for a choice of patient when no HIS has one open', () => {
    expect(launchScopes('consult', 'standalone', 'v2', 'online_access').split(' ')).toContain(
      'launch/patient',
    );
  });

  test.each([
    { access: consultAccess, who: 'a consult', because: 'a referral names the coach' },
    { access: worklistAccess, who: 'the worklist', because: 'a draft is sent from it' },
    { access: accessFor.record, who: 'the extension at a HIS', because: 'a referral names the coach' },
    {
      access: accessFor.exchange,
      who: 'the extension at an exchange',
      because: 'a referral names the coach',
    },
  ])('let $who point at a coach where references are checked as the writer: $because', ({ access }) => {
    expect(access).toContainEqual({ context: 'user', type: 'HealthcareService', may: 'rs' });
    expect(access).toContainEqual({ context: 'user', type: 'Organization', may: 'r' });
  });

  test.each(['MedicationRequest', 'AllergyIntolerance', 'Observation', 'Composition'])(
    'never reach %s',
    (type) => {
      expect(consultAccess.map((access) => access.type)).not.toContain(type);
    },
  );
});

describe('what was not granted', () => {
  test.each([
    { granted: all, because: 'all of it was granted' },
    { granted: undefined, because: 'silence means: as asked' },
    { granted: ' ', because: 'an empty scope is no scope' },
    {
      granted: 'openid patient/*.rs patient/*.write user/*.read',
      because: 'a server may mix the two ways of writing',
    },
    { granted: 'patient/*.cruds user/*.cruds', because: 'a star covers all' },
    { granted: 'patient/*.* user/*.*', because: 'so does the star of SMART 1' },
    {
      granted: launchScopes('consult', 'ehr', 'v1', 'online_access'),
      because: 'SMART 1 says the same in other words',
    },
    { granted: 'user/*.cruds', because: 'the whole practice includes this patient' },
  ])('is nothing for "$granted": $because', ({ granted }) => {
    expect(missingAccess(granted, consultAccess)).toEqual([]);
  });

  test('is named by type and letter', () => {
    const granted = all
      .replace('patient/Condition.rs', 'patient/Condition.r')
      .replace(' patient/Basic.crus', '');

    expect(missingAccess(granted, consultAccess)).toEqual([
      { context: 'patient', type: 'Condition', may: 's' },
      { context: 'patient', type: 'Basic', may: 'crus' },
    ]);
  });

  test('is everything where only the sign-in was granted', () => {
    expect(missingAccess('openid fhirUser launch', consultAccess)).toEqual(consultAccess);
  });
});

describe('what was granted in part', () => {
  test.each([
    { granted: undefined, types: [], because: 'silence means: as asked' },
    { granted: all, types: [], because: 'all of it was granted' },
    {
      granted: 'patient/Condition.rs?category=problem-list-item patient/Encounter.rs',
      types: ['Condition'],
      because: 'only one category may be seen',
    },
    {
      granted: 'patient/Condition.rs?category=problem-list-item patient/Condition.read',
      types: [],
      because: 'another scope gives the rest',
    },
    { granted: 'patient/Task.c?x=y', types: [], because: 'nothing is searched by it' },
  ])('of "$granted" is $types: $because', ({ granted, types }) => {
    expect(partlyGranted(granted)).toEqual(types);
  });
});
