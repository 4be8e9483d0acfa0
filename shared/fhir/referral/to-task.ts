import type { Task, TaskInput } from 'fhir/r4';
import type { Labelled, OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { FeedbackMoment } from '../../domain/referral/themes.ts';
import { systems, worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { coachOf, type PartReferences, requesterOf, worIdentifier } from '../element/references.ts';
import { concept } from './to-service-request.ts';

/** What every Task of ours asks: carry out the request. */
export const fulfil = { coding: [{ system: systems.taskCode, code: 'fulfill' }] } satisfies Task['code'];

/** A moment at which the referrer wants to hear. */
export function wishedFeedback({ id, label }: Labelled<FeedbackMoment>): TaskInput {
  return {
    type: { text: displays.feedbackWished },
    valueCodeableConcept: concept(worSystems.feedbackMoment, id, label),
  };
}

/** That it went through a portal already, so that nobody who works from the exchange takes it for a second one. */
function sentByPortal(portal: string | undefined): TaskInput[] {
  if (portal === undefined) return [];
  const type = concept(worSystems.channel, 'portal', displays.sentByPortal);
  return [{ type, valueString: portal }];
}

/** OutgoingReferral → Task: what the coach is asked to do, by when, and when to let us know. */
export function toTask(
  outgoing: OutgoingReferral,
  { subject, request }: Pick<PartReferences, 'subject' | 'request'>,
): Task {
  const identifier = worIdentifier(outgoing.key);
  const input = [...outgoing.feedbackMoments.map(wishedFeedback), ...sentByPortal(outgoing.portal)];
  return {
    resourceType: 'Task',
    identifier: [identifier],
    groupIdentifier: identifier,
    status: 'requested',
    intent: 'order',
    code: fulfil,
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
