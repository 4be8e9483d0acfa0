import type {
  Annotation,
  CodeableConcept,
  Consent,
  ConsentProvisionActor,
  Reference,
  ServiceRequest,
  Task,
  TaskInput,
} from 'fhir/r4';
import {
  type ChoiceField,
  choiceFieldIds,
  type FeedbackMoment,
  type Labelled,
} from '../../domain/referral/choice-fields.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { contactTexts, type StoryText, storyTexts } from '../../domain/referral/text-fields.ts';
import { choiceSystems, service, systems, worSystems } from '../element/codes.ts';
import { type ContactCode, contactCodes, displays } from '../element/displays.ts';
import { toSystemAndCode } from '../element/own-codes.ts';
import {
  encounterReference,
  findOrganisation,
  type PartReferences,
  toCoachReference,
  toPracticeReference,
  toRequester,
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
  const orderDetail = toOrderDetail(outgoing);
  const note = toNotes(outgoing);
  const reasonCode = toReasons(outgoing.reasons);
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
    requester: toRequester(outgoing),
    performer: [toCoachReference(outgoing)],
    ...(reasonCode.length > 0 && { reasonCode }),
    supportingInfo: [...consents],
    ...(note.length > 0 && { note }),
  };
}

/** Why, in our codes and plain words. */
export function toReasons(reasons: OutgoingReferral['reasons']): CodeableConcept[] {
  return reasons.map(({ id, label }) => concept(worSystems.reason, id, label));
}

/** How the help is to be given: wished themes, what somebody needs, and how they want to be reached. */
export function toOrderDetail(
  outgoing: Pick<OutgoingReferral, ChoiceField | 'interpreterLanguage'> & Contacting,
): CodeableConcept[] {
  const { interpreterLanguage } = outgoing;
  return [
    ...choiceFieldIds.flatMap((field) =>
      outgoing[field].map(({ id, label }) => concept(choiceSystems[field], id, label)),
    ),
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
  const { phone, email, address, calling } = contact;
  return [
    ...(calling === 'do-not-call' ? [doNotCall] : []),
    ...contactDetail('phone', phone),
    ...contactDetail('email', email),
    ...contactDetail('address', address),
    ...contactTexts.flatMap((field) => contactDetail(contactCodes[field], contact[field])),
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
export function toNotes(story: Readonly<Record<StoryText, string>>): Annotation[] {
  return storyTexts.flatMap((field) => note(displays.notes[field], story[field]));
}

function note(name: string, text: string): Annotation[] {
  return text === '' ? [] : [{ text: `${name}: ${text}` }];
}

/** A code of ours with the words that a coach reads. */
function concept(system: string, code: string, text: string): CodeableConcept {
  return { coding: [{ ...toSystemAndCode(system, code), display: text }], text };
}

// The words also stand in the text: a system that shows one text for a concept would else show a bare number.
function named(system: string, code: string, display: string, value: string): CodeableConcept {
  return { coding: [{ system, code, display }], text: `${display}: ${value}` };
}

/** What every Task of ours asks: carry out the request. */
export const fulfil = { coding: [{ system: systems.taskCode, code: 'fulfill' }] } satisfies Task['code'];

/** A moment at which the referrer wants to hear. */
export function wishedFeedback({ id, label }: Labelled<FeedbackMoment>): TaskInput {
  return {
    type: { text: displays.feedbackWished },
    valueCodeableConcept: concept(worSystems.feedbackMoment, id, label),
  };
}

/** That it went another way already, so that no one who works from the exchange takes it for a second one. */
function sentThrough(through: OutgoingReferral['through']): TaskInput[] {
  if (through === undefined) return [];
  const { channel, name } = through;
  return [{ type: concept(worSystems.channel, channel, displays.sentThrough[channel]), valueString: name }];
}

/** OutgoingReferral → Task: what the coach is asked to do, by when, and when to let us know. */
export function toTask(
  outgoing: OutgoingReferral,
  { subject, request }: Pick<PartReferences, 'subject' | 'request'>,
): Task {
  const identifier = worIdentifier(outgoing.key);
  const input = [...outgoing.feedbackMoments.map(wishedFeedback), ...sentThrough(outgoing.through)];
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
    requester: toRequester(outgoing),
    owner: toCoachReference(outgoing),
    restriction: { period: { end: outgoing.contactBy } },
    ...(input.length > 0 && { input }),
  };
}

/** The two permissions of a referral, each a Consent of its own: one can be taken back without the other. */
export type Permission = 'sharing' | 'feedback';

/** The permissions this referral goes with; without `sharing` there is no referral. */
export function toPermissions({ consent }: OutgoingReferral): readonly Permission[] {
  return consent.feedback === 'given' ? ['sharing', 'feedback'] : ['sharing'];
}

/** The key under which a permission is found again. */
export function consentKey(key: string, permission: Permission): string {
  return permission === 'sharing' ? key : `${key}-${permission}`;
}

/** OutgoingReferral → Consent for one of its permissions. */
export function toConsent(outgoing: OutgoingReferral, permission: Permission, subject: Reference): Consent {
  const { form, askedBy, at } = outgoing.consent;
  const text = `${displays.consentForm[form]}, ${displays.askedBy} ${askedBy}: ${displays[permission]}`;
  return {
    resourceType: 'Consent',
    identifier: [worIdentifier(consentKey(outgoing.key, permission))],
    status: 'active',
    scope: { coding: [{ system: systems.consentScope, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: systems.actCode, code: 'IDSCL' }] }],
    patient: subject,
    dateTime: at,
    performer: [subject],
    organization: [toPracticeReference(outgoing)],
    policyRule: { text },
    provision: {
      type: 'permit',
      actor: toActors(outgoing, permission),
      class: dataClasses[permission].map((code) => ({ system: systems.resourceTypes, code })),
    },
  };
}

const dataClasses: Readonly<Record<Permission, readonly string[]>> = {
  sharing: ['Patient', 'ServiceRequest'],
  feedback: ['Task', 'Communication'],
};

/**
 * Who may know, and of the feedback also who may tell: by organisation, because R4 does not let a Consent point to a
 * HealthcareService, and an exchange can write an access rule on it.
 */
function toActors(outgoing: OutgoingReferral, permission: Permission): ConsentProvisionActor[] {
  const { coach } = outgoing;
  const reference = findOrganisation(coach);
  const organisation = { ...(reference !== undefined && { reference }), display: coach.name };
  if (permission === 'sharing') return [actor('IRCP', organisation)];
  return [actor('IRCP', toPracticeReference(outgoing)), actor('INF', organisation)];
}

/** `IRCP` receives the information, `INF` gives it. */
function actor(code: 'IRCP' | 'INF', reference: Reference): ConsentProvisionActor {
  return { role: { coding: [{ system: systems.participation, code }] }, reference };
}
