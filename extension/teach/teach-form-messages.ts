import { portalFields } from '../../shared/domain/referral/portal-values.ts';
import { z } from '../../shared/zod.ts';
import { dateFormats } from '../adapter/date-format.ts';
import { planSchema } from '../form/form-schemas.ts';
import { portalAdapterSchema } from '../portal/portal-adapter.ts';
import { candidateKinds } from './candidates.ts';

/** What of a portal's page can be pointed at: where each value of a referral goes, and where it names its patient. */
const formParts = [...portalFields, 'patient-name', 'patient-birth-date'] as const;
export type FormPart = (typeof formParts)[number];

const fieldCandidateSchema = z.strictObject({
  kind: z.enum(candidateKinds),
  place: z.readonly(z.array(z.string())),
  labelled: z.optional(z.string()),
});
/** One way to find a field again. */
export type PickedCandidate = z.output<typeof fieldCandidateSchema>;

const fieldPickSchema = z.strictObject({
  /** What the form calls the field; for the patient, the words that are there now: for the screen, never kept. */
  words: z.string(),
  /** `none`: it is no field, or no whole date. `words`: it is read, not filled. */
  control: z.enum(['text', 'date', 'select', 'radios', 'checkboxes', 'editable', 'words', 'none']),
  /** What can be chosen in it. */
  options: z.readonly(z.array(z.string())),
  /** What it says before anybody chose. */
  blank: z.readonly(z.array(z.string())),
  /** How a birth date is written there. */
  date: z.optional(z.enum(dateFormats)),
  candidates: z.readonly(z.array(fieldCandidateSchema)),
});
/** A field that was pointed at. */
export type FieldPick = z.output<typeof fieldPickSchema>;

const formTriedSchema = z.strictObject({
  fields: planSchema.shape.fields,
  /** Whom the page names, where the adapter says how. */
  shown: z.optional(z.strictObject({ name: z.string(), birthDate: z.string() })),
});
/** What an adapter would fill in now. */
export type FormTried = z.output<typeof formTriedSchema>;

/** Teaching page → script in the page, about a form. */
export const teachFormCalls = [
  z.strictObject({ kind: z.literal('pick-part'), part: z.enum(formParts) }),
  z.strictObject({ kind: z.literal('try-form'), adapter: portalAdapterSchema }),
] as const;

/** Script in the page → teaching page, about a form. */
export const teachFormNews = [
  z.strictObject({ kind: z.literal('part-picked'), part: z.enum(formParts), pick: fieldPickSchema }),
  z.strictObject({ kind: z.literal('form-tried'), adapter: portalAdapterSchema, tried: formTriedSchema }),
] as const;
