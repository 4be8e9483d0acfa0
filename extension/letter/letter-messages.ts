import { z } from '../../shared/zod.ts';
import { adapterSchema } from '../his/his-adapter.ts';

/** Panel → script in the HIS page: the letter that is open now, if it is of this patient and one of these organisations. */
export const letterCallSchema = z.strictObject({
  kind: z.literal('letter/read'),
  adapter: adapterSchema,
  patient: z.strictObject({ id: z.optional(z.string()), name: z.string(), birthDate: z.string() }),
  organisations: z.array(z.string()),
});
export type LetterCall = z.output<typeof letterCallSchema>;

/** Script in the HIS page → panel. */
export const letterAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('letter'),
    organisation: z.string(),
    subject: z.string(),
    text: z.string(),
    names: z.enum(['this-patient', 'no-one']),
  }),
  z.strictObject({ kind: z.enum(['none', 'other-patient']) }),
]);
export type LetterAnswer = z.output<typeof letterAnswerSchema>;
