import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newLaunchKey } from '../../../../smart-app/launch/launch-key.ts';
import { launchStorage } from '../../../../smart-app/launch/launch-storage.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()));
afterEach(() => vi.unstubAllGlobals());

describe("fhirclient's storage for one launch", () => {
  test('gives back what was kept, also after a reload', async () => {
    const key = newLaunchKey();
    await launchStorage(key).set(key, { serverUrl: 'https://his.test/fhir' });

    expect(await launchStorage(key).get(key)).toEqual({ serverUrl: 'https://his.test/fhir' });
  });

  test('knows no "last session" but its own, whoever signed in last in this tab', async () => {
    const [first, second] = [newLaunchKey(), newLaunchKey()];
    await launchStorage(first).set('SMART_KEY', first);
    await launchStorage(second).set('SMART_KEY', second);

    expect(await launchStorage(first).get('SMART_KEY')).toBe(first);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  test('refuses to reach another launch', async () => {
    const [first, second] = [newLaunchKey(), newLaunchKey()];
    await launchStorage(second).set(second, { tokenResponse: {} });

    await expect(launchStorage(first).get(second)).rejects.toThrow('not-our-launch');
    await expect(launchStorage(first).unset(second)).rejects.toThrow('not-our-launch');
  });

  test('forgets its own state when fhirclient ends the session', async () => {
    const key = newLaunchKey();
    const storage = launchStorage(key);
    await storage.set(key, {});

    expect(await storage.unset(key)).toBe(true);
    expect(await storage.get(key)).toBeNull();
  });
});
