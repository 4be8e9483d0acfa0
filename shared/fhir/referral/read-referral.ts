import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { type FeedbackMoment, feedbackMoments } from '../../domain/referral/themes.ts';
import { z } from '../../zod.ts';
import { service, worSystems } from '../element/codes.ts';
import {
  conceptSchema,
  findCode,
  mayConcern,
  readText,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { readName } from '../element/names.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { type Lookups, noLookups, type SentMessage, selectMessages } from './read-messages.ts';
import { readStepEvents } from './read-step-events.ts';
import { type FhirTask, taskSchema } from './task-schema.ts';
import { isOrder, readStatus, readTaskStatus } from './task-status.ts';

const serviceRequestSchema = z.looseObject({
  resourceType: z.literal('ServiceRequest'),
  id: z.string(),
  meta: z.optional(z.looseObject({ lastUpdated: z.optional(z.string()) })),
  status: z.optional(z.string()),
  intent: z.optional(z.string()),
  doNotPerform: z.optional(z.boolean()),
  code: z.optional(conceptSchema),
  subject: z.optional(referenceSchema),
  authoredOn: z.optional(z.string()),
  requester: z.optional(referenceSchema),
  performer: z._default(z.array(referenceSchema), []),
  reasonCode: z._default(z.array(conceptSchema), []),
  orderDetail: z._default(z.array(conceptSchema), []),
  supportingInfo: z._default(z.array(referenceSchema), []),
});

/** What we read of a ServiceRequest. */
export type FhirServiceRequest = z.output<typeof serviceRequestSchema>;

/** FHIR ServiceRequest of this patient, for Welzijn op Recept or not. */
export function readServiceRequest(json: unknown, patient: string): ParsedEntry<FhirServiceRequest> {
  const parsed = serviceRequestSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  if (mayConcern(patient, parsed.data.subject)) return read(parsed.data);
  return { kind: 'unreadable', detail: 'subject: another patient' };
}

/** FHIR ServiceRequest, whoever it is for. */
export function readAnyServiceRequest(json: unknown): ParsedEntry<FhirServiceRequest> {
  const parsed = serviceRequestSchema.safeParse(json);
  return parsed.success ? read(parsed.data) : unreadable(parsed.error);
}

/** Whether a ServiceRequest asks for Welzijn op Recept: a proposal or a plan with its code sends no one there. */
export function asksForService(request: FhirServiceRequest): boolean {
  return findCode(request.code, worSystems.service) === service.code && isOrder(request);
}

/** FHIR Task of this patient. */
export function readTask(json: unknown, patient: string): ParsedEntry<FhirTask> {
  const task = readAnyTask(json);
  const isAnothers = task.kind === 'read' && !mayConcern(patient, task.value.for);
  return isAnothers ? { kind: 'unreadable', detail: 'for: another patient' } : task;
}

/** FHIR Task, whoever it is for. */
export function readAnyTask(json: unknown): ParsedEntry<FhirTask> {
  const parsed = taskSchema.safeParse(json);
  return parsed.success ? read(parsed.data) : unreadable(parsed.error);
}

/**
 * Task, its ServiceRequest and the messages → Referral; `lookups` for what references do not tell themselves. Whoever
 * searched for the messages says whether these are all.
 */
export function toReferral(
  task: FhirTask,
  request: FhirServiceRequest | undefined,
  communications: readonly SentMessage[],
  lookups: Lookups = noLookups,
): Referral {
  const { names } = lookups;
  const [consent] = selectConsents(request);
  const status = readStatus(task.status, request);
  const taskStatus = readTaskStatus(task.status);
  const organisation = task.owner ?? request?.performer[0];
  return {
    taskId: task.id,
    request: relativeReference(task.focus?.reference),
    consent,
    key: task.identifier.find(({ system }) => system === worSystems.referral)?.value,
    status,
    taskStatus,
    statusReason: readText(task.statusReason),
    sentAt: task.authoredOn ?? request?.authoredOn,
    changedAt: lastChange(task, status === taskStatus ? undefined : request),
    through: throughOf(task),
    coach: readName(task.owner, names, task.contained) ?? readName(request?.performer[0], names) ?? '', // no one tells
    coachReference: relativeReference(organisation?.reference),
    referrer: readName(task.requester, names) ?? readName(request?.requester, names) ?? '', // no one tells
    reasons: (request?.reasonCode ?? []).map(readText).filter(Boolean),
    themes: (request?.orderDetail ?? [])
      .filter((detail) => findCode(detail, worSystems.theme) !== undefined)
      .map(readText),
    contactBy: contactByOf(task),
    feedbackMoments: readFeedbackMoments(task),
    events: readStepEvents(task),
    messages: selectMessages(task, request, communications, lookups),
    messagesUnknown: undefined,
  };
}

/** The Task's own last change, or a later one of the order where that is what tells how the referral is. */
function lastChange(task: FhirTask, telling: FhirServiceRequest | undefined): string | undefined {
  const changes = [task.lastModified ?? task.meta?.lastUpdated, telling?.meta?.lastUpdated];
  return changes
    .filter((one) => one !== undefined)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

/** The Consents a ServiceRequest points to, as `Consent/id`; sharing first. */
export function selectConsents(
  request: Pick<FhirServiceRequest, 'supportingInfo'> | undefined,
): readonly string[] {
  return (request?.supportingInfo ?? [])
    .map(({ reference }) => relativeReference(reference) ?? '')
    .filter((reference) => reference.startsWith('Consent/'));
}

function contactByOf({ restriction }: FhirTask): string | undefined {
  return parseIsoDate(restriction?.period?.end);
}

function throughOf({ input }: FhirTask): Referral['through'] {
  for (const { type, valueString: name = '' } of input) {
    const channel = findCode(type, worSystems.channel);
    if (channel === 'portal' || channel === 'text') return { channel, name };
  }
  return undefined;
}

/** The moments at which the referrer wished to hear. */
export function readFeedbackMoments({ input }: Pick<FhirTask, 'input'>): readonly FeedbackMoment[] {
  const wished = input.flatMap(({ type, valueCodeableConcept }) =>
    [type, valueCodeableConcept].map((concept) => findCode(concept, worSystems.feedbackMoment)),
  );
  return feedbackMoments.filter((moment) => wished.includes(moment));
}
