import type { AnswerForm } from '../../shared/domain/answer/prepare-answer.ts';
import type { PatientSource } from '../../shared/domain/record/patient.ts';
import type { AnswerStore } from '../../shared/ports/answer-store.ts';
import { z } from '../../shared/zod.ts';

const prefix = 'wor.answer.';

/** Goes up when the form changes its shape: what an older version of the app stored is then left alone. */
const answerVersion = 1;

const storedAnswerSchema = z.strictObject({
  version: z.literal(answerVersion),
  form: z.custom<AnswerForm>((value) => typeof value === 'object' && value !== null),
});

/**
 * Keeps an unfinished answer in the tab, per user and referral: whoever signs in again finds it back. What another user
 * of this tab left is forgotten first.
 */
export function createAnswerStore(storage: Storage, issuer: PatientSource, user: string): AnswerStore {
  const own = `${prefix}${JSON.stringify([issuer, user])}.`;
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && !key.startsWith(own)) storage.removeItem(key);
  }
  return {
    load: (taskId) => {
      const text = storage.getItem(own + taskId);
      return text === null ? undefined : storedAnswerSchema.safeParse(JSON.parse(text)).data?.form;
    },
    save: (taskId, form) => storage.setItem(own + taskId, JSON.stringify({ version: answerVersion, form })),
    wipe: (taskId) => storage.removeItem(own + taskId),
  };
}
