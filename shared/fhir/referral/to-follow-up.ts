import type { Communication } from 'fhir/r4';
import type { Supplement } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { actorReference, worIdentifier } from '../element/references.ts';

/** Supplement → Communication beside the referral, which itself stays as the patient agreed to it. */
export function toSupplement({ key, referral, text, by, at }: Supplement, patient: string): Communication {
  return {
    resourceType: 'Communication',
    identifier: [worIdentifier(key)],
    ...(referral.request !== undefined && { basedOn: [{ reference: referral.request }] }),
    status: 'completed',
    category: [{ coding: [{ system: worSystems.message, code: 'supplement' }], text: displays.supplement }],
    subject: { reference: `Patient/${patient}` },
    about: [{ reference: `Task/${referral.taskId}` }],
    sent: at,
    sender: { ...actorReference(by.reference), display: by.name },
    payload: [{ contentString: text }],
  };
}
