import { describe, expect, test } from 'vitest';
import type { Launch } from '../../../../sandbox/smart/launches.ts';
import { grantScopes } from '../../../../sandbox/smart/scopes.ts';
import { findUser } from '../../../../sandbox/users.ts';

describe('scopes that a launch gives', () => {
  test.each([
    { scope: 'patient/Task.crus', because: 'SMART 2 scopes are known' },
    { scope: 'patient/Task.read', because: 'SMART 1 scopes are known' },
    { scope: 'user/*.rs', because: 'a wildcard is a scope' },
    { scope: 'patient/Observation.rs?category=survey', because: 'a scope may be narrowed by a query' },
    { scope: 'launch', because: 'the HIS launched' },
    { scope: 'launch/patient', because: 'there is a patient to tell about' },
    { scope: 'offline_access', because: 'this launch gives refresh tokens' },
  ])('$scope is granted: $because', ({ scope }) => {
    expect(grantScopes([scope], launchBy('huisarts'))).toEqual([scope]);
  });

  test.each([
    { scope: 'patient/Unicorn.rs', because: 'there is no such resource' },
    { scope: 'patient/Task.sr', because: 'the letters stand in another order' },
    { scope: 'patient/Task.', because: 'it asks for nothing' },
    { scope: 'system/Task.rs', because: 'a user signs in, not a system' },
    { scope: 'email', because: 'it means nothing here' },
  ])('$scope is dropped: $because', ({ scope }) => {
    expect(grantScopes(['openid', scope], launchBy('huisarts'))).toEqual(['openid']);
  });

  test.each([
    { scope: 'patient/Task.rs', because: 'a manager has no patient' },
    { scope: 'user/Condition.rs', because: 'a manager reads no record' },
    { scope: 'user/Encounter.read', because: 'a manager reads no record' },
    { scope: 'user/*.rs', because: 'everything includes the record' },
  ])('$scope is not for a manager: $because', ({ scope }) => {
    expect(grantScopes([scope, 'user/Task.rs'], launchBy('manager'))).toEqual(['user/Task.rs']);
  });

  test('a welzijnscoach reads no record either', () => {
    const asked = ['patient/Condition.rs', 'patient/*.rs', 'user/Encounter.rs', 'patient/ServiceRequest.rs'];

    expect(grantScopes(asked, launchBy('coach'))).toEqual(['patient/ServiceRequest.rs']);
  });

  test('a doktersassistent gets what was asked for', () => {
    const asked = ['launch', 'patient/Condition.rs', 'user/Task.crus'];

    expect(grantScopes(asked, launchBy('assistent'))).toEqual(asked);
  });

  test('no refresh token is promised when the launch withholds it', () => {
    const launch: Launch = { ...launchBy('huisarts'), refresh: 'withheld' };

    expect(grantScopes(['openid', 'offline_access', 'online_access'], launch)).toEqual(['openid']);
  });

  test('an app that was opened on its own is not told that the HIS launched it', () => {
    const launch: Launch = { ...launchBy('huisarts'), kind: 'standalone' };

    expect(grantScopes(['launch', 'launch/patient'], launch)).toEqual(['launch/patient']);
  });
});

function launchBy(id: 'huisarts' | 'assistent' | 'manager' | 'coach'): Launch {
  const user = findUser(id);
  if (!user) throw new Error(`no ${id}`);
  return {
    kind: 'ehr',
    user,
    session: 'a-session',
    patient: id === 'manager' ? undefined : 'eenzame-weduwe',
    banner: 'app',
    intent: undefined,
    tokenSeconds: 60,
    refresh: 'given',
  };
}
