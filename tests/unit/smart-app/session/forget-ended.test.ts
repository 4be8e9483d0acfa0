import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { consultStorageKey } from '../../../../shared/domain/consult/storage-key.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { type LaunchKey, readLaunchKey } from '../../../../smart-app/launch/launch-key.ts';
import { saveLaunchRecord } from '../../../../smart-app/launch/launch-record.ts';
import { forgetEnded } from '../../../../smart-app/session/forget-ended.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

const iss = 'https://his.test/fhir';
const now = keyNumbered(1);
const before = keyNumbered(2);
const beside = keyNumbered(3);
let live: string[];

beforeEach(() => {
  live = [];
  vi.stubGlobal('sessionStorage', tabStorage());
  vi.stubGlobal('navigator', {
    locks: { query: async () => ({ held: live.map((key) => ({ name: `wor.session.${key}` })) }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

function keyNumbered(number: number): LaunchKey {
  const key = readLaunchKey(`00000000-0000-4000-8000-00000000000${number}`);
  if (!key) throw new Error('no key');
  return key;
}

function opened(key: LaunchKey, patient: string): void {
  saveLaunchRecord(key, { iss, patient });
  sessionStorage.setItem(`wor.launch.${key}`, '{"tokenResponse":{}}');
  typedFor(patient);
}

function typedFor(patient: string): void {
  sessionStorage.setItem(
    consultStorageKey({ issuer: serverAddress(iss), patient: patientId(patient) }, 'user'),
    '{}',
  );
}

const kept = () => Object.keys(sessionStorage).join('\n');

describe('a new launch', () => {
  test('forgets the launch before it, with its tokens and what was typed', async () => {
    opened(before, 'p1');
    opened(now, 'p2');
    await forgetEnded(now);

    expect(kept()).not.toContain(before);
    expect(kept()).not.toContain('p1');
    expect(kept()).toContain(now);
  });

  test('keeps what was typed for the same patient: signing in again loses nothing', async () => {
    opened(before, 'p1');
    opened(now, 'p1');
    await forgetEnded(now);

    expect(kept()).not.toContain(before);
    expect(kept()).toContain('fhir.p1.user');
  });

  test('leaves a launch alone that is on a screen beside it', async () => {
    opened(beside, 'p1');
    live = [beside];
    opened(now, 'p2');
    await forgetEnded(now);

    expect(kept()).toContain(beside);
    expect(kept()).toContain('fhir.p1.user');
  });

  test('leaves a launch alone that is still signing in, in a frame beside it', async () => {
    saveLaunchRecord(beside, { iss });
    sessionStorage.setItem(`wor.launch.${beside}`, '{}');
    opened(now, 'p2');
    await forgetEnded(now);

    expect(kept()).toContain(`wor.launch.${beside}`);
  });
});
