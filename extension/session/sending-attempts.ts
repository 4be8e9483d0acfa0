import { browser } from 'wxt/browser';
import type { Attempts } from '../../shared/ports/referrals.ts';

const prefix = 'attempt:';

/**
 * Keys under which bytes have left in this browser session, whichever panel sent them; a key names no one. Each has a
 * place of its own, so that two panels at work do not write over each other's.
 */
export async function openSendingAttempts(): Promise<Attempts> {
  const places = Object.keys(await browser.storage.session.get());
  const tried = new Set(places.filter((place) => place.startsWith(prefix)));

  return {
    has: (key) => tried.has(prefix + key),
    add: (key) => {
      tried.add(prefix + key);
      void browser.storage.session.set({ [prefix + key]: true });
    },
    delete: (key) => {
      tried.delete(prefix + key);
      void browser.storage.session.remove(prefix + key);
    },
  };
}
