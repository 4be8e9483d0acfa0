import { expect } from '@playwright/test';
import type { Task } from 'fhir/r4';

/** What a coach answers, as their desk takes it. */
export type QuickAnswer = { readonly action: string; readonly message?: string };

/** The coach answers from elsewhere, without a tab in this browser. */
export async function answerAsCoach(
  desk: string,
  task: Task | undefined,
  answer: QuickAnswer,
): Promise<void> {
  const response = await fetch(`${desk}/api/tasks/${task?.id}/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
  });
  expect(response.ok, 'the coach can answer').toBe(true);
}
