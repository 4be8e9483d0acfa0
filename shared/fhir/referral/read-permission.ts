import { z } from '../../zod.ts';
import { systems } from '../element/codes.ts';
import { conceptSchema, findCode, mayConcern, periodSchema, referenceSchema } from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

const consentSchema = z.looseObject({
  resourceType: z.literal('Consent'),
  status: z.string(),
  scope: z.optional(conceptSchema),
  patient: z.optional(referenceSchema),
  provision: z.optional(
    z.looseObject({
      type: z.optional(z.string()),
      period: z.optional(periodSchema),
      class: z._default(z.array(z.looseObject({ code: z.optional(z.string()) })), []),
    }),
  ),
});

/** What a patient permits with one Consent of a referral, and whether that holds today. */
export type ReadPermission = {
  readonly for: 'sharing' | 'feedback' | 'something-else';
  readonly state: 'holds' | 'does-not-hold';
};

/** FHIR Consent of this patient → a permission. Only an active one for privacy that permits, and is of today, holds. */
export function readPermission(json: unknown, patient: string): ParsedEntry<ReadPermission> {
  const parsed = consentSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const { status, scope, provision, patient: whose } = parsed.data;
  if (!mayConcern(patient, whose)) return { kind: 'unreadable', detail: 'patient: another patient' };

  const isPrivacy = (findCode(scope, systems.consentScope) ?? 'patient-privacy') === 'patient-privacy'; // facades leave it out
  const permits = provision?.type !== 'deny' && isCurrent(provision?.period);
  const classes = (provision?.class ?? []).map(({ code }) => code); // a Consent of another kind has none
  const isFeedback = classes.includes('Communication') || classes.includes('Task');
  const isSharing = classes.includes('ServiceRequest') || classes.includes('Patient');
  return read({
    for: isFeedback ? 'feedback' : isSharing ? 'sharing' : 'something-else',
    state: status === 'active' && isPrivacy && permits ? 'holds' : 'does-not-hold',
  });
}
