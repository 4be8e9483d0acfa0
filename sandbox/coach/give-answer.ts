import type { Task } from 'fhir/r4';
import type { Answer } from './answer.ts';
import { answerTask } from './answer-task.ts';
import type { Author } from './author.ts';
import { messageToReferrer } from './communication.ts';
import { ExchangeError, type FhirClient } from './fhir-client.ts';
import { now } from './moment.ts';
import { canAnswer } from './openness.ts';
import { readTask } from './referrals.ts';

/** How giving an answer ended. `changed`: somebody wrote to the Task after the coach had read it. */
export type AnswerResult =
  | { readonly kind: 'given'; readonly task: Task }
  | { readonly kind: 'changed'; readonly task: Task }
  | { readonly kind: 'closed'; readonly task: Task };

/** Which referral is answered, and the version of it that the coach had in view. */
type AnswerTarget = { readonly taskId: string; readonly seenVersion: string | undefined };

/** Writes the answer, unless the Task is not what the coach saw or takes no such answer any more. */
export async function giveAnswer(
  client: FhirClient,
  { taskId, seenVersion }: AnswerTarget,
  answer: Answer,
  by: Author,
): Promise<AnswerResult> {
  const task = await readTask(client, taskId);
  if (!canAnswer(task, answer.action)) return { kind: 'closed', task };

  const moment = { at: now(), by };
  const version = seenVersion ?? task.meta?.versionId; // some servers give no version: then there is nothing to match
  try {
    await client.update(answerTask(task, answer, moment), version);
  } catch (thrown) {
    if (!isConflict(thrown)) throw thrown;
    return { kind: 'changed', task: await readTask(client, taskId) };
  }

  if (answer.action === 'message' && answer.message) {
    await client.create(messageToReferrer(task, answer.message, moment));
  }
  return { kind: 'given', task: await readTask(client, taskId) };
}

function isConflict(thrown: unknown): boolean {
  return thrown instanceof ExchangeError && (thrown.status === 412 || thrown.status === 409);
}
