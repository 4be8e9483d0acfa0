import { SMART_KEY } from 'fhirclient/lib/settings';
import { LaunchError } from './launch-failure.ts';
import { type LaunchKey, launchPlace } from './launch-key.ts';

/**
 * Storage for fhirclient in which only one launch exists. Its own storage keeps a "last session" beside them, by
 * which a frame or tab could wake up with the patient of another.
 */
export function launchStorage(key: LaunchKey) {
  const place = (name: string) => {
    if (name !== key) throw new LaunchError('not-our-launch');
    return launchPlace(key);
  };

  return {
    get: async (name: string): Promise<unknown> => {
      if (name === SMART_KEY) return key;
      const text = sessionStorage.getItem(place(name));
      return text === null ? null : JSON.parse(text);
    },
    set: async (name: string, value: unknown): Promise<unknown> => {
      if (name !== SMART_KEY) sessionStorage.setItem(place(name), JSON.stringify(value));
      return value;
    },
    unset: async (name: string): Promise<boolean> => {
      if (name === SMART_KEY) return false;
      sessionStorage.removeItem(place(name));
      return true;
    },
  };
}
