import type { FhirResource, Reference } from 'fhir/r4';
import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Failure } from '../../domain/failure.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { CoachAnswer, Supplement, Withdrawal } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import { toPatient } from '../record/to-patient.ts';
import { consentKey, permissionsOf, toConsent } from '../referral/to-consent.ts';
import { type DraftToKeep, toDiscarded, toDraftRequest, toDraftTask } from '../referral/to-draft.ts';
import { toAnsweredTask, toSupplement } from '../referral/to-follow-up.ts';
import { toServiceRequest } from '../referral/to-service-request.ts';
import { toTask } from '../referral/to-task.ts';
import type { Versioned } from '../server/versioned.ts';
import type { Linked, SentParts } from './look.ts';

/** A send, and the Patient that it brings along where the exchange does not know the patient yet. */
export type Sending = {
  readonly outgoing: OutgoingReferral;
  /** Our own name for the patient at that exchange; undefined when the patient is there. */
  readonly newPatient: string | undefined;
};

/**
 * The new referral. The Task comes last, because a coach works from it and must never find half a referral. `half`: a
 * request that is there already, and is written over unless it says the same.
 */
export function newReferral(
  sending: Sending,
  way: Write['way'],
  half: { readonly request: Versioned; readonly says: 'the-same' | 'something-else' } | undefined,
): Write {
  const { key } = sending.outgoing;
  const request: Part = half
    ? over('request', `ServiceRequest/${half.request.resource.id}`, half.request.version, requestIn(sending))
    : { name: 'request', how: 'create', key, resource: requestIn(sending) };
  return {
    way,
    parts: [
      ...patientFor(sending),
      ...permissionsFor(sending),
      ...(half?.says === 'the-same' ? [] : [request]),
      { name: 'task', how: 'create', key, resource: taskIn(sending) },
    ],
    known: {
      ...patientOf(sending),
      ...(half && { request: `ServiceRequest/${half.request.resource.id}` }),
    },
    onFailure: 'stop',
  };
}

/** The draft that becomes the referral: its own request and Task, over the versions that the sender saw. */
export function referralOver(sending: Sending, base: DraftBase, way: Write['way']): Write {
  const { task, request } = versionsOf(base);
  return {
    way,
    parts: [
      ...permissionsFor(sending),
      over('request', request.reference, request.version, requestIn(sending)),
      over('task', task.reference, task.version, taskIn(sending)),
    ],
    known: { ...patientOf(sending), request: request.reference, task: task.reference },
    onFailure: 'stop',
  };
}

/** The first save of a draft. The Task comes last, because a draft is found by it. */
export function newDraft(draft: DraftToKeep, way: Write['way'], half: Versioned | undefined): Write {
  const asked = () => toDraftRequest(draft);
  return {
    way,
    parts: [
      half
        ? over('request', `ServiceRequest/${half.resource.id}`, half.version, asked)
        : { name: 'request', how: 'create', key: draft.key, resource: asked },
      { name: 'task', how: 'create', key: draft.key, resource: (at) => toDraftTask(draft, at('request')) },
    ],
    known: {
      patient: `Patient/${draft.patient.patient}`,
      ...(half && { request: `ServiceRequest/${half.resource.id}` }),
    },
    onFailure: 'stop',
  };
}

/**
 * A later save. The Task comes first: whoever writes it has won, and the other is told before anything of the text is
 * touched.
 */
export function draftOver(draft: DraftToKeep, base: DraftBase, way: Write['way']): Write {
  const { task, request } = versionsOf(base);
  return {
    way,
    parts: [
      over('task', task.reference, task.version, () => toDraftTask(draft, { reference: request.reference })),
      over('request', request.reference, request.version, () => toDraftRequest(draft)),
    ],
    known: { request: request.reference, task: task.reference },
    onFailure: 'stop',
  };
}

/** A draft that is thrown away: the Task first, as with a save. */
export function erased(draft: KeptDraft, at: string, way: Write['way']): Write {
  const { task, request } = versionsOf(draft.base);
  const empty = toDiscarded(draft, at);
  return {
    way,
    parts: [
      over('task', task.reference, task.version, () => empty.task),
      over('request', request.reference, request.version, () => empty.request),
    ],
    known: { request: request.reference, task: task.reference },
    onFailure: 'stop',
  };
}

/** The request of a draft, of which the Task is gone or thrown away already. */
export function erasedRequest(draft: KeptDraft, at: string, { resource, version }: Versioned): Write {
  const empty = toDiscarded(draft, at).request;
  const reference = `ServiceRequest/${resource.id}`;
  return {
    way: 'in-parts',
    parts: [over('request', reference, version, () => empty)],
    known: { request: reference },
    onFailure: 'stop',
  };
}

/**
 * A withdrawal: the Task first, because that is what the coach works from. The others are each worth doing by
 * themselves, so one that is refused does not keep the next from being done.
 */
export function withdrawn(
  { stored, request, permissions }: Pick<SentParts, 'stored' | 'request' | 'permissions'>,
  { reason }: Pick<Withdrawal, 'reason'>,
  at: string,
): Write {
  const cancelled = { status: 'cancelled', statusReason: { text: reason }, lastModified: at };
  const task = `Task/${stored.resource.id}`;
  const rest = restOfWithdrawal(request, permissions);
  return {
    ...rest,
    parts: [over('task', task, stored.version, () => changed(stored, cancelled)), ...rest.parts],
    known: { task },
  };
}

/** What a withdrawal has left to do once the Task is cancelled. */
export function restOfWithdrawal(request: Linked | undefined, permissions: readonly Linked[]): Write {
  const parts = [
    ...(request === undefined ? [] : statusOver('request', request, 'revoked')),
    ...permissions.flatMap((permission) => statusOver('sharing', permission, 'inactive')),
  ];
  return { way: 'in-parts', parts, known: {}, onFailure: 'go-on' };
}

/** What the practice adds to a referral that was sent. */
export function supplemented(supplement: Supplement, patient: string): Write {
  return {
    way: 'in-parts',
    parts: [
      {
        name: 'message',
        how: 'create',
        key: supplement.key,
        resource: () => toSupplement(supplement, patient),
      },
    ],
    known: { patient: `Patient/${patient}`, task: `Task/${supplement.referral.taskId}` },
    onFailure: 'stop',
  };
}

/** What a coach answers, over the Task as the coach saw it. */
export function answered(stored: Versioned, answer: CoachAnswer): Write {
  const task = `Task/${stored.resource.id}`;
  return {
    way: 'in-parts',
    parts: [over('task', task, stored.version, () => toAnsweredTask(stored, answer))],
    known: { task },
    onFailure: 'stop',
  };
}

function patientFor({ outgoing, newPatient }: Sending): readonly Part[] {
  if (newPatient === undefined) return [];
  const resource = () => toPatient(outgoing, newPatient);
  return [{ name: 'patient', how: 'create', key: newPatient, system: worSystems.patient, resource }];
}

function patientOf({ outgoing, newPatient }: Sending): Write['known'] {
  return newPatient === undefined ? { patient: `Patient/${outgoing.patient.patient}` } : {};
}

function permissionsFor({ outgoing }: Sending): readonly Part[] {
  return permissionsOf(outgoing).map((permission) => ({
    name: permission,
    how: 'create',
    key: consentKey(outgoing.key, permission),
    resource: (at) => toConsent(outgoing, permission, subjectIn(outgoing, at)),
  }));
}

function requestIn({ outgoing }: Sending): Part['resource'] {
  return (at) =>
    toServiceRequest(outgoing, {
      subject: subjectIn(outgoing, at),
      consents: permissionsOf(outgoing).map(at),
    });
}

function taskIn({ outgoing }: Sending): Part['resource'] {
  return (at) => toTask(outgoing, { subject: subjectIn(outgoing, at), request: at('request') });
}

function subjectIn({ person }: OutgoingReferral, at: At) {
  return { ...at('patient'), type: 'Patient', display: person.name };
}

function versionsOf({ taskId, requestId, taskVersion, requestVersion }: DraftBase) {
  return {
    task: { reference: `Task/${taskId}`, version: taskVersion },
    request: { reference: `ServiceRequest/${requestId}`, version: requestVersion },
  };
}

/** Unless it has this status, or could not be read. */
function statusOver(name: Part['name'], linked: Linked, status: string): readonly Part[] {
  if ('failure' in linked || linked.stored.resource.status === status) return [];
  const { stored, reference } = linked;
  return [over(name, reference, stored.version, () => changed(stored, { status }))];
}

function changed({ resource }: Versioned, changes: object): FhirResource {
  return { ...resource, ...changes } as unknown as FhirResource; // as the server gave it, but for these
}

function over(
  name: Part['name'],
  reference: string,
  version: string | undefined,
  resource: Part['resource'],
): Part {
  return { name, how: 'replace', reference, version, resource };
}

/** What each part of a write is in FHIR. */
export const partTypes = {
  patient: 'Patient',
  sharing: 'Consent',
  feedback: 'Consent',
  request: 'ServiceRequest',
  task: 'Task',
  message: 'Communication',
} as const;
export type PartName = keyof typeof partTypes;

/** How the parts of one write find each other: placeholders inside a transaction, else the ids that the server gave. */
export type At = (part: PartName) => Reference;

/** One resource to write: made unless it stands under its key, or written over the version that was seen. */
export type Part = { readonly name: PartName; readonly resource: (at: At) => FhirResource } & (
  | { readonly how: 'create'; readonly key: string; readonly system?: string }
  | { readonly how: 'replace'; readonly reference: string; readonly version: string | undefined }
);

/** A write as the decision table asks for it. */
export type Write = {
  /** `whole`: all or nothing in one transaction, where the server says it takes those; else one part after another. */
  readonly way: 'whole' | 'in-parts';
  /** In the order in which they are written one by one. */
  readonly parts: readonly Part[];
  /** Parts that are stored already, as `Type/id`. */
  readonly known: Readonly<Partial<Record<PartName, string>>>;
  /** Whether to go on with the others after a part that was not done; without its Task nothing goes on. */
  readonly onFailure: 'stop' | 'go-on';
};

/**
 * How a write ended. `refused`: the server said no, and nothing was stored by which a coach or colleague would work.
 * `not-offered`: it does not do this kind of request. `failed`: it said that something went wrong, or a part was
 * stored. `unanswered`: no answer that can be trusted. After the last two only a look tells what is stored.
 */
export type Performed =
  | { readonly kind: 'done'; readonly taskId: string }
  | {
      readonly kind: 'not-done';
      readonly how: 'refused' | 'not-offered' | 'failed' | 'unanswered';
      readonly failure: Failure;
      readonly way: Write['way'];
      /** `earlier`: the server says that the Task was there before this write. */
      readonly task: 'earlier' | 'unknown';
    };
