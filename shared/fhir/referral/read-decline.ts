import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import {
  askAgainChoices,
  type Decline,
  declineReasons,
  type WhyNotReferred,
} from '../../domain/referral/decline.ts';
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
  followUp: z.optional(z.array(conceptSchema)),
});

/** FHIR Procedure of this patient → "besproken, wil (nog) niet"; any other procedure is left out. */
export function readDecline(json: unknown, patient: string): ParsedEntry<Decline> {
  const parsed = procedureSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const {
    id,
    status,
    statusReason,
    code,
    subject,
    performedDateTime,
    performedPeriod,
    followUp = [],
  } = parsed.data;
  if (status !== 'not-done' || findCode(code, worSystems.service) !== service.code) return leftOut;
  if (!mayConcern(patient, subject)) return { kind: 'unreadable', detail: 'subject: another patient' };

  const date = parseIsoDate(performedDateTime ?? performedPeriod?.start);
  if (date === undefined) return { kind: 'unreadable', detail: 'performed: no date' };
  return read({
    id,
    date,
    reason: statusReason?.text?.trim() ?? '',
    why: readWhy(statusReason),
    askAgain: followUp
      .map((concept) => oneOf(askAgainChoices, findCode(concept, worSystems.askAgain)))
      .find((choice) => choice !== undefined),
  });
}

/** Why there is no referral, as far as it is coded; undefined otherwise. */
export function readWhy(statusReason: Parameters<typeof findCode>[0]): WhyNotReferred | undefined {
  if (findCode(statusReason, worSystems.decline) === 'shown-the-way') return 'shown-the-way';
  return oneOf(declineReasons, findCode(statusReason, worSystems.declineReason));
}

/** A code of ours; one that we do not know, or no longer, is none. */
function oneOf<Code extends string>(known: readonly Code[], code: string | undefined): Code | undefined {
  return known.find((one) => one === code);
}
