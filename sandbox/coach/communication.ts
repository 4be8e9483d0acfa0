import type { Communication, Task } from 'fhir/r4';
import type { AnswerMoment } from './answer-task.ts';
import { fhirInstant } from './moment.ts';

/** A message to the referrer, hung on the referral it is about. */
export function messageToReferrer(task: Task, text: string, { at, by }: AnswerMoment): Communication {
  return {
    resourceType: 'Communication',
    status: 'completed',
    ...(task.focus && { basedOn: [task.focus] }),
    ...(task.for?.reference?.startsWith('Patient/') && { subject: task.for }), // a contained patient stays in the referral
    about: [{ reference: `Task/${task.id}` }],
    sent: fhirInstant(at),
    sender: { reference: by.role, display: by.name },
    ...(task.requester && { recipient: [task.requester] }),
    payload: [{ contentString: text }],
  };
}
