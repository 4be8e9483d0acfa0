import { describe, expect, test } from 'vitest';
import { oneLaunch } from '../../../../shared/fhir/smart/one-launch.ts';

/** A shelf that shows what lies on it. */
function shelf() {
  let kept: unknown;
  return {
    read: async () => kept,
    write: async (value: unknown) => {
      kept = value;
    },
    clear: async () => {
      kept = undefined;
    },
  };
}

describe("fhirclient's storage for one launch", () => {
  test('gives back what was kept, also after a reload', async () => {
    const place = shelf();
    await oneLaunch('first', place).set('first', { serverUrl: 'https://his.test/fhir' });

    expect(await oneLaunch('first', place).get('first')).toEqual({ serverUrl: 'https://his.test/fhir' });
  });

  test('knows no "last session" but its own, whoever signed in last', async () => {
    const place = shelf();
    const storage = oneLaunch('first', place);
    await storage.set('SMART_KEY', 'second');

    expect(await storage.get('SMART_KEY')).toBe('first');
    expect(await place.read()).toBeUndefined();
  });

  test('refuses to reach another launch', async () => {
    const storage = oneLaunch('first', shelf());

    await expect(storage.get('second')).rejects.toThrow('not-our-launch');
    await expect(storage.set('second', {})).rejects.toThrow('not-our-launch');
    await expect(storage.unset('second')).rejects.toThrow('not-our-launch');
  });

  test('forgets its own state when fhirclient ends the session', async () => {
    const storage = oneLaunch('first', shelf());
    await storage.set('first', {});

    expect(await storage.unset('first')).toBe(true);
    expect(await storage.get('first')).toBeNull();
  });
});
