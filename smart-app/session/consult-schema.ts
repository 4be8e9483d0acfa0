import { feedbackMoments, needs, themes } from '../../shared/domain/referral/themes.ts';
import { complaints, lifeEvents } from '../../shared/domain/signals/signal-id.ts';
import { z } from '../../shared/zod.ts';

const given = z.enum(['given', 'not-given']);
const words = z.optional(z.string());
/** As we write it ourselves: an ISO instant. */
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/));

const editsSchema = z.strictObject({
  patientsWords: words,
  whatMatters: words,
  otherSupport: words,
  themes: z.optional(z.array(z.enum(themes))),
  phone: words,
  email: words,
  addressShared: z.optional(z.enum(['address', 'postcode', 'nothing'])),
  calling: z.optional(z.enum(['may-call', 'do-not-call'])),
  bestMoment: words,
  whoMayAnswer: words,
  interpreterLanguage: words,
  needs: z.optional(z.array(z.enum(needs))),
  coach: words,
  feedbackMoments: z.optional(z.array(z.enum(feedbackMoments))),
});

const reminders = [
  'suicide-risk',
  'psychosis-or-mania',
  'violence',
  'under-treatment',
  'addiction',
  'cognition',
  'structural',
  'minor',
  'deceased',
  'physical-cause',
  'treatment-not-needed',
  'thoughts-of-death',
] as const;

/** A consult as it was kept in the tab; what an older version wrote is not taken over. */
export const consultSchema = z.strictObject({
  key: z.string().check(z.minLength(1)),
  openedAt: moment,
  recognised: z.array(z.enum([...lifeEvents, ...complaints])),
  checked: z.array(z.enum(reminders)),
  swapped: z.array(z.string()),
  words: z.catchall(z.object({}), z.string()),
  edits: editsSchema,
  consent: z.strictObject({
    sharing: given,
    feedback: given,
    form: z.optional(z.enum(['oral', 'written'])),
    at: z.optional(moment),
  }),
  secondReferral: z.enum(['not-asked', 'wanted']),
  draft: z.optional(
    z.strictObject({
      taskId: z.string(),
      requestId: z.string(),
      taskVersion: z.string(),
      requestVersion: z.string(),
    }),
  ),
});
