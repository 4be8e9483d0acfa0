import type { FhirResource, Reference } from 'fhir/r4';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Failure } from '../../domain/failure.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Withdrawal } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { type AdditionContent, toAddition } from '../referral/to-addition.ts';
import type { AnswerWish } from '../referral/to-answer.ts';
import { toAnsweredTask, toAnswerMessage } from '../referral/to-answer.ts';
import { type DraftToKeep, toDiscarded, toDraftRequest, toDraftTask } from '../referral/to-draft.ts';
import { consentKey, toConsent, toPermissions, toServiceRequest, toTask } from '../referral/to-referral.ts';
import type { NotMade, Versioned } from '../server/versioned.ts';
import { toPatient } from './regional-patient.ts';
import type { Linked, SentParts } from './stored-referral.ts';

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

/** One resource to write: made unless it is under its key, or written over the version that was seen. */
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

/** How a write ended; `refused` says too that nothing was stored by which a coach or colleague would work. */
export type Performed =
  | { readonly kind: 'done'; readonly taskId: string }
  | {
      readonly kind: 'not-done';
      readonly how: NotMade['how'];
      readonly failure: Failure;
      readonly way: Write['way'];
      /** `earlier`: the server says that the Task was there before this write. */
      readonly task: 'earlier' | 'unknown';
    };

/** A request and its Task with what goes before them: what a referral, a draft or an erased draft consists of. */
export type PairContent = {
  readonly key: string;
  readonly before: readonly Part[];
  readonly request: Part['resource'];
  readonly task: Part['resource'];
  /** The patient at that server; empty when it is among the parts, or named in the resources. */
  readonly known: Write['known'];
};

/**
 * A new request and Task. The Task comes last, because a coach works from it, and a draft is found by it: no one must
 * come upon half of one. `half`: a request that is there already, and is written over unless it says the same.
 */
export function newPair(
  { key, before, request, task, known }: PairContent,
  way: Write['way'],
  half?: { readonly request: Versioned; readonly says: 'the-same' | 'something-else' },
): Write {
  const reference = half && `ServiceRequest/${half.request.resource.id}`;
  const itsRequest: Part = reference
    ? over('request', reference, half.request.version, request)
    : { name: 'request', how: 'create', key, resource: request };
  return {
    way,
    parts: [
      ...before,
      ...(half?.says === 'the-same' ? [] : [itsRequest]),
      { name: 'task', how: 'create', key, resource: task },
    ],
    known: { ...known, ...(reference && { request: reference }) },
    onFailure: 'stop',
  };
}

/**
 * Request and Task over the versions that were seen. A draft writes its Task first: whoever writes that has won, and the
 * other is told before anything of the text is touched. A referral writes its Task last, as when it is new.
 */
export function pairOver(
  { before, request, task, known }: PairContent,
  { taskId, requestId, taskVersion, requestVersion }: DraftBase,
  way: Write['way'],
  order: 'task-first' | 'task-last',
): Write {
  const stored = { request: `ServiceRequest/${requestId}`, task: `Task/${taskId}` };
  const taskPart = over('task', stored.task, taskVersion, task);
  const requestPart = over('request', stored.request, requestVersion, request);
  const pair = order === 'task-first' ? [taskPart, requestPart] : [requestPart, taskPart];
  return { way, parts: [...before, ...pair], known: { ...known, ...stored }, onFailure: 'stop' };
}

/** A send, and the Patient that it brings along where the exchange does not know the patient yet. */
export type SendContent = {
  readonly outgoing: OutgoingReferral;
  /** Our own name for the patient at that exchange; undefined when the patient is there. */
  readonly newPatient: string | undefined;
};

/** A referral: the permissions it goes with come before it. */
export function referralContent({ outgoing, newPatient }: SendContent): PairContent {
  const { key, person } = outgoing;
  const permissions = toPermissions(outgoing);
  const subject = (at: At) => ({ ...at('patient'), type: 'Patient', display: person.name });
  const consents = permissions.map((permission): Part => {
    const resource = (at: At) => toConsent(outgoing, permission, subject(at));
    return { name: permission, how: 'create', key: consentKey(key, permission), resource };
  });
  return {
    key,
    before: newPatient === undefined ? consents : [patientPart(outgoing, newPatient), ...consents],
    request: (at) => toServiceRequest(outgoing, { subject: subject(at), consents: permissions.map(at) }),
    task: (at) => toTask(outgoing, { subject: subject(at), request: at('request') }),
    known: newPatient === undefined ? { patient: `Patient/${outgoing.patient.patient}` } : {},
  };
}

function patientPart(outgoing: OutgoingReferral, key: string): Part {
  const resource = () => toPatient(outgoing, key);
  return { name: 'patient', how: 'create', key, system: worSystems.patient, resource };
}

/** A draft, which names no coach and goes with no permission. */
export function draftContent(draft: DraftToKeep): PairContent {
  return {
    key: draft.key,
    before: [],
    request: () => toDraftRequest(draft),
    task: (at) => toDraftTask(draft, at('request')),
    known: { patient: `Patient/${draft.patient.patient}` },
  };
}

/** What stays of a draft that is thrown away. */
export function erasedContent(draft: KeptDraft, at: string): PairContent {
  const { request, task } = toDiscarded(draft, at);
  return { key: draft.key, before: [], request: () => request, task: () => task, known: {} };
}

/** The request of a draft, of which the Task is gone or thrown away already. */
export function erasedRequest(draft: KeptDraft, at: string, { resource, version }: Versioned): Write {
  const reference = `ServiceRequest/${resource.id}`;
  return alone(over('request', reference, version, erasedContent(draft, at).request), { request: reference });
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
  const taskPart = over('task', task, stored.version, () => changed(stored, cancelled));
  return { ...rest, parts: [taskPart, ...rest.parts], known: { task } };
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
export function added(addition: AdditionContent): Write {
  const { key, referral, patient } = addition;
  const resource = () => toAddition(addition);
  const known = { patient: `Patient/${patient}`, task: `Task/${referral.taskId}` };
  return alone({ name: 'message', how: 'create', key, resource }, known);
}

/** What a coach answers, over the Task as the coach saw it; the message only after the Task was written. */
export function answered({ task, stored }: Pick<SentParts, 'task' | 'stored'>, wish: AnswerWish): Write {
  const reference = `Task/${stored.resource.id}`;
  const taskPart = over('task', reference, stored.version, () => toAnsweredTask(stored, wish));
  const known = { task: reference, ...patientKnown(wish.patient) };
  return { way: 'in-parts', parts: [taskPart, ...messagePart(task, wish)], known, onFailure: 'stop' };
}

/** The message of an answer, where the Task has the rest of it, or there is no rest. */
export function answerMessage(task: FhirTask, wish: AnswerWish): Write {
  const { step, handler } = wish.answer;
  const isAlone = step === undefined && handler === undefined;
  const known = { task: `Task/${task.id}`, ...patientKnown(wish.patient) };
  return { way: 'in-parts', parts: messagePart(task, wish), known, onFailure: isAlone ? 'stop' : 'go-on' };
}

function messagePart({ requester }: FhirTask, wish: AnswerWish): readonly Part[] {
  const { message } = wish.answer;
  if (message === undefined) return [];
  const resource = () => toAnswerMessage(wish, message, { patient: wish.patient, requester });
  return [{ name: 'message', how: 'create', key: wish.key, resource }];
}

function patientKnown(patient: string): Write['known'] {
  return patient === '' ? {} : { patient: `Patient/${patient}` };
}

function alone(part: Part, known: Write['known']): Write {
  return { way: 'in-parts', parts: [part], known, onFailure: 'stop' };
}

/** Unless it has this status, or could not be read. */
function statusOver(name: PartName, linked: Linked, status: string): readonly Part[] {
  if ('failure' in linked || linked.stored.resource.status === status) return [];
  const { stored, reference } = linked;
  return [over(name, reference, stored.version, () => changed(stored, { status }))];
}

function changed({ resource }: Versioned, changes: object): FhirResource {
  return { ...resource, ...changes } as unknown as FhirResource; // as the server gave it, but for these
}

function over(
  name: PartName,
  reference: string,
  version: string | undefined,
  resource: Part['resource'],
): Part {
  return { name, how: 'replace', reference, version, resource };
}
