import type { Consult } from '../../shared/domain/consult/consult.ts';
import { draftKey } from '../../shared/domain/referral/draft.ts';
import type { ConsultStore } from '../../shared/ports/consult-store.ts';
import { consultsOf } from './consult-place.ts';
import { consultSchema } from './consult-schema.ts';

/**
 * Keeps the consult in the tab, per patient and user: whoever signs in again finds it back, and nobody else's words
 * are shown as theirs.
 */
export function createConsultStore(storage: Storage, user: string): ConsultStore {
  const placeOf = (patient: Parameters<typeof consultsOf>[0]) =>
    consultsOf(patient) + encodeURIComponent(user);

  return {
    load: (patient) => readConsult(storage.getItem(placeOf(patient))),
    save: (patient, consult) => storage.setItem(placeOf(patient), JSON.stringify(consult)),
    wipe: (patient) => storage.removeItem(placeOf(patient)),
  };
}

function readConsult(text: string | null): Consult | undefined {
  if (text === null) return undefined;

  const parsed = consultSchema.safeParse(JSON.parse(text));
  return parsed.success ? withoutAbsent(parsed.data) : undefined;
}

/** zod says "may be undefined" where we say "may be absent". */
function withoutAbsent({
  key,
  edits,
  consent,
  draft,
  ...rest
}: ReturnType<typeof consultSchema.parse>): Consult {
  const present = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
  return {
    ...rest,
    key: draftKey(key),
    edits: present,
    draft,
    consent: { ...consent, form: consent.form, at: consent.at },
  };
}
