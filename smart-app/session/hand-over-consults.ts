import { consultStorageKey, isConsultStorageKey } from '../../shared/domain/consult/storage-key.ts';
import type { PatientRef } from '../../shared/domain/record/patient.ts';
import { z } from '../../shared/zod.ts';
import { createSendingAttempts } from './tab-attempts.ts';
import { readStoredConsult } from './tab-consult-store.ts';

/*
 * What was typed is in the storage of one tab, and dies with it. When a session ends and the HIS opens the patient
 * again in another tab, it would be out of reach there. So a tab whose session is over offers it, over a channel that
 * only pages of this address hear, to a launch of the same user for the same patient at the same server. It is moved,
 * not copied; nothing of it is written anywhere but in the storage of those two tabs. A tab whose session is open keeps
 * its own: two panels may well be at work with one patient.
 */

const channelName = 'wor.consult';
/** Held by every tab that offers, so that a launch with no one to ask does not wait. */
const offering = 'wor.consult.offered';
const HALF_A_SECOND = 500;

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), key: z.string() }),
  z.strictObject({
    kind: z.literal('give'),
    key: z.string(),
    stored: z.string(),
    sending: z.enum(['tried', 'not-tried']),
  }),
  z.strictObject({ kind: z.literal('taken'), key: z.string() }),
]);

type HandOverMessage = z.output<typeof messageSchema>;

let isOffering = false;

/** Offers what is in the storage of this tab, for as long as its page is there. */
export function offerConsults(storage: Storage): void {
  if (isOffering) return;
  isOffering = true;
  void navigator.locks.request(offering, { mode: 'shared' }, () => new Promise<never>(() => {}));
  const channel = new BroadcastChannel(channelName);
  onMessage(channel, (message) => {
    const stored = isConsultStorageKey(message.key) ? storage.getItem(message.key) : null;
    if (stored === null) return;
    if (message.kind === 'taken') storage.removeItem(message.key);
    if (message.kind === 'ask') {
      const consult = readStoredConsult(stored);
      const isTried = consult !== undefined && createSendingAttempts(storage).has(consult.key);
      post(channel, { kind: 'give', key: message.key, stored, sending: isTried ? 'tried' : 'not-tried' });
    }
  });
}

/** Takes what this user typed for this patient out of a tab whose session is over, unless this tab has its own. */
export async function takeConsult(storage: Storage, patient: PatientRef, user: string): Promise<void> {
  const key = consultStorageKey(patient, user);
  if (storage.getItem(key) !== null || !(await isOffered())) return;

  const channel = new BroadcastChannel(channelName);
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, HALF_A_SECOND);
    onMessage(channel, (message) => {
      if (message.kind !== 'give' || message.key !== key || storage.getItem(key) !== null) return;
      const consult = readStoredConsult(message.stored);
      if (consult !== undefined) {
        storage.setItem(key, message.stored);
        if (message.sending === 'tried') createSendingAttempts(storage).add(consult.key);
        post(channel, { kind: 'taken', key });
      }
      clearTimeout(limit);
      resolve();
    });
    post(channel, { kind: 'ask', key });
  });
  channel.close();
}

async function isOffered(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === offering);
}

function onMessage(channel: BroadcastChannel, listener: (message: HandOverMessage) => void): void {
  channel.onmessage = ({ data }) => {
    const { data: message } = messageSchema.safeParse(data);
    if (message) listener(message);
  };
}

function post(channel: BroadcastChannel, message: HandOverMessage): void {
  channel.postMessage(message);
}
