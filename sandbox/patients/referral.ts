import type { Task } from 'fhir/r4';
import type { Answer } from '../coach/answer.ts';
import { answerTask } from '../coach/answer-task.ts';
import { messageToReferrer } from '../coach/communication.ts';
import { dateAgo, instantAt, workdayAtOrBefore } from './calendar.ts';
import { consentResources } from './consent.ts';
import { requestResource, sentTask } from './referral-request.ts';
import type { CoachAnswer, ReferralStory } from './referral-story.ts';
import type { Resource } from './story.ts';

/** ServiceRequest, Task and Consents of the referral, as they stand after the coach's answers. */
export function referralResources(story: ReferralStory, today: Temporal.PlainDate): Resource[] {
  const sentOn = workdayAtOrBefore(dateAgo(today, story.sent));
  const sent = { on: sentOn, at: instantAt(sentOn, '09:28') };
  const task = story.answers.reduce(
    (before, answer, index) =>
      answerTask(before, fhirAnswer(answer, today), { at: momentOf(answer, index, today), by: story.coach }),
    sentTask(story, sent),
  );
  return [
    ...consentResources(story, sent.at),
    { ...requestResource(story, sent), meta: { lastUpdated: sent.at } },
    { ...task, meta: { lastUpdated: task.lastModified ?? sent.at } },
    ...messages(story, task, today),
  ];
}

function messages(story: ReferralStory, task: Task, today: Temporal.PlainDate): Resource[] {
  return story.answers.flatMap((answer, index): Resource[] => {
    if (answer.action !== 'message' || !answer.message) return [];
    const moment = { at: momentOf(answer, index, today), by: story.coach };
    const message = messageToReferrer(task, answer.message, moment);
    return [
      { ...message, id: `${story.patient.id}-bericht-${index + 1}`, meta: { lastUpdated: message.sent } },
    ];
  });
}

function fhirAnswer({ ago: _ago, planned, ...answer }: CoachAnswer, today: Temporal.PlainDate): Answer {
  return planned ? { ...answer, date: workdayAtOrBefore(dateAgo(today, planned)).toString() } : answer;
}

// Later answers of one day get a later time, so that their order is kept.
function momentOf(
  { action, ago }: CoachAnswer,
  index: number,
  today: Temporal.PlainDate,
): Temporal.ZonedDateTime {
  const date = dateAgo(today, ago);
  return (action === 'message' ? date : workdayAtOrBefore(date)).toZonedDateTime({
    timeZone: 'Europe/Amsterdam',
    plainTime: Temporal.PlainTime.from('10:05').add({ minutes: 25 * index }),
  });
}
