import { browser } from 'wxt/browser';
import type { Attempts } from '../../shared/fhir/sending.ts';
import { z } from '../../shared/zod.ts';

const PLACE = 'attempts';
const keysSchema = z.array(z.string());

/** Keys under which bytes have left in this browser session, whichever panel sent them; a key names nobody. */
export async function openSendingAttempts(): Promise<Attempts> {
  const { [PLACE]: kept } = await browser.storage.session.get(PLACE);
  const tried = new Set(keysSchema.safeParse(kept).data); // none were kept yet

  return {
    has: (key) => tried.has(key),
    add: (key) => {
      tried.add(key);
      void browser.storage.session.set({ [PLACE]: [...tried] });
    },
  };
}
