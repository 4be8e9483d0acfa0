import type { Attempts } from '../../shared/ports/referrals.ts';

/** Remembers in this tab under which keys a send was tried, so that a reload in doubt asks before it sends. */
export function createSendingAttempts(storage: Storage): Attempts {
  const place = (key: string) => `wor.tried.${key}`;
  return {
    has: (key) => storage.getItem(place(key)) !== null,
    add: (key) => storage.setItem(place(key), ''),
    delete: (key) => storage.removeItem(place(key)),
  };
}
