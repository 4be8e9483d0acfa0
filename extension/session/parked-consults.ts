import { browser } from 'wxt/browser';
import { type Consult, consultVersion } from '../../shared/domain/consult/consult.ts';
import { consultStorageKey, isConsultStorageKey } from '../../shared/domain/consult/storage-key.ts';
import type { PatientRef } from '../../shared/domain/record/patient.ts';
import type { ConsultStore } from '../../shared/ports/consult-store.ts';
import { z } from '../../shared/zod.ts';

// Written by this very version of the extension: the browser empties this storage when another one starts.
const parkedSchema = z.strictObject({
  version: z.literal(consultVersion),
  /** Which panel wrote it: no one takes in the echo of what they wrote themselves. */
  writer: z.string(),
  consult: z.custom<Consult>(),
});

/**
 * The consults of this browser session, one a patient and user, in memory that only the extension can reach. A
 * switch in the HIS parks one; when the patient returns it is there again, whatever was killed in between.
 */
export async function openParkedConsults(user: string): Promise<ConsultStore> {
  const parked = new Map<string, Consult>();
  const writer = crypto.randomUUID();
  const placeOf = (patient: PatientRef) => consultStorageKey(patient, user);

  const take = (place: string, value: unknown) => {
    const read = parkedSchema.safeParse(value);
    if (read.success) parked.set(place, read.data.consult);
    else parked.delete(place);
  };
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [place, { oldValue, newValue }] of Object.entries(changes)) {
      const isEcho = parkedSchema.safeParse(newValue ?? oldValue).data?.writer === writer; // wiped: who had written it
      if (isConsultStorageKey(place) && !isEcho) take(place, newValue);
    }
  });
  for (const [place, value] of Object.entries(await browser.storage.session.get())) {
    if (isConsultStorageKey(place)) take(place, value);
  }

  return {
    load: (patient) => parked.get(placeOf(patient)),
    save(patient, consult) {
      parked.set(placeOf(patient), consult);
      void browser.storage.session.set({ [placeOf(patient)]: { version: consultVersion, writer, consult } });
    },
    wipe(patient) {
      parked.delete(placeOf(patient));
      void browser.storage.session.remove(placeOf(patient));
    },
  };
}

/** Forgets what anybody typed: at signing out. */
export async function forgetParkedConsults(): Promise<void> {
  const places = Object.keys(await browser.storage.session.get()).filter(isConsultStorageKey);
  await browser.storage.session.remove(places);
}
