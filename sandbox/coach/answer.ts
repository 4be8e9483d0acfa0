import { z } from 'zod';
import { isStep, type Step, steps } from './steps.ts';
import { themes } from './themes.ts';

/** What a coach can do with a referral: report a step, or only write to the referrer. */
export type AnswerAction = Step | 'message';

/** What an answer asks for, beside a message that may always come along. */
export type Asked = 'reason' | 'date' | 'theme' | 'message';

/** Which field an action cannot do without. */
export const required: Readonly<Partial<Record<AnswerAction, Asked>>> = {
  rejected: 'reason',
  'waiting-list': 'reason',
  'ended-early': 'reason',
  'intake-planned': 'date',
  matched: 'theme',
  'activity-started': 'theme',
  message: 'message',
};

const sentences: Readonly<Record<Asked, string>> = {
  reason: 'Vul een reden in.',
  date: 'Kies een datum.',
  theme: 'Kies een thema.',
  message: 'Schrijf een bericht.',
};

// A form sends every field it has; an empty one was left empty.
const emptyAsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** An answer as a form or the API sends it. */
export const answerSchema = z
  .object({
    action: z.custom<AnswerAction>(isAction, 'Kies een antwoord.'),
    reason: z.preprocess(emptyAsAbsent, z.string().trim().max(500).optional()),
    date: z.preprocess(emptyAsAbsent, z.iso.date('Schrijf de datum als 2026-01-31.').optional()),
    theme: z.preprocess(emptyAsAbsent, z.enum(themes, 'Kies een thema.').optional()),
    message: z.preprocess(emptyAsAbsent, z.string().trim().max(4000).optional()),
  })
  .superRefine((answer, context) => {
    const field = required[answer.action];
    if (field && answer[field] === undefined)
      context.addIssue({ code: 'custom', path: [field], message: sentences[field] });
  });

/** A complete answer. */
export type Answer = z.infer<typeof answerSchema>;

/** All actions, in the order of the road. */
export function isAction(value: unknown): value is AnswerAction {
  return typeof value === 'string' && (value === 'message' || isStep(value));
}

/** The words on the button of an action. */
export function actionLabel(action: AnswerAction): string {
  return action === 'message' ? 'Bericht sturen' : steps[action].label;
}
