import { mayFallOnOrAfter, parseDateSpan, parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { Contact } from '../../domain/record/contact.ts';
import { z } from '../../zod.ts';
import { mayConcern, periodSchema, referenceSchema } from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

/** `class` is left alone: practices count a phone call and a visit alike, and STU3 writes it differently. */
const encounterSchema = z.looseObject({
  id: z.string(),
  status: z.optional(z.string()),
  subject: z.optional(referenceSchema),
  /** STU3 and some R4 facades. */
  patient: z.optional(referenceSchema),
  period: z.optional(periodSchema),
});

/** Not (yet) a contact that took place. */
const notTakenPlace: readonly string[] = ['planned', 'cancelled', 'entered-in-error'];

/** FHIR Encounter of this patient → Contact, if it took place on or after `since` (ISO date). */
export function readContact(json: unknown, patient: string, since: string): ParsedEntry<Contact> {
  const parsed = encounterSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, status, subject, patient: ofPatient, period } = parsed.data;
  if (!mayConcern(patient, subject ?? ofPatient))
    return { kind: 'unreadable', detail: 'subject: another patient' };
  if (status !== undefined && notTakenPlace.includes(status)) return leftOut;
  if (status === 'unknown') return { kind: 'unreadable', detail: 'status: unknown' }; // it may have taken place

  const start = period?.start ?? period?.end;
  const date = parseIsoDate(start);
  const days = parseDateSpan(start);
  if (date === undefined || days === undefined)
    return { kind: 'unreadable', detail: 'period.start: no date' };
  return mayFallOnOrAfter(days, Temporal.PlainDate.from(since)) ? read({ id, date }) : leftOut;
}
