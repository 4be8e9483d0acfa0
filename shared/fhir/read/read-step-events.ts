import { isoDateOf } from '../../domain/calendar/partial-date.ts';
import { type StepEvent, type StepEventId, stepEventIds } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { systems, worSystems } from '../codes.ts';
import { codeOf, textOf } from './datatypes.ts';
import type { FhirTask, TaskOutput } from './task-schema.ts';
import { isKnownStatus } from './task-status.ts';

/**
 * What the coach reported, best source first: dated outputs of ours, Gravity's resulting activities, the business
 * status (ours or BSeR's), executionPeriod with the status. A poorer source only adds what a better one left unsaid.
 */
export function readStepEvents(task: FhirTask): readonly StepEvent[] {
  const reported = withActivities(task, fromOutputs(task.output));
  const withBusiness = adding(reported, fromBusinessStatus(task));
  return withReason(adding(withBusiness, fromStatus(task, withBusiness)), task);
}

function fromOutputs(outputs: readonly TaskOutput[]): readonly StepEvent[] {
  const events: StepEvent[] = [];
  for (const output of outputs) {
    const code = codeOf(output.type, worSystems.step);
    if (code === undefined) continue;

    const event: StepEvent['event'] = isStepEventId(code) ? code : 'other';
    const at = [output.valueDateTime, output.valueInstant, output.valueDate].find(
      (date) => isoDateOf(date) !== undefined,
    );
    const told = { event, at, text: event === 'other' ? textOf(output.type) : '' };
    // Undated, it says more (theme, appointment) of the event it stands beside.
    const beside = at === undefined ? events.findLastIndex((one) => isSameStep(one, told)) : -1;
    if (beside < 0) events.push({ ...told, text: besideText(output) || told.text });
    else events[beside] = { ...told, at: events[beside]?.at, text: besideText(output) || told.text };
  }
  return events;
}

function isSameStep(one: StepEvent, other: StepEvent): boolean {
  return one.event === other.event && (one.event !== 'other' || one.text === other.text);
}

function besideText({ valueCodeableConcept, valueString, valuePeriod, valueReference }: TaskOutput): string {
  if (valuePeriod?.start !== undefined) return dayInNumbers(valuePeriod.start);
  return textOf(valueCodeableConcept) || valueString?.trim() || (valueReference?.display ?? '');
}

/** The Dutch calendar day as "24-11-2026", a month as "11-2026"; what is no date as it came. */
function dayInNumbers(date: string): string {
  return isoDateOf(date)?.split('-').reverse().join('-') ?? date;
}

const containedProcedureSchema = z.looseObject({
  resourceType: z.literal('Procedure'),
  id: z.string(),
  performedDateTime: z.optional(z.string()),
});

function withActivities({ output, contained }: FhirTask, events: readonly StepEvent[]): readonly StepEvent[] {
  const activities = output
    .filter(({ type }) => codeOf(type, systems.gravity) === 'resulting-activity')
    .map(({ valueCodeableConcept, valueReference }): StepEvent => {
      const inside = contained
        .map((resource) => containedProcedureSchema.safeParse(resource).data)
        .find((procedure) => procedure && `#${procedure.id}` === valueReference?.reference);
      const text = textOf(valueCodeableConcept) || (valueReference?.display ?? '');
      return { event: 'activity-started', at: inside?.performedDateTime, text };
    });
  const isTold = events.some(({ event }) => event === 'activity-started');
  return isTold ? events : [...events, ...activities];
}

/** Codes of HL7's BSeR for a referral's progress. */
const bserEvents: Readonly<Record<string, StepEventId>> = {
  '3.0': 'accepted',
  '4.0': 'rejected',
  '5.1.1': 'intake-planned',
  '5.1.2': 'no-show',
  '5.1.4': 'intake-done',
  '6.0': 'ended-early',
  '7.0': 'completed',
};

function fromBusinessStatus({ businessStatus, lastModified }: FhirTask): StepEvent | undefined {
  if (businessStatus === undefined) return undefined;

  const step = codeOf(businessStatus, worSystems.step);
  if (step !== undefined && isStepEventId(step)) return { event: step, at: lastModified, text: '' };
  const bser = bserEvents[codeOf(businessStatus, systems.bserStatus) ?? '']; // a code without one of ours is shown below
  if (bser !== undefined) return { event: bser, at: lastModified, text: '' };

  const text = textOf(businessStatus);
  return text === '' ? undefined : { event: 'other', at: lastModified, text };
}

function fromStatus(task: FhirTask, events: readonly StepEvent[]): StepEvent | undefined {
  const { status, executionPeriod, lastModified } = task;
  if (!isKnownStatus(status)) return { event: 'other', at: lastModified, text: status };

  const hasMoved = events.some(({ event }) => event !== 'received' && event !== 'accepted');
  const { start, end } = executionPeriod ?? {};
  if (status === 'in-progress') {
    return hasMoved ? undefined : { event: 'guidance', at: start ?? lastModified, text: '' };
  }
  if (status === 'on-hold') return { event: 'waiting-list', at: lastModified, text: '' };
  if (status === 'completed' && end !== undefined) return { event: 'completed', at: end, text: '' };
  if (status === 'failed' && end !== undefined) return { event: 'ended-early', at: end, text: '' };
  return undefined; // what the other states imply is the domain's to say
}

function adding(events: readonly StepEvent[], extra: StepEvent | undefined): readonly StepEvent[] {
  const isNew =
    extra &&
    !events.some(({ event, text }) => event === extra.event && (event !== 'other' || text === extra.text));
  return isNew ? [...events, extra] : events;
}

const reasonBelongsTo: Readonly<Record<string, StepEventId>> = {
  rejected: 'rejected',
  'on-hold': 'waiting-list',
  failed: 'ended-early',
};

/** The reason of a status, at the last event that it explains. */
function withReason(events: readonly StepEvent[], { status, statusReason }: FhirTask): readonly StepEvent[] {
  const reason = textOf(statusReason);
  const explained = events.findLastIndex(({ event }) => event === reasonBelongsTo[status]);
  if (reason === '') return events;
  return events.map((event, index) => (index === explained ? { ...event, text: reason } : event));
}

function isStepEventId(code: string): code is StepEventId {
  return stepEventIds.some((event) => event === code);
}
