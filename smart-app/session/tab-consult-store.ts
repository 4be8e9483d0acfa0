import { type Consult, consultVersion } from '../../shared/domain/consult/consult.ts';
import { consultStorageKey } from '../../shared/domain/consult/storage-key.ts';
import type { ConsultStore } from '../../shared/ports/consult-store.ts';
import { z } from '../../shared/zod.ts';

/**
 * What is in the tab's storage. Only this app writes there, so the version says all about the shape: a list of
 * allowed values would drop what was typed whenever the product learned a new one.
 */
const storedConsultSchema = z.strictObject({
  version: z.literal(consultVersion),
  consult: z.custom<Consult>((value) => typeof value === 'object' && value !== null),
});

/**
 * Keeps the consult in the tab, per patient and user: whoever signs in again finds it back, and no one else's words
 * are shown as theirs.
 */
export function createConsultStore(storage: Storage, user: string): ConsultStore {
  return {
    load: (patient) => readStoredConsult(storage.getItem(consultStorageKey(patient, user))),
    save: (patient, consult) =>
      storage.setItem(consultStorageKey(patient, user), JSON.stringify({ version: consultVersion, consult })),
    wipe: (patient) => storage.removeItem(consultStorageKey(patient, user)),
  };
}

/** A consult as it was stored; undefined when there is none, or another version of the app stored it. */
export function readStoredConsult(text: string | null): Consult | undefined {
  if (text === null) return undefined;
  return storedConsultSchema.safeParse(JSON.parse(text)).data?.consult;
}
