import type { Task } from 'fhir/r4';
import { Hono } from 'hono';
import { z } from 'zod';
import { answerSchema } from '../coach/answer.ts';
import { coachAuthor } from '../coach/author.ts';
import { createFhirClient, type ExchangeAccess } from '../coach/fhir-client.ts';
import { giveAnswer } from '../coach/give-answer.ts';
import { fhirInstant, now } from '../coach/moment.ts';
import { readTask } from '../coach/referrals.ts';
import { seededChance } from './chance.ts';
import type { Ledger } from './ledger.ts';

const changeSchema = z.object({
  count: z.int().min(1).max(1000),
  seed: z.int(),
  /** What the coach answers to each; without it they are saved again as they are, so that every count stays. */
  answer: answerSchema.optional(),
});

/** `POST change`: lets referrals change while somebody reads them page by page; the same seed changes the same ones. */
export function createVolumeApp(access: ExchangeAccess, { referrals }: Ledger): Hono {
  const client = createFhirClient(access);
  const tasks = referrals.map(({ task }) => task);

  return new Hono().post('/change', async (context) => {
    const change = changeSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!change.success) return context.json({ error: z.prettifyError(change.error) }, 400);

    const { count, seed, answer } = change.data;
    const changed: string[] = [];
    for (const task of drawSome(tasks, count, seed)) {
      if (answer) {
        const { kind } = await giveAnswer(
          client,
          { taskId: task, seenVersion: undefined },
          answer,
          coachAuthor(),
        );
        if (kind === 'given') changed.push(task);
      } else {
        const current = await readTask(client, task);
        const saved: Task = { ...current, lastModified: fhirInstant(now()) };
        await client.update(saved, current.meta?.versionId);
        changed.push(task);
      }
    }
    return context.json({ changed });
  });
}

function drawSome(tasks: readonly string[], count: number, seed: number): readonly string[] {
  const chance = seededChance(seed);
  const left = [...tasks];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(chance.below(left.length), 1),
  ).flat();
}
