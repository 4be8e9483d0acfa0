import type { CodeableConcept, Identifier, ServiceRequest, Task } from 'fhir/r4';
import { consentIds } from './consent.ts';
import { type ReferralStory, type Sent, subjectOf, type Worded } from './referral-story.ts';
import { referralSystems, systems } from './systems.ts';

/** Calendar days within which the coach should have called: five working days. */
const contactNormDays = 7;

/** The referral itself: why, what matters, for whom. */
export function requestResource(story: ReferralStory, sent: Sent): ServiceRequest {
  const { by, to, reasons, themes, needs, words, matters } = story;
  return {
    resourceType: 'ServiceRequest',
    id: requestId(story),
    identifier: [identifierOf(story)],
    requisition: identifierOf(story),
    status: 'active',
    intent: 'order',
    category: [
      { coding: [{ system: systems.snomed, code: '410606002', display: 'Social service procedure' }] },
    ],
    code: {
      coding: [
        { system: referralSystems.service, code: 'welzijn-op-recept', display: 'Welzijn op Recept' },
        { system: systems.snomed, code: '3457005', display: 'Patient referral' },
      ],
      text: 'Welzijn op Recept',
    },
    orderDetail: [
      ...themes.map((theme) => concept(referralSystems.theme, theme)),
      ...needs.map((need) => concept(referralSystems.need, need)),
    ],
    subject: subjectOf(story),
    authoredOn: sent.at,
    requester: requesterOf(by),
    performer: [to.owner],
    reasonCode: reasons.map((reason) => concept(referralSystems.reason, reason)),
    supportingInfo: consentIds(story).map((id) => ({ reference: `Consent/${id}` })),
    note: [{ text: words }, { text: `Belangrijk: ${matters}` }],
  };
}

/** The Task on the day it was sent, before the coach has seen it. */
export function sentTask(story: ReferralStory, sent: Sent): Task {
  return {
    resourceType: 'Task',
    id: `${story.patient.id}-taak`,
    identifier: [identifierOf(story)],
    groupIdentifier: identifierOf(story),
    status: 'requested',
    intent: 'order',
    code: { coding: [{ system: systems.taskCode, code: 'fulfill' }] },
    focus: { reference: `ServiceRequest/${requestId(story)}` },
    for: subjectOf(story),
    authoredOn: sent.at,
    lastModified: sent.at,
    requester: requesterOf(story.by),
    owner: story.to.owner,
    restriction: { period: { end: sent.on.add({ days: contactNormDays }).toString() } },
    input: feedbackMoments.map((moment) => ({
      type: { text: 'Terugkoppeling gewenst' },
      valueCodeableConcept: concept(referralSystems.feedbackMoment, moment),
    })),
  };
}

const feedbackMoments: readonly Worded[] = [
  { code: 'after-intake', text: 'Na de kennismaking' },
  { code: 'activity-started', text: 'Bij de start van een activiteit' },
  { code: 'at-the-end', text: 'Bij de afronding' },
];

function requestId({ patient }: ReferralStory): string {
  return `${patient.id}-verwijzing`;
}

function identifierOf({ key }: ReferralStory): Identifier {
  return {
    type: { coding: [{ system: systems.identifierType, code: 'PLAC' }] },
    system: referralSystems.identifier,
    value: key,
  };
}

function requesterOf({ role, display }: ReferralStory['by']) {
  return { reference: `PractitionerRole/${role}`, display };
}

function concept(system: string, { code, text }: Worded): CodeableConcept {
  return { coding: [{ system, code, display: text }], text };
}
