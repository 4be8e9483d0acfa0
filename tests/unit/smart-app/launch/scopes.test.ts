import { describe, expect, test } from 'vitest';
import { missingAccess } from '../../../../smart-app/launch/granted-scopes.ts';
import { consultAccess, consultScopes } from '../../../../smart-app/launch/scopes.ts';

const all = consultScopes('ehr', 'v2', 'online_access');

describe('the scopes of a consult', () => {
  test('are written as SMART 2 has them', () => {
    expect(all.split(' ')).toEqual(
      expect.arrayContaining(['launch', 'openid', 'fhirUser', 'patient/Task.crus']),
    );
  });

  test('are written as SMART 1 has them, for a HIS that knows no other', () => {
    const scopes = consultScopes('ehr', 'v1', 'online_access').split(' ');

    expect(scopes).toEqual(
      expect.arrayContaining(['patient/Task.read', 'patient/Task.write', 'patient/Condition.read']),
    );
    expect(scopes).not.toContain('patient/Condition.write');
  });

  test('ask for a choice of patient when no HIS has one open', () => {
    expect(consultScopes('standalone', 'v2', 'online_access').split(' ')).toContain('launch/patient');
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
    { granted: 'patient/*.cruds user/*.cruds', because: 'a star covers all' },
    { granted: 'patient/*.* user/*.*', because: 'so does the star of SMART 1' },
    { granted: consultScopes('ehr', 'v1', 'online_access'), because: 'SMART 1 says the same in other words' },
    { granted: 'user/*.cruds', because: 'the whole practice includes this patient' },
  ])('is nothing for "$granted": $because', ({ granted }) => {
    expect(missingAccess(granted)).toEqual([]);
  });

  test('is named by type and letter', () => {
    const granted = all
      .replace('patient/Condition.rs', 'patient/Condition.r')
      .replace(' patient/Basic.crus', '');

    expect(missingAccess(granted)).toEqual([
      { context: 'patient', type: 'Condition', may: 's' },
      { context: 'patient', type: 'Basic', may: 'crus' },
    ]);
  });

  test('is everything where only the sign-in was granted', () => {
    expect(missingAccess('openid fhirUser launch')).toEqual(consultAccess);
  });
});
