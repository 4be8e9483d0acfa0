import { browser } from 'wxt/browser';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import type { RefreshMemory } from '../../shared/fhir/smart/refresh-scope.ts';

/** In `storage.local`, to outlive the browser session: the address of a server, and nothing of a patient or a token. */
export const refreshMemory: RefreshMemory = {
  has: async (iss) => (await browser.storage.local.get(storageKey(iss)))[storageKey(iss)] === true,
  add: (iss) => browser.storage.local.set({ [storageKey(iss)]: true }),
  remove: (iss) => browser.storage.local.remove(storageKey(iss)),
};

function storageKey(iss: string): string {
  return `without-refresh:${serverAddress(iss)}`;
}
