import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { Decline } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { service, worSystems } from '../element/codes.ts';
import { conceptSchema, findCode, mayConcern, periodSchema, referenceSchema } from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

const procedureSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  statusReason: z.optional(conceptSchema),
  code: z.optional(conceptSchema),
  subject: z.optional(referenceSchema),
  performedDateTime: z.optional(z.string()),
  performedPeriod: z.optional(periodSchema),
});

/** FHIR Procedure of this patient → "besproken, wil (nog) niet"; any other procedure is left out. */
export function readDecline(json: unknown, patient: string): ParsedEntry<Decline> {
  const parsed = procedureSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, status, statusReason, code, subject, performedDateTime, performedPeriod } = parsed.data;
  if (status !== 'not-done' || findCode(code, worSystems.service) !== service.code) return leftOut;
  if (!mayConcern(patient, subject)) return { kind: 'unreadable', detail: 'subject: another patient' };

  const date = parseIsoDate(performedDateTime ?? performedPeriod?.start);
  if (date === undefined) return { kind: 'unreadable', detail: 'performed: no date' };
  return read({ id, date, reason: statusReason?.text?.trim() ?? '' });
}
