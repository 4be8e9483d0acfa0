import type { Coding, Procedure } from 'fhir/r4';
import type { DeclineNote } from '../../ports/referrals.ts';
import { service, worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { actorReference, encounterReference, worIdentifier } from '../element/references.ts';

/**
 * DeclineNote → Procedure that was not done: the referral was discussed, and the patient does not want it (yet) or goes
 * without one.
 */
export function toDecline({
  patient,
  encounter,
  reason,
  why,
  askAgain,
  key,
  at,
  by,
}: DeclineNote): Procedure {
  const recorder = actorReference(by);
  return {
    resourceType: 'Procedure',
    identifier: [worIdentifier(key)],
    status: 'not-done',
    statusReason: {
      coding: statusReasonOf(why),
      ...(reason !== '' && { text: reason }),
    },
    code: {
      coding: [{ system: worSystems.service, code: service.code, display: service.display }, service.snomed],
      text: service.display,
    },
    subject: { reference: `Patient/${patient.patient}` },
    ...(askAgain !== undefined && {
      followUp: [
        { coding: [{ system: worSystems.askAgain, code: askAgain, display: displays.askAgain[askAgain] }] },
      ],
    }),
    ...encounterReference(encounter),
    performedDateTime: at,
    ...(recorder.reference !== undefined && { recorder }),
  };
}

function statusReasonOf(why: DeclineNote['why']): Coding[] {
  if (why === 'shown-the-way') {
    return [{ system: worSystems.decline, code: why, display: displays.shownTheWay }];
  }
  const declined = { system: worSystems.decline, code: 'declined-for-now', display: displays.declined };
  if (why === undefined) return [declined];
  return [declined, { system: worSystems.declineReason, code: why, display: displays.declineReasons[why] }];
}
