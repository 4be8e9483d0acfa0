import { z } from '../../shared/zod.ts';
import { fillReportSchema, formPatientSchema, undoReportSchema } from '../form/form-schemas.ts';
import { adapterSchema } from '../his/his-adapter.ts';
import { journalFieldIds } from './journal-fields.ts';

/** Panel → script in the HIS page. `put`: random name of what is put there, so that an undo is about that and nothing else. */
export const journalCallSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('journal/put'),
    put: z.string(),
    adapter: adapterSchema,
    /** Whom the panel is about. */
    patient: z.strictObject({ id: z.optional(z.string()), name: z.string(), birthDate: z.string() }),
    values: z.record(z.enum(journalFieldIds), z.string()),
    /** What the user said of a journal that names no patient. */
    said: z.enum(['confirmed', 'not-confirmed']),
  }),
  z.strictObject({ kind: z.literal('journal/undo'), put: z.string() }),
]);
export type JournalCall = z.output<typeof journalCallSchema>;

/** Script in the HIS page → panel. Nothing of the journal comes back. */
export const journalAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('journal/put'), report: fillReportSchema }),
  z.strictObject({ kind: z.literal('journal/refused'), patient: formPatientSchema }),
  z.strictObject({ kind: z.literal('journal/undone'), report: undoReportSchema }),
  /** Nothing to undo: its time is over, or the page was loaded anew. */
  z.strictObject({ kind: z.literal('journal/nothing-here') }),
  /** Another click is still being carried out. */
  z.strictObject({ kind: z.literal('journal/busy') }),
]);
export type JournalAnswer = z.output<typeof journalAnswerSchema>;
