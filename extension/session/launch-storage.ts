import { SMART_KEY } from 'fhirclient/lib/settings';
import { browser } from 'wxt/browser';
import type { SmartStorage } from './smart-adapter.ts';

/** fhirclient's storage during one sign-in, in `storage.session`; nothing of it stays when the sign-in has ended. */
export function launchStorage(key: string): SmartStorage & { readonly clear: () => Promise<void> } {
  const place = `launch:${key}`;
  const isOurs = (name: string) => name === key; // and never a "last session", by which another could wake up

  return {
    get: async (name: string): Promise<unknown> => {
      if (name === SMART_KEY) return key;
      return isOurs(name) ? ((await browser.storage.session.get(place))[place] ?? null) : null;
    },
    set: async (name: string, value: unknown): Promise<unknown> => {
      // As JSON: what is undefined would stop some browsers from storing the rest.
      if (isOurs(name)) await browser.storage.session.set({ [place]: JSON.parse(JSON.stringify(value)) });
      return value;
    },
    unset: async (name: string): Promise<boolean> => {
      if (!isOurs(name)) return false;
      await browser.storage.session.remove(place);
      return true;
    },
    clear: () => browser.storage.session.remove(place),
  };
}
