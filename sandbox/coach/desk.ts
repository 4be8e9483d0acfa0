import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type AnswerAction, actionLabel, answerSchema, isAction } from './answer.ts';
import { coachAuthor } from './author.ts';
import { createFhirClient, type ExchangeAccess, ExchangeError } from './fhir-client.ts';
import { type AnswerResult, giveAnswer } from './give-answer.ts';
import type { Typed } from './pages/answer-forms.ts';
import { failurePage } from './pages/failure-page.ts';
import { type Html, layout } from './pages/layout.ts';
import { listPage } from './pages/list-page.ts';
import { type Outcome, referralPage } from './pages/referral-page.ts';
import { styleHash } from './pages/style.ts';
import { readIncoming, readReferral } from './referrals.ts';

/** The desk of the welzijnscoach: pages for people, and a small API so that a test can answer quickly. */
export function createCoachDesk(
  options: ExchangeAccess & {
    /** Where it is mounted, when that is not `/coach`; its links are absolute. */
    readonly base?: string;
  },
): Hono {
  const { base = '/coach' } = options;
  const client = createFhirClient(options);
  const author = coachAuthor();
  const desk = new Hono();

  desk.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy);
    context.header('Referrer-Policy', 'no-referrer');
  });

  const show = (context: Context, title: string, body: Html, status: 200 | 404 | 409 | 422 | 502 = 200) =>
    context.html(layout({ title, base, author, body }), status);

  const showReferral = async (context: Context, taskId: string, outcome: Outcome) => {
    const referral = await readReferral(client, taskId);
    return show(context, 'Verwijzing', referralPage(referral, base, outcome), pageStatus[outcome.kind]);
  };

  desk.get('/', async (context) => show(context, 'Verwijzingen', listPage(await readIncoming(client), base)));

  desk.get('/tasks/:id', (context) => {
    const given = context.req.query('vastgelegd');
    return showReferral(context, context.req.param('id'), givenOutcome(given));
  });

  desk.post('/tasks/:id/answer', async (context) => {
    const taskId = context.req.param('id');
    const form = formSchema.parse(await context.req.parseBody());
    const parsed = answerSchema.safeParse(form);
    if (!parsed.success) {
      return showReferral(context, taskId, {
        kind: 'incomplete',
        sentence: firstSentence(parsed.error),
        typed: form,
      });
    }

    const target = { taskId, seenVersion: form.version || undefined };
    const { kind } = await giveAnswer(client, target, parsed.data, author);
    if (kind === 'given')
      return context.redirect(`${base}/tasks/${taskId}?vastgelegd=${parsed.data.action}`, 303);
    return showReferral(context, taskId, { kind, typed: form });
  });

  desk.post('/api/tasks/:id/answer', async (context) => {
    const parsed = answerSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success)
      return context.json({ error: 'incomplete', sentence: firstSentence(parsed.error) }, 400);

    const target = { taskId: context.req.param('id'), seenVersion: undefined };
    const result = await giveAnswer(client, target, parsed.data, author);
    return context.json(apiBody(result), apiStatus[result.kind]);
  });

  desk.onError((thrown, context) => {
    if (!(thrown instanceof ExchangeError)) throw thrown;
    if (context.req.path.includes('/api/')) {
      return context.json({ error: 'exchange', said: thrown.message }, failureStatus(thrown));
    }
    return show(context, 'Niet gelukt', failurePage(thrown, base), failureStatus(thrown));
  });

  return desk;
}

/** The desk shows what others wrote: no script runs there, and it sends forms to itself only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const formSchema = z.object({
  action: z.string(),
  version: z.string().optional(),
  reason: z.string().optional(),
  date: z.string().optional(),
  theme: z.string().optional(),
  message: z.string().optional(),
}) satisfies z.ZodType<Typed>;

const pageStatus = { none: 200, given: 200, changed: 409, closed: 409, incomplete: 422 } as const;
const apiStatus = { given: 200, changed: 412, closed: 409 } as const;

function apiBody({ kind, task }: AnswerResult) {
  return { result: kind, status: task.status, version: task.meta?.versionId }; // absent on servers without versions
}

function failureStatus({ status }: ExchangeError): 404 | 502 {
  return status === 404 || status === 410 ? 404 : 502;
}

function givenOutcome(action: string | undefined): Outcome {
  return isAction(action) ? { kind: 'given', what: whatWasGiven(action) } : { kind: 'none' };
}

function whatWasGiven(action: AnswerAction): string {
  return actionLabel(action).toLowerCase();
}

function firstSentence({ issues }: z.ZodError): string {
  return issues[0]?.message ?? 'Het antwoord is niet compleet.'; // a failed parse always has an issue
}
