import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { type StepEvent, type StepEventId, stepEventIds } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { systems, worSystems } from '../element/codes.ts';
import { type Concept, findCode, readText } from '../element/datatypes.ts';
import { listDocuments, readWords, type TaskOutput } from './read-output.ts';
import type { FhirTask } from './task-schema.ts';
import { isKnownStatus } from './task-status.ts';

/**
 * What the coach reported, best source first: dated outputs of ours, Gravity's resulting activities, the business
 * status (ours or BSeR's), executionPeriod with the status. A poorer source only adds what a better one left unsaid.
 */
export function readStepEvents(task: FhirTask): readonly StepEvent[] {
  const reported = withActivities(task, fromOutputs(task.output));
  const withBusiness = adding(reported, fromBusinessStatus(task));
  const withStatus = withReason(adding(withBusiness, fromStatus(task, withBusiness)), task);
  return [...withStatus, ...fromOtherOutputs(task)];
}

function fromOutputs(outputs: readonly TaskOutput[]): readonly StepEvent[] {
  const events: StepEvent[] = [];
  for (const output of outputs) {
    const code = findCode(output.type, worSystems.step);
    if (code === undefined) continue;

    const event: StepEvent['event'] = isStepEventId(code) ? code : 'other';
    const at = dateOf(output);
    const documents = listDocuments(output);
    const text = event === 'other' ? readText(output.type) : '';
    const told: StepEvent = { event, at, dated: 'on', text, documents };
    // Undated, it says more (theme, appointment) of the event it is beside.
    const beside = at === undefined ? events.findLastIndex((one) => isSameStep(one, told)) : -1;
    const before = events[beside];
    if (before === undefined) events.push({ ...told, text: readWords(output) || text });
    else {
      const words = [...new Set([...before.text.split('\n'), readWords(output)])].filter(Boolean).join('\n');
      const all = [...before.documents, ...documents];
      events[beside] = { ...told, at: before.at, text: words || text, documents: all };
    }
  }
  return events;
}

/** What other systems report in their own way: shown in their words, and dated by the Task where they give no date. */
function fromOtherOutputs(task: Pick<FhirTask, 'output' | 'lastModified' | 'meta'>): readonly StepEvent[] {
  return task.output
    .filter(({ type }) => findCode(type, worSystems.step) === undefined && !isActivity(type))
    .map((output) => otherEvent(output, task));
}

/** Words of an output under the name that its type has. */
function otherEvent(
  output: TaskOutput,
  { lastModified, meta }: Pick<FhirTask, 'lastModified' | 'meta'>,
): StepEvent {
  const at = dateOf(output);
  return {
    event: 'other',
    at: at ?? lastModified ?? meta?.lastUpdated,
    dated: at === undefined ? 'by' : 'on',
    text: [readText(output.type), readWords(output)].filter(Boolean).join(': '),
    documents: listDocuments(output),
  };
}

function dateOf({ valueDateTime, valueInstant, valueDate }: TaskOutput): string | undefined {
  return [valueDateTime, valueInstant, valueDate].find((date) => parseIsoDate(date) !== undefined);
}

function isActivity(type: TaskOutput['type']): boolean {
  return findCode(type, systems.gravity) === 'resulting-activity';
}

function isSameStep(one: StepEvent, other: StepEvent): boolean {
  return one.event === other.event && (one.event !== 'other' || one.text === other.text);
}

const containedProcedureSchema = z.looseObject({
  resourceType: z.literal('Procedure'),
  id: z.string(),
  status: z.optional(z.string()),
  performedDateTime: z.optional(z.string()),
});

function withActivities(task: FhirTask, events: readonly StepEvent[]): readonly StepEvent[] {
  const { contained } = task;
  const outputs = task.output.filter(({ type }) => isActivity(type));
  const isTold = events.some(({ event }) => event === 'activity-started');
  if (isTold) {
    const unsaid = outputs.map((output) => otherEvent({ ...output, type: undefined }, task));
    return [...events, ...unsaid.filter(({ text }) => !events.some((told) => told.text === text))];
  }
  const activities = outputs.map((output): StepEvent => {
    const { valueReference } = output;
    const inside = contained
      .map((resource) => containedProcedureSchema.safeParse(resource).data)
      .find((procedure) => procedure && `#${procedure.id}` === valueReference?.reference);
    const hasHappened = inside === undefined || !notHappened.includes(inside.status ?? ''); // a facade may leave it out
    return {
      event: hasHappened ? 'activity-started' : 'other',
      at: inside?.performedDateTime,
      dated: 'on',
      text: readWords(output),
      documents: inside === undefined && readWords(output) === '' ? listDocuments(output) : [],
    };
  });
  return [...events, ...activities];
}

/** States of a Procedure that is no activity (yet). */
const notHappened: readonly string[] = ['preparation', 'not-done', 'entered-in-error'];

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

  const step = findCode(businessStatus, worSystems.step);
  const bser = bserEvents[findCode(businessStatus, systems.bserStatus) ?? '']; // a code without one of ours is shown below
  const event = step !== undefined && isStepEventId(step) ? step : bser;
  if (event !== undefined) return { ...byChange(event, lastModified), text: readWordsBeside(businessStatus) };

  const text = readText(businessStatus);
  return text === '' ? undefined : { ...byChange('other', lastModified), text };
}

/** What a concept says beside the names of its codes. */
function readWordsBeside({ text = '', coding = [] }: Concept): string {
  const names = coding.flatMap(({ code, display }) => [code, display?.trim()]);
  return names.includes(text.trim()) ? '' : text.trim();
}

function fromStatus(task: FhirTask, events: readonly StepEvent[]): StepEvent | undefined {
  const { status, executionPeriod, lastModified } = task;
  if (!isKnownStatus(status)) return { ...byChange('other', lastModified), text: status };

  const hasMoved = events.some(({ event }) => !['received', 'accepted', 'other'].includes(event));
  const { start, end } = executionPeriod ?? {};
  if (status === 'in-progress') {
    if (hasMoved) return undefined;
    return start === undefined ? byChange('guidance', lastModified) : happened('guidance', start);
  }
  if (status === 'on-hold') return byChange('waiting-list', lastModified);
  if (status === 'completed' && end !== undefined) return happened('completed', end);
  if (status === 'failed' && end !== undefined) return happened('ended-early', end);
  return undefined; // what the other states imply is the domain's to say
}

/** Told by the Task's last change, which may be later than what happened. */
function byChange(event: StepEvent['event'], at: string | undefined): StepEvent {
  return { event, at, dated: 'by', text: '', documents: [] };
}

function happened(event: StepEvent['event'], at: string): StepEvent {
  return { event, at, dated: 'on', text: '', documents: [] };
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
  const reason = readText(statusReason);
  const explained = events.findLastIndex(({ event }) => event === reasonBelongsTo[status]);
  if (reason === '') return events;
  return events.map((event, index) => (index === explained ? { ...event, text: reason } : event));
}

function isStepEventId(code: string): code is StepEventId {
  return stepEventIds.some((event) => event === code);
}
