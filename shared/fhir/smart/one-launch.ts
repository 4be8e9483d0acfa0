import { SMART_KEY } from 'fhirclient/lib/settings';
import type { fhirclient } from 'fhirclient/lib/types';
import { isNestedTooDeep } from '../../json.ts';
import { SmartError } from './smart-failure.ts';

/** Where fhirclient may keep what it keeps. */
export type SmartStorage = ReturnType<fhirclient.Adapter['getStorage']>;

/** Where a surface stores the state of one launch. */
export type LaunchStorage = {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
};

/**
 * Storage for fhirclient in which only one launch exists. Its own storage keeps a "last session" beside them, by
 * which a frame or tab could wake up with the patient of another.
 */
export function oneLaunch(key: string, stored: LaunchStorage): SmartStorage {
  const assertOurs = (name: string) => {
    if (name !== key) throw new SmartError('not-our-launch');
  };

  return {
    get: async (name: string): Promise<unknown> => {
      if (name === SMART_KEY) return key;
      assertOurs(name);
      return (await stored.read()) ?? null; // fhirclient knows null as "not there"
    },
    set: async (name: string, value: unknown): Promise<unknown> => {
      if (name === SMART_KEY) return value;
      assertOurs(name);
      // A token answer that deep cannot be written out; whoever looks at it refuses it. fhirclient waits for no failure.
      if (!isNestedTooDeep(value)) await stored.write(value);
      return value;
    },
    unset: async (name: string): Promise<boolean> => {
      if (name === SMART_KEY) return false;
      assertOurs(name);
      await stored.clear();
      return true;
    },
  };
}
