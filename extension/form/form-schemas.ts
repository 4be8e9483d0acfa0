import { z } from '../../shared/zod.ts';

// What a script that fills a form tells the panel, as it crosses between them.

const label = z.string();
const count = z.int().check(z.minimum(0));
const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item));

const shownSchema = z.strictObject({
  name: z.optional(z.string()), // a message leaves out what is undefined
  birthDate: z.optional(z.string()),
});
/** Whether a page with a form is about our patient; its own patient only when it is not surely ours. */
export const formPatientSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'not-shown']) }),
  z.strictObject({ kind: z.enum(['different', 'doubt']), shown: shownSchema }),
]);

const untouched = [
  'already-filled',
  'missing',
  'ambiguous',
  'not-a-field',
  'hidden',
  'disabled',
  'read-only',
  'not-in-referral',
  'option-not-offered',
  'too-long',
] as const;

/** A plan to fill a form; it holds no value of the referral. */
export const planSchema = z.strictObject({
  patient: formPatientSchema,
  fields: list(z.strictObject({ label, state: z.enum(['will-fill', ...untouched]), notOffered: count })),
  byHand: list(label),
});

/** What became of every field. */
export const fillReportSchema = z.strictObject({
  filled: count,
  of: count,
  fields: list(z.strictObject({ label, outcome: z.enum(['filled', 'not-kept', ...untouched]) })),
});

/** What was put back. */
export const undoReportSchema = z.strictObject({
  restored: count,
  fields: list(z.strictObject({ label, outcome: z.enum(['restored', 'changed-since', 'cannot']) })),
});
