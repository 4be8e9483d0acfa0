import { serverAddress } from '../../shared/domain/record/server-address.ts';
import type { RefreshMemory } from '../../shared/fhir/smart/refresh-scope.ts';

/**
 * In `localStorage`, because the next launch is usually another tab: the address of a server, and nothing of a patient,
 * a user or a token. A browser that keeps nothing costs one sign-in more.
 */
export const refreshMemory: RefreshMemory = {
  has: async (iss) => inStorage((storage) => storage.getItem(storageKey(iss)) !== null) ?? false,
  add: async (iss) => inStorage((storage) => storage.setItem(storageKey(iss), '')),
  remove: async (iss) => inStorage((storage) => storage.removeItem(storageKey(iss))),
};

function storageKey(iss: string): string {
  return `wor.without-refresh.${serverAddress(iss)}`;
}

function inStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined; // blocked or full
  }
}
