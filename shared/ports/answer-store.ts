import type { AnswerForm } from '../domain/answer/prepare-answer.ts';

/** Keeps what a coach filled in for one referral until it is stored at the server, or the tab closes. */
export type AnswerStore = {
  load(taskId: string): AnswerForm | undefined;
  save(taskId: string, form: AnswerForm): void;
  wipe(taskId: string): void;
};
