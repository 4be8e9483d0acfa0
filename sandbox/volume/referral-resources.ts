import type { ServiceRequest, Task, TaskOutput } from 'fhir/r4';
import { answerTask } from '../coach/answer-task.ts';
import { messageToReferrer } from '../coach/communication.ts';
import { fhirInstant } from '../coach/moment.ts';
import { themeLabels } from '../coach/themes.ts';
import { instantAt } from '../patients/calendar.ts';
import { coaches, owners } from '../patients/coaches.ts';
import { requestResource, sentTask } from '../patients/referral-request.ts';
import type { ReferralStory } from '../patients/referral-story.ts';
import type { Resource } from '../patients/story.ts';
import type { Report } from './course.ts';
import { idsOf } from './ids.ts';
import { coachFor, describePerson } from './person.ts';
import type { PlannedReferral, PlannedSending } from './planned.ts';
import type { PracticeDays } from './practice-days.ts';
import { reasonLabel } from './wishes.ts';

/** ServiceRequest, Task and Communications of a referral, as they stand after the last report. */
export function sentResources(sending: PlannedSending, days: PracticeDays): readonly Resource[] {
  const { request, task } = freshResources(sending, days);
  const answered = sending.reports.reduce<Task>(
    (before, report, index) => afterReport(before, report, momentOf(sending, report, index, days)),
    task,
  );
  const listed = sending.listed === 'backwards' ? listedBackwards(answered) : answered;
  return [...withdrawn(request, listed, sending, days).map(lastChanged), ...messages(sending, task, days)];
}

/** ServiceRequest and Task that somebody prepared and no one sent. */
export function draftResources(draft: PlannedReferral, days: PracticeDays): readonly Resource[] {
  const { request, task } = freshResources(draft, days);
  const { restriction: _notYet, ...prepared } = task;
  return [lastChanged({ ...request, status: 'draft' }), lastChanged({ ...prepared, status: 'draft' })];
}

function freshResources(referral: PlannedReferral, days: PracticeDays) {
  const { day, time, number } = referral;
  const ids = idsOf(referral);
  const date = days.dateOf(day);
  const local = instantAt(Temporal.PlainDate.from(date), time);
  const at = number % 2 === 0 ? local : Temporal.Instant.from(local).toString(); // software writes its clock either way
  const sent = { on: Temporal.PlainDate.from(date), at };
  const story = storyOf(referral);
  const { supportingInfo: _noConsents, orderDetail = [], ...request } = requestResource(story, sent);
  return {
    request: {
      ...request,
      id: ids.request,
      ...(orderDetail.length > 0 && { orderDetail }), // R4 knows no empty lists
    } satisfies ServiceRequest,
    task: {
      ...sentTask(story, sent),
      id: ids.task,
      focus: { reference: `ServiceRequest/${ids.request}` },
      restriction: { period: { end: days.dateOf(days.workingDaysAfter(day, 5)) } },
    } satisfies Task,
  };
}

function storyOf({ person, key, referrer, reasons, themes, words, matters }: PlannedReferral): ReferralStory {
  const coach = coachFor(person);
  return {
    patient: describePerson(person),
    key,
    sent: {},
    by: referrer,
    to: owners[coach],
    reasons: reasons.map((code) => ({ code, text: reasonLabel(code) })),
    themes: themes.map((code) => ({ code, text: themeLabels[code] })),
    needs: [],
    words,
    matters,
    coach: coaches[coach],
    answers: [],
  };
}

type Moment = Parameters<typeof answerTask>[2];

// Written down in the evening, in order: what was sent that day was sent before.
function momentOf({ person }: PlannedSending, { day }: Report, index: number, days: PracticeDays): Moment {
  const plainTime = Temporal.PlainTime.from({ hour: 18, minute: 2 + 3 * index });
  const date = Temporal.PlainDate.from(days.dateOf(day));
  return {
    at: date.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime }),
    by: coaches[coachFor(person)],
  };
}

function afterReport(task: Task, { answer, dated }: Report, moment: Moment): Task {
  const answered = answerTask(task, answer, moment);
  if (dated === 'dated') return answered;
  const before = task.output?.length ?? 0;
  return {
    ...answered,
    output: (answered.output ?? []).flatMap((output, index) => (index < before ? [output] : undated(output))),
  };
}

function undated({ valueDateTime, ...output }: TaskOutput): readonly TaskOutput[] {
  if (valueDateTime === undefined) return [output];
  return [{ ...output, valueString: output.type.text ?? '' }]; // an output must say something
}

function listedBackwards(task: Task): Task {
  return task.output ? { ...task, output: task.output.toReversed() } : task;
}

function withdrawn(
  request: ServiceRequest,
  task: Task,
  { withdrawal }: PlannedSending,
  days: PracticeDays,
): readonly (ServiceRequest | Task)[] {
  if (!withdrawal) return [request, task];
  const at = instantAt(Temporal.PlainDate.from(days.dateOf(withdrawal.day)), '12:15');
  return [
    { ...request, status: 'revoked', meta: { lastUpdated: at } },
    { ...task, status: 'cancelled', statusReason: { text: withdrawal.reason }, lastModified: at },
  ];
}

function messages(sending: PlannedSending, task: Task, days: PracticeDays): readonly Resource[] {
  return sending.reports.flatMap((report, index): readonly Resource[] => {
    const { action, message } = report.answer;
    if (action !== 'message' || message === undefined) return [];
    const moment = momentOf(sending, report, index, days);
    const id = `volume-${sending.number}-bericht-${index + 1}`;
    return [
      { ...messageToReferrer(task, message, moment), id, meta: { lastUpdated: fhirInstant(moment.at) } },
    ];
  });
}

function lastChanged<T extends ServiceRequest | Task>(resource: T): T {
  const at = resource.resourceType === 'Task' ? resource.lastModified : resource.authoredOn;
  return { ...resource, meta: { lastUpdated: at, ...resource.meta } };
}
