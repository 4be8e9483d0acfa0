import type { Annotation, CodeableConcept, ServiceRequest } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { service, systems, worSystems } from '../element/codes.ts';
import { type ContactCode, displays } from '../element/displays.ts';
import {
  coachOf,
  encounterReference,
  type PartReferences,
  requesterOf,
  worIdentifier,
} from '../element/references.ts';

/** What is asked for, the same for every referral. */
export const askedService = {
  category: [{ coding: [service.category] }],
  code: {
    coding: [{ system: worSystems.service, code: service.code, display: service.display }, service.snomed],
    text: service.display,
  },
} satisfies Partial<ServiceRequest>;

/** OutgoingReferral → ServiceRequest: for whom, why, and how the coach can best get in touch. */
export function toServiceRequest(
  outgoing: OutgoingReferral,
  { subject, consents }: Pick<PartReferences, 'subject' | 'consents'>,
): ServiceRequest {
  const identifier = worIdentifier(outgoing.key);
  const orderDetail = orderDetailOf(outgoing);
  const note = notesOf(outgoing);
  const reasonCode = reasonsOf(outgoing.reasons);
  return {
    resourceType: 'ServiceRequest',
    identifier: [identifier],
    requisition: identifier,
    status: 'active',
    intent: 'order',
    ...askedService,
    ...(orderDetail.length > 0 && { orderDetail }),
    subject,
    ...encounterReference(outgoing.encounter),
    authoredOn: outgoing.authoredOn,
    requester: requesterOf(outgoing),
    performer: [coachOf(outgoing)],
    ...(reasonCode.length > 0 && { reasonCode }),
    supportingInfo: [...consents],
    ...(note.length > 0 && { note }),
  };
}

/** Why, in our codes and plain words. */
export function reasonsOf(reasons: OutgoingReferral['reasons']): CodeableConcept[] {
  return reasons.map(({ id, label }) => concept(worSystems.reason, id, label));
}

/** How the help is to be given: wished themes, what somebody needs, and how they want to be reached. */
export function orderDetailOf(
  outgoing: Pick<OutgoingReferral, 'themes' | 'needs' | 'interpreterLanguage'> & Contacting,
): CodeableConcept[] {
  const { themes, needs, interpreterLanguage } = outgoing;
  return [
    ...themes.map(({ id, label }) => concept(worSystems.theme, id, label)),
    ...needs.map(({ id, label }) => concept(worSystems.need, id, label)),
    ...(interpreterLanguage
      ? [named(worSystems.need, 'interpreter', displays.interpreter, interpreterLanguage)]
      : []),
    ...contactDetails(outgoing),
  ];
}

type Contacting = {
  readonly contact: OutgoingReferral['contact'];
  readonly referrer: { readonly practice: { readonly phone: string } };
};

/** As agreed with the patient in the consult; the HIS's own Patient may say more, or something older. */
function contactDetails({ contact, referrer }: Contacting): CodeableConcept[] {
  const { phone, email, address, calling, bestMoment, whoMayAnswer } = contact;
  return [
    ...(calling === 'do-not-call' ? [doNotCall] : []),
    ...contactDetail('phone', phone),
    ...contactDetail('email', email),
    ...contactDetail('address', address),
    ...contactDetail('best-moment', bestMoment),
    ...contactDetail('who-may-answer', whoMayAnswer),
    ...contactDetail('referrer-phone', referrer.practice.phone),
  ];
}

const doNotCall: CodeableConcept = {
  coding: [
    {
      system: systems.gravity,
      code: 'contacting-subject-prohibited',
      display: 'Contacting Subject Prohibited',
    },
  ],
  text: displays.doNotCall,
};

function contactDetail(code: ContactCode, value: string): CodeableConcept[] {
  return value === '' ? [] : [named(worSystems.contact, code, displays.contact[code], value)];
}

/** The patient's own story, each part under its name. */
export function notesOf({
  patientsWords,
  whatMatters,
  otherSupport,
}: Pick<OutgoingReferral, 'patientsWords' | 'whatMatters' | 'otherSupport'>): Annotation[] {
  const { notes } = displays;
  return [
    ...note(notes.patientsWords, patientsWords),
    ...note(notes.whatMatters, whatMatters),
    ...note(notes.otherSupport, otherSupport),
  ];
}

function note(name: string, text: string): Annotation[] {
  return text === '' ? [] : [{ text: `${name}: ${text}` }];
}

/** A code of ours with the words that a coach reads. */
export function concept(system: string, code: string, text: string): CodeableConcept {
  return { coding: [{ system, code, display: text }], text };
}

// The words also stand in the text: a system that shows one text for a concept would else show a bare number.
function named(system: string, code: string, display: string, value: string): CodeableConcept {
  return { coding: [{ system, code, display }], text: `${display}: ${value}` };
}
