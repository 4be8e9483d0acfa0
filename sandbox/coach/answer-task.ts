import type { Annotation, Period, Task, TaskOutput } from 'fhir/r4';
import type { Answer } from './answer.ts';
import type { Author } from './author.ts';
import { fhirInstant, inDutch } from './moment.ts';
import { type Step, stepConcept, steps } from './steps.ts';
import { themeConcept } from './themes.ts';

/** When and by whom an answer is given. */
export type AnswerMoment = { readonly at: Temporal.ZonedDateTime; readonly by: Author };

/** The Task as it is after the coach's answer; what was there stays. */
export function answerTask(task: Task, answer: Answer, { at, by }: AnswerMoment): Task {
  const notes = [...(task.note ?? []), ...newNotes(answer, { at, by })];
  const answered: Task = {
    ...task,
    ...(notes.length > 0 && { note: notes }),
    lastModified: fhirInstant(at),
  };
  return answer.action === 'message' ? answered : atStep(answered, answer.action, answer, at);
}

function atStep(task: Task, step: Step, answer: Answer, at: Temporal.ZonedDateTime): Task {
  const { statusReason: _passed, ...rest } = task;
  const { status } = steps[step];
  return {
    ...rest,
    status,
    ...(answer.reason && { statusReason: { text: answer.reason } }),
    businessStatus: stepConcept(step, businessText(step, answer)),
    ...executionPeriod(task.executionPeriod, status, fhirInstant(at)),
    output: [...(task.output ?? []), ...stepOutputs(step, answer, at)],
  };
}

/** The dated event, and beside it the theme or the appointment when the step has one. */
function stepOutputs(step: Step, { theme, date }: Answer, at: Temporal.ZonedDateTime): TaskOutput[] {
  const type = stepConcept(step);
  const isAppointment = step === 'intake-planned';
  return [
    { type, valueDateTime: isAppointment ? fhirInstant(at) : eventTime(date, at) },
    ...(isAppointment && date ? [{ type, valuePeriod: { start: date } }] : []),
    ...(theme ? [{ type, valueCodeableConcept: themeConcept(theme) }] : []),
  ];
}

// Reported on the day itself it gets the time too, so that two events of one day keep their order.
function eventTime(date: string | undefined, at: Temporal.ZonedDateTime): string {
  return date && date !== at.toPlainDate().toString() ? date : fhirInstant(at);
}

function businessText(step: Step, { date }: Answer): string {
  return step === 'intake-planned' && date
    ? `Kennismaking gepland op ${inDutch(date)}`
    : steps[step].happened;
}

function executionPeriod(
  period: Period | undefined,
  status: Task['status'],
  at: string,
): Pick<Task, 'executionPeriod'> {
  if (status === 'rejected' || status === 'on-hold') return {}; // nothing was begun, or it waits as it was
  const isOver = status === 'completed' || status === 'failed';
  return { executionPeriod: { start: period?.start ?? at, ...(isOver && { end: at }) } };
}

function newNotes({ message }: Answer, { at, by }: AnswerMoment): Annotation[] {
  if (!message) return [];
  return [
    {
      authorReference: { reference: by.practitioner, display: by.name },
      time: fhirInstant(at),
      text: message,
    },
  ];
}
