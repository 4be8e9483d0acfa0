import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { type FeedbackMoment, feedbackMoments } from '../../domain/referral/choice-fields.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { service, systems, worSystems } from '../element/codes.ts';
import {
  conceptSchema,
  findCode,
  mayConcern,
  type Reference,
  readText,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { type NamesByReference, readName } from '../element/names.ts';
import { isTheme } from '../element/own-codes.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import type { SentMessage } from './read-communication.ts';
import { type Lookups, noLookups, selectMessages } from './read-messages.ts';
import { readStepEvents } from './read-step-events.ts';
import type { FhirTask } from './task-schema.ts';
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
  contained: z._default(z.array(z.unknown()), []),
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

/** What HL7's codes can ask of an order beside carrying it out. */
const otherActs: readonly string[] = ['approve', 'abort', 'replace', 'change', 'suspend', 'resume'];

/**
 * Whether a Task is a referral by itself: it asks to carry out its order, which one without a code does too, and is no
 * part of another referral, as where a coach's system divides its work. `others`: the Tasks listed beside it, by id.
 */
export function isReferral(
  { id, code, partOf }: Pick<FhirTask, 'id' | 'code' | 'partOf'>,
  others: { readonly has: (taskId: string) => boolean },
): boolean {
  const isOtherAct = otherActs.includes(findCode(code, systems.taskCode) ?? ''); // no code, or a system's own
  const wholes = partOf.flatMap(({ reference }) => relativeReference(reference) ?? []); // by identifier only
  const isPart = wholes.some(
    (one) => one !== `Task/${id}` && one.startsWith('Task/') && others.has(one.slice(5)),
  );
  return !isOtherAct && !isPart;
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
    key: keyOf(task),
    status,
    taskStatus,
    statusReason: readText(task.statusReason),
    sentAt: task.authoredOn ?? request?.authoredOn,
    changedAt: lastChange(task, status === taskStatus ? undefined : request),
    through: throughOf(task),
    coach: readCoach(task, request, names),
    coachReference: relativeReference(organisation?.reference),
    referrer:
      readName(task.requester, names, task.contained) ??
      readName(request?.requester, names, request?.contained) ??
      '', // no one tells
    referrerReference: relativeReference((task.requester ?? request?.requester)?.reference),
    reasons: (request?.reasonCode ?? []).map(readText).filter(Boolean),
    themes: (request?.orderDetail ?? []).filter((detail) => isTheme(detail)).map(readText),
    contactBy: contactByOf(task),
    feedbackMoments: readFeedbackMoments(task),
    events: readStepEvents(task),
    messages: selectMessages(task, request, communications, lookups),
    messagesUnknown: undefined,
  };
}

/**
 * The name of who has the referral: that of the Task's owner, else of a performer of the order. Where the owner is
 * another organisation than the order was for, the order's name is not theirs. Empty when no one tells.
 */
function readCoach(task: FhirTask, request: FhirServiceRequest | undefined, names: NamesByReference): string {
  const owner = readName(task.owner, names, task.contained);
  if (owner !== undefined) return owner;
  const { performer = [], contained = [] } = request ?? {}; // it did not come along
  if (isAnother(task.owner, performer)) return '';
  return performer.map((one) => readName(one, names, contained)).find((name) => name !== undefined) ?? ''; // no one tells
}

/** Whether an organisation is surely none of these: they are of its kind, and not it. */
function isAnother(owner: Reference | undefined, performers: readonly Reference[]): boolean {
  const own = relativeReference(owner?.reference);
  const [kind = ''] = own?.split('/') ?? []; // by identifier only: it may be any of them
  const alike = performers.flatMap(({ reference }) => relativeReference(reference) ?? []); // likewise
  if (!['Organization', 'HealthcareService'].includes(kind)) return false;
  return alike.some((one) => one.startsWith(`${kind}/`)) && !alike.some((one) => one === own);
}

/** Our key, which a Task carries twice: a list that must not ask for identifiers sees that of its group. */
function keyOf({ identifier, groupIdentifier }: FhirTask): string | undefined {
  const ours = [...identifier, groupIdentifier].find((one) => one?.system === worSystems.referral);
  return ours?.value;
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
