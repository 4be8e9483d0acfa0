import type { Reference, ServiceRequest, Task, TaskInput } from 'fhir/r4';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { chosenIn, labelChoices, labelIds } from '../../domain/referral/choice-fields.ts';
import { contactTexts, mapTexts, storyTexts } from '../../domain/referral/text-fields.ts';
import type { DraftSave } from '../../ports/referrals.ts';
import { worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { encounterReference, worIdentifier } from '../element/references.ts';
import { askedService, fulfil, toNotes, toOrderDetail, toReasons, wishedFeedback } from './to-referral.ts';

/** A save, with what it takes from the directory and from the save before it. */
export type DraftToKeep = DraftSave & {
  readonly coach: CoachOrganisation | undefined;
  /** Who began it, and when. */
  readonly begun: Pick<KeptDraft, 'preparedBy' | 'startedAt'>;
};

/**
 * A draft → ServiceRequest in the very elements of a referral that is sent, but for the coach: a coach organisation may
 * read what names it as performer or owner, and the patient has not agreed to anything yet. `requester` is who prepared it. What was
 * left as the HIS prefilled it is left out, so that whoever goes on gets it fresh.
 */
export function toDraftRequest(draft: DraftToKeep): ServiceRequest {
  const { edits, reasons } = draft.content;
  const identifier = worIdentifier(draft.key);
  const reasonCode = toReasons(labelIds(reasons, draft.labels.reasons));
  const orderDetail = toOrderDetail({
    ...labelChoices(chosenIn(edits), draft.labels),
    interpreterLanguage: edits.interpreterLanguage ?? '',
    contact: {
      phone: edits.phone ?? '',
      email: edits.email ?? '',
      address: '', // whoever sends takes it from the HIS of that day; how much of it is a choice, see the Task
      calling: edits.calling ?? 'not-chosen',
      ...mapTexts(contactTexts, (field) => edits[field] ?? ''),
    },
    referrer: { practice: { phone: '' } },
  });
  const note = toNotes(mapTexts(storyTexts, (field) => edits[field] ?? ''));
  return {
    resourceType: 'ServiceRequest',
    identifier: [identifier],
    requisition: identifier,
    status: 'draft',
    intent: 'order',
    ...askedService,
    ...(orderDetail.length > 0 && { orderDetail }),
    subject: subjectOf(draft),
    ...encounterReference(draft.encounter),
    authoredOn: draft.begun.startedAt ?? draft.at,
    requester: personReference(draft.begun.preparedBy),
    ...(reasonCode.length > 0 && { reasonCode }),
    ...(note.length > 0 && { note }),
  };
}

/** A draft → Task: who has it (`requester`), since when (`lastModified`), and the choices that have no place elsewhere. */
export function toDraftTask(draft: DraftToKeep, request: Reference): Task {
  const identifier = worIdentifier(draft.key);
  const { feedbackMoments } = draft.content.edits;
  const input = [
    ...labelIds(feedbackMoments, draft.labels.feedbackMoments).map(wishedFeedback),
    ...choicesOf(draft),
  ];
  return {
    resourceType: 'Task',
    identifier: [identifier],
    groupIdentifier: identifier,
    status: 'draft',
    businessStatus: draftConcept(draft.stage, displays.draft[draft.stage]),
    intent: 'order',
    code: fulfil,
    focus: request,
    for: subjectOf(draft),
    authoredOn: draft.begun.startedAt ?? draft.at,
    lastModified: draft.at,
    requester: personReference(draft.by),
    ...(input.length > 0 && { input }),
  };
}

/** What a draft that was thrown away becomes: its key, and none of its text. */
export function toDiscarded({ key, patient, base }: KeptDraft, at: string) {
  const identifier = [worIdentifier(key)];
  const subject = { reference: `Patient/${patient}` };
  const status = 'entered-in-error';
  const request: ServiceRequest = {
    resourceType: 'ServiceRequest',
    identifier,
    status,
    intent: 'order',
    ...askedService,
    subject,
  };
  const task: Task = {
    resourceType: 'Task',
    identifier,
    status,
    intent: 'order',
    businessStatus: draftConcept('discarded', displays.draft.discarded),
    code: fulfil,
    focus: { reference: `ServiceRequest/${base.requestId}` },
    for: subject,
    lastModified: at,
  };
  return { request, task };
}

/** Choices that a referral never carries so: how much of the address, calling after all, which coach, what was emptied. */
function choicesOf({ content: { edits }, coach }: DraftToKeep): readonly TaskInput[] {
  const emptied = (['phone', 'email', 'interpreterLanguage', 'feedbackMoments'] as const).filter(
    (field) => edits[field]?.length === 0, // undefined: not touched
  );
  return [
    ...emptied.map((field) => choice('emptied', field)),
    ...(edits.addressShared === undefined ? [] : [choice('address-shared', edits.addressShared)]),
    ...(edits.calling === 'may-call' ? [choice('calling', edits.calling)] : []),
    ...(edits.coach === undefined ? [] : [choice('coach', edits.coach, coach?.name)]),
  ];
}

/** `name`: for people, where the code does not speak for itself. */
function choice(what: string, chosen: string, name?: string): TaskInput {
  return {
    type: draftConcept(what, displays.draft.choice),
    valueCodeableConcept: {
      coding: [{ system: worSystems.draft, code: chosen }],
      ...(name !== undefined && { text: name }),
    },
  };
}

function draftConcept(code: string, display: string) {
  return { coding: [{ system: worSystems.draft, code, display }], text: display };
}

function personReference({ reference, name }: KeptDraft['holder']): Reference {
  return { ...(reference !== '' && { reference }), ...(name !== '' && { display: name }) };
}

function subjectOf({ patient }: DraftToKeep): Reference {
  return { reference: `Patient/${patient.patient}` };
}
