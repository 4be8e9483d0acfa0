import type { CodeableConcept, Communication, Extension, Task, TaskOutput } from 'fhir/r4';
import type { CoachColleague, GivenAnswer, StepReport } from '../../domain/answer/answer.ts';
import { statusAfter } from '../../domain/answer/offered-steps.ts';
import type { Failure } from '../../domain/failure.ts';
import type { CoachAnswer } from '../../ports/referrals.ts';
import { extensions, worSystems } from '../element/codes.ts';
import { type Reference, relativeReference } from '../element/datatypes.ts';
import { displays } from '../element/displays.ts';
import { toSystemAndCode } from '../element/own-codes.ts';
import { actorReference, worIdentifier } from '../element/references.ts';
import type { Versioned } from '../server/versioned.ts';
import type { FhirTask } from './task-schema.ts';
import { readTaskStatus } from './task-status.ts';

/** What a look under the key of a message told. */
export type LookedForMessage = 'stored' | 'not-stored' | { readonly failure: Failure };

/** An answer, and what a look told of its message. `none`: it has no message. */
export type AnswerWish = CoachAnswer & {
  readonly patient: string;
  readonly message: 'none' | LookedForMessage;
};

/** CoachAnswer → the Task as it was stored, with the answer in it; a step of a colleague that came between stays. */
export function toAnsweredTask(
  { resource }: Versioned,
  { answer: { step, handler }, key, at }: Pick<CoachAnswer, 'answer' | 'key' | 'at'>,
): Task {
  const { statusReason: before, extension: others, ...task } = resource;
  const outputs = Array.isArray(resource.output) ? resource.output : []; // nothing reported yet
  const extension = [
    ...(Array.isArray(others) ? others : []), // it has none
    ...(handler ? [handledBy(handler)] : []),
    ...(step && isAftercarePlanned(step) ? [{ url: extensions.aftercareOn, valueDate: step.planned }] : []),
  ];
  const reason = step === undefined ? before : reasonOf(step);
  return {
    ...task,
    ...(extension.length > 0 && { extension: lastOfEach(extension) }),
    ...(step && { status: statusAfter(readTaskStatus(String(resource.status)), step.event) }),
    ...(reason !== undefined && { statusReason: reason }),
    lastModified: at,
    ...(step && { output: [...outputs, ...stepOutputs(step, key)] }),
  } as unknown as Task; // what the server gave, and these fields
}

/** The message of an answer, hung on the referral; the practice finds it there, also without the Task. */
export function toAnswerMessage(
  { referral, key, by, at }: Pick<CoachAnswer, 'referral' | 'key' | 'by' | 'at'>,
  { text, story }: NonNullable<GivenAnswer['message']>,
  { patient, requester }: { readonly patient: string; readonly requester: Reference | undefined },
): Communication {
  const told = { system: worSystems.message, code: 'story-may-be-told', display: displays.storyMayBeTold };
  const recipient = relativeReference(requester?.reference);
  return {
    resourceType: 'Communication',
    identifier: [worIdentifier(key)],
    ...(referral.request !== undefined && { basedOn: [{ reference: referral.request }] }),
    status: 'completed',
    category: [
      { coding: [{ system: worSystems.message, code: 'answer' }], text: displays.answer },
      ...(story === 'may-be-told' ? [{ coding: [told], text: told.display }] : []),
    ],
    ...(patient !== '' && { subject: { reference: `Patient/${patient}` } }),
    about: [{ reference: `Task/${referral.taskId}` }],
    sent: at,
    sender: { ...actorReference(by.reference), display: by.name },
    ...(recipient !== undefined && { recipient: [{ reference: recipient }] }),
    payload: [{ contentString: text }],
  };
}

/** Who of the organisation has it; undefined: no one took it. */
export function handlerIn({ extension }: Pick<FhirTask, 'extension'>): CoachColleague | undefined {
  const person = extension?.findLast(({ url }) => url === extensions.handledBy)?.valueReference;
  const reference = relativeReference(person?.reference);
  return reference === undefined ? undefined : { reference, name: person?.display ?? '' }; // never written without
}

/** The day for which aftercare is agreed, as an ISO date; empty when it is not. */
export function aftercareIn({ extension }: Pick<FhirTask, 'extension'>): string {
  return extension?.findLast(({ url }) => url === extensions.aftercareOn)?.valueDate ?? ''; // not agreed
}

function handledBy({ reference, name }: CoachColleague): Extension {
  return { url: extensions.handledBy, valueReference: { reference, display: name } };
}

/** Of ours there is one each; those of other systems stay as they are. */
function lastOfEach(all: readonly { readonly url?: string }[]): readonly object[] {
  const single: readonly (string | undefined)[] = [extensions.handledBy, extensions.aftercareOn];
  return all.filter(
    ({ url }, index) => !single.includes(url) || all.findLastIndex((one) => one.url === url) === index,
  );
}

function isAftercarePlanned({ event, planned }: StepReport): boolean {
  return event === 'activity-started' && planned !== '';
}

/** The dated step; beside it, undated, what it is about: the appointment, or what is offered. */
function stepOutputs(step: StepReport, key: string): TaskOutput[] {
  const { event, at, planned, offer, reason } = step;
  const type = { coding: [{ system: worSystems.step, code: event }] };
  return [
    {
      id: key,
      ...(reason && { extension: [{ url: extensions.endReason, valueCode: reason.id }] }),
      type,
      valueDateTime: at,
    },
    ...(event === 'intake-planned' ? [{ type, valuePeriod: { start: planned } }] : []),
    ...(offer
      ? [{ type, valueCodeableConcept: offered(offer, isAftercarePlanned(step) ? planned : '') }]
      : []),
  ];
}

function offered({ theme, kind }: NonNullable<StepReport['offer']>, aftercare: string): CodeableConcept {
  const after =
    aftercare === '' ? '' : `. ${displays.aftercareOn} ${aftercare.split('-').reverse().join('-')}`;
  return {
    coding: [
      { ...toSystemAndCode(worSystems.theme, theme.id), display: theme.label },
      { system: worSystems.offer, code: kind.id, display: kind.label },
    ],
    text: `${theme.label} (${kind.label.toLowerCase()})${after}`,
  };
}

function reasonOf({ event, reason, words }: StepReport): CodeableConcept | undefined {
  if (event === 'waiting-list') return { text: displays.waitingList };
  if (reason === undefined) return undefined;
  return {
    coding: [{ ...toSystemAndCode(worSystems.ending, reason.id), display: reason.label }],
    text: words === '' ? reason.label : `${reason.label}: ${words}`,
  };
}
