import type { Task } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems, worSystems } from '../codes.ts';
import { displays } from './displays.ts';
import { coachOf, type PartReferences, requesterOf } from './references.ts';
import { worIdentifier } from './wor-identifier.ts';

/** OutgoingReferral → Task: what the coach is asked to do, by when, and when to let us know. */
export function toTask(
  outgoing: OutgoingReferral,
  { subject, request }: Pick<PartReferences, 'subject' | 'request'>,
): Task {
  const identifier = worIdentifier(outgoing.key);
  const input = outgoing.feedbackMoments.map(({ id, label }) => ({
    type: { text: displays.feedbackWished },
    valueCodeableConcept: {
      coding: [{ system: worSystems.feedbackMoment, code: id, display: label }],
      text: label,
    },
  }));
  return {
    resourceType: 'Task',
    identifier: [identifier],
    groupIdentifier: identifier,
    status: 'requested',
    intent: 'order',
    code: { coding: [{ system: systems.taskCode, code: 'fulfill' }] },
    focus: request,
    for: subject,
    authoredOn: outgoing.authoredOn,
    lastModified: outgoing.authoredOn,
    requester: requesterOf(outgoing),
    owner: coachOf(outgoing),
    restriction: { period: { end: outgoing.contactBy } },
    ...(input.length > 0 && { input }),
  };
}
