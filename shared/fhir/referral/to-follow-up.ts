import type { Communication, Task } from 'fhir/r4';
import type { CoachAnswer, Supplement } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { actorReference, worIdentifier } from '../element/references.ts';
import type { Versioned } from '../server/versioned.ts';

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

/** CoachAnswer → the Task as it was stored, with the answer in it. */
export function toAnsweredTask({ resource }: Versioned, { status, reason, step, at }: CoachAnswer): Task {
  const { statusReason: _before, ...task } = resource;
  const outputs = Array.isArray(resource.output) ? resource.output : []; // nothing reported yet
  const taken = step && {
    type: { coding: [{ system: worSystems.step, code: step.event }] },
    valueDateTime: step.at,
  };
  return {
    ...task,
    status,
    ...(reason !== '' && { statusReason: { text: reason } }),
    lastModified: at,
    ...(taken && { output: [...outputs, taken] }),
  } as unknown as Task; // what the server gave, and these fields
}
