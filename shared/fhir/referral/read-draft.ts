import { type DraftContent, plainContent } from '../../domain/drafts/draft-content.ts';
import type { DraftPerson, KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { patientId } from '../../domain/record/patient.ts';
import { chosenAmong, feedbackMoments, listChoices } from '../../domain/referral/choice-fields.ts';
import { draftKey, type ReferralEdits } from '../../domain/referral/referral-edits.ts';
import { contactTexts, storyTexts } from '../../domain/referral/text-fields.ts';
import { complaints, lifeEvents } from '../../domain/signals/signal-id.ts';
import { z } from '../../zod.ts';
import { choiceSystems, systems, worSystems } from '../element/codes.ts';
import {
  conceptSchema,
  findCode,
  identifierSchema,
  type Reference,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { type ContactCode, contactCodes, displays } from '../element/displays.ts';
import { findOurOrOwn } from '../element/own-codes.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { type FhirTask, readAnyTask } from './task-schema.ts';
import { isVoid, type OrderModifiers } from './task-status.ts';

const metaSchema = z.optional(
  z.looseObject({ versionId: z.optional(z.string()), lastUpdated: z.optional(z.string()) }),
);
const requestSchema = z.looseObject({
  resourceType: z.literal('ServiceRequest'),
  id: z.string(),
  meta: metaSchema,
  identifier: z._default(z.array(identifierSchema), []),
  status: z.string(),
  doNotPerform: z.optional(z.boolean()),
  authoredOn: z.optional(z.string()),
  requester: z.optional(referenceSchema),
  performer: z._default(z.array(referenceSchema), []),
  reasonCode: z._default(z.array(conceptSchema), []),
  orderDetail: z._default(z.array(conceptSchema), []),
  note: z._default(z.array(z.looseObject({ text: z.optional(z.string()) })), []),
});
type DraftRequest = z.output<typeof requestSchema>;

/** Task and ServiceRequest → the draft they keep; anything but a draft is left out. */
export function readDraft(
  taskJson: unknown,
  requestJson: unknown,
  coaches: readonly CoachOrganisation[],
): ParsedEntry<KeptDraft> {
  const task = readAnyTask(taskJson);
  if (task.kind !== 'read') return task;
  const key = keyIn(task.value);
  if (task.value.status !== 'draft' || key === undefined) return leftOut;

  const request = requestSchema.safeParse(requestJson);
  if (!request.success) return unreadable(request.error);
  if (isVoid(request.data)) return leftOut;
  return read(toKeptDraft(key, task.value, request.data, coaches));
}

/** Task and ServiceRequest of a referral that was sent → what a new one can say again, and to whom it went. */
export function readSent(
  taskJson: unknown,
  requestJson: unknown,
  coaches: readonly CoachOrganisation[],
): ParsedEntry<{ readonly content: DraftContent; readonly coach: string | undefined }> {
  const task = readAnyTask(taskJson);
  if (task.kind !== 'read') return task;
  const request = requestSchema.safeParse(requestJson);
  if (!request.success) return unreadable(request.error);

  const { reasons, edits } = contentIn(task.value, request.data, coaches);
  const { coach, ...others } = edits;
  const address = contactIn(request.data, 'address');
  const patientsWords = [others.patientsWords, ...notesOfOthers(request.data)].filter(Boolean).join('\n');
  return read({
    content: {
      reasons,
      edits: {
        ...others,
        ...(patientsWords !== '' && { patientsWords }),
        ...(address !== undefined && { addressShared: startsWithPostcode(address) ? 'postcode' : 'address' }),
      },
    },
    coach,
  });
}

/** What another system noted, without one of our names before it. */
function notesOfOthers({ note }: DraftRequest): readonly string[] {
  const names = Object.values(displays.notes);
  return note.flatMap(({ text = '' }) =>
    names.some((name) => said(text, name) !== undefined) ? [] : [text.trim()],
  );
}

function startsWithPostcode(address: string): boolean {
  return /^\d{4} ?[A-Z]{2}\b/.test(address);
}

/** Our key in an identifier list. */
function keyIn({ identifier }: Pick<FhirTask, 'identifier'>): string | undefined {
  return identifier.find(({ system }) => system === worSystems.referral)?.value;
}

/** True for what is left of a draft that was thrown away. */
export function isDiscarded({ businessStatus }: Pick<FhirTask, 'businessStatus'>): boolean {
  return findCode(businessStatus, worSystems.draft) === 'discarded';
}

/** Whether a Task means something that the practice still has: no draft that was thrown away or made void. */
export function isKept(task: FhirTask, order: OrderModifiers | undefined): boolean {
  const isVoidDraft = task.status === 'draft' && order !== undefined && isVoid(order);
  return !isDiscarded(task) && !isVoidDraft;
}

/** Whether a draft was handed over. */
export function readStage({ businessStatus }: Pick<FhirTask, 'businessStatus'>): KeptDraft['stage'] {
  return findCode(businessStatus, worSystems.draft) === 'ready' ? 'ready' : 'in-hand';
}

function toKeptDraft(
  key: string,
  task: FhirTask,
  request: DraftRequest,
  coaches: readonly CoachOrganisation[],
): KeptDraft {
  return {
    key: draftKey(key),
    patient: patientId(relativeReference(task.for?.reference)?.split('/')[1] ?? ''), // of no one: never shown
    base: {
      taskId: task.id,
      requestId: request.id,
      taskVersion: versionOf(task.meta),
      requestVersion: versionOf(request.meta),
    },
    content: contentIn(task, request, coaches),
    stage: readStage(task),
    holder: personIn(task.requester),
    since: task.lastModified ?? task.meta?.lastUpdated,
    preparedBy: personIn(request.requester ?? task.requester),
    startedAt: request.authoredOn ?? task.authoredOn,
  };
}

/** As If-Match wants it; on a server without versions the moment of the last change tells at least a difference. */
function versionOf(meta: z.output<typeof metaSchema>): string {
  return meta?.versionId === undefined ? (meta?.lastUpdated ?? '') : `W/"${meta.versionId}"`;
}

function personIn(reference: Reference | undefined): DraftPerson {
  return { reference: relativeReference(reference?.reference) ?? '', name: reference?.display ?? '' };
}

function contentIn(
  task: FhirTask,
  request: DraftRequest,
  coaches: readonly CoachOrganisation[],
): DraftContent {
  const { orderDetail, note, reasonCode } = request;
  const codes = (system: string) => orderDetail.map((detail) => findCode(detail, system));
  const contact = (code: ContactCode) => contactIn(request, code);
  const noted = (name: string) => note.map(({ text }) => said(text, name)).find((text) => text !== undefined);
  const told = task.input.map(({ valueCodeableConcept }) =>
    findCode(valueCodeableConcept, worSystems.feedbackMoment),
  );
  const wished = feedbackMoments.filter((moment) => told.includes(moment));
  const owner = relativeReference((task.owner ?? request.performer[0])?.reference);
  const language = orderDetail.find((detail) => findCode(detail, worSystems.need) === 'interpreter')?.text;

  const edits: Partial<Record<keyof ReferralEdits, unknown>> = {
    ...Object.fromEntries(storyTexts.map((field) => [field, noted(displays.notes[field])])),
    ...chosenAmong((field) =>
      orderDetail.flatMap((detail) => findOurOrOwn(detail, choiceSystems[field], listChoices(field)) ?? []),
    ),
    interpreterLanguage: said(language, displays.interpreter),
    phone: contact('phone'),
    email: contact('email'),
    ...Object.fromEntries(contactTexts.map((field) => [field, contact(contactCodes[field])])),
    calling: codes(systems.gravity).includes('contacting-subject-prohibited') ? 'do-not-call' : undefined,
    coach: coaches.find(({ reference }) => reference !== undefined && reference === owner)?.id,
    feedbackMoments: wished.length > 0 ? wished : undefined,
    ...choicesIn(task, coaches),
  };
  const reasons = reasonCode.map((reason) => findCode(reason, worSystems.reason));
  return plainContent({
    reasons: [...lifeEvents, ...complaints].filter((signal) => reasons.includes(signal)),
    edits: edits as ReferralEdits, // every value above is one of its field
  });
}

function contactIn({ orderDetail }: DraftRequest, code: ContactCode): string | undefined {
  const detail = orderDetail.find((one) => findCode(one, worSystems.contact) === code);
  return said(detail?.text, displays.contact[code]);
}

const addresses: readonly (string | undefined)[] = ['address', 'postcode', 'nothing'];
const emptiable: readonly string[] = ['phone', 'email', 'interpreterLanguage'];

function choicesIn(
  { input }: FhirTask,
  coaches: readonly CoachOrganisation[],
): Partial<Record<keyof ReferralEdits, unknown>> {
  const choices = input.map(({ type, valueCodeableConcept }) => ({
    what: findCode(type, worSystems.draft),
    chosen: findCode(valueCodeableConcept, worSystems.draft),
  }));
  const chosenFor = (what: string) =>
    choices.filter((choice) => choice.what === what).map(({ chosen }) => chosen);
  const address = chosenFor('address-shared').find((chosen) => addresses.includes(chosen));
  const coach = coaches.find(({ id }) => chosenFor('coach').includes(id))?.id; // before, the Task's owner told it
  return {
    ...(coach !== undefined && { coach }),
    ...(address !== undefined && { addressShared: address }),
    ...(chosenFor('calling').includes('may-call') && { calling: 'may-call' }),
    ...Object.fromEntries(
      emptiable.filter((field) => chosenFor('emptied').includes(field)).map((field) => [field, '']),
    ),
    ...(chosenFor('emptied').includes('feedbackMoments') && { feedbackMoments: [] }),
  };
}

/** The words behind a name that we wrote before them. */
function said(text: string | undefined, name: string): string | undefined {
  return text?.startsWith(`${name}: `) ? text.slice(name.length + 2) : undefined; // not ours, or not there
}
