import { z } from '../../shared/zod.ts';
import { adapterId, matchPatterns, someDateFormats, someText } from '../adapter/adapter-schema.ts';

const selector = someText;
const template = z.string().check(z.regex(/^[^{}]+\{id\}[^{}]*$/));
const attributeName = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

const fieldSchema = z.strictObject({
  /** Inside the dossier (or the row); absent: the element itself. */
  selector: z.optional(selector),
  /** Only elements that stand right behind one with these words, as a cell behind "Naam:". */
  beside: z.optional(someText),
  /** Absent: what it says. */
  attribute: z.optional(attributeName),
  /** Elements whose words do not count. */
  without: z.optional(selector),
  /** Only what is after the first of these words, and before the first of those. */
  after: z.optional(z.string().check(z.minLength(1))),
  before: z.optional(z.string().check(z.minLength(1))),
});

const ruleSchema = z.discriminatedUnion('by', [
  /** The address has the dossier's key at `{id}`. */
  z.strictObject({ by: z.literal('url'), template }),
  /** The one selected tab names the dossier's key. */
  z.strictObject({ by: z.literal('tab'), selected: selector, attribute: attributeName }),
  /** The dossier's own element tells: `:not([hidden])`, `[aria-selected="true"]`. */
  z.strictObject({ by: z.literal('selector'), selector }),
  /** It is the only one that is displayed. */
  z.strictObject({ by: z.literal('displayed') }),
]);

/** Whether a date is all that a field says, or is once among other words. */
const stands = z._default(z.enum(['alone', 'among-words']), 'alone');

/** Where a page names its patient. */
const patientSchema = z.strictObject({
  name: fieldSchema,
  birthDate: fieldSchema,
  birthDateFormats: someDateFormats,
  birthDateStands: stands,
});

/** One HIS, as data: where its pages say whose dossier is open. Every field is explained in docs/HIS-ADAPTERS.md. */
export const adapterSchema = z.strictObject({
  version: z.literal(1),
  id: adapterId,
  name: someText,
  /** Tried on the real pages; what is not, is off until somebody switches it on. */
  proven: z.boolean(),
  matches: matchPatterns,
  /** The iframe in which dossiers stand. */
  frame: z.optional(selector),
  /** While this is seen in the dossier, it is being filled. */
  busy: z.optional(selector),
  dossiers: z.strictObject({
    each: selector,
    /** What the page calls a dossier; needed by the rules `url` and `tab`. */
    key: z.optional(fieldSchema),
    keyIs: z._default(z.enum(['fhir-id', 'page-only']), 'page-only'),
    /** Which of the open ones is in front; all rules must name the same. */
    active: z.array(ruleSchema).check(z.minLength(1)),
  }),
  patient: patientSchema,
  episodes: z.optional(
    z.strictObject({
      list: selector,
      row: selector,
      code: fieldSchema,
      text: fieldSchema,
      date: z.optional(z.strictObject({ ...fieldSchema.shape, formats: someDateFormats, stands })),
      /** Rows of problems that are over; absent: the page does not tell them apart. */
      ended: z.optional(selector),
      /** What the page shows when there are no episodes. */
      none: z.optional(z.strictObject({ selector, says: someText })),
      /** What the page shows when there are more than it lists. */
      more: z.optional(selector),
      /** Whether the list is the whole problem list, or a choice out of it. */
      holds: z.enum(['all', 'part']),
    }),
  ),
  /** The field for our line in the journal, where the page has one. */
  journal: z.optional(
    z.strictObject({
      /** The iframe in which it is; absent: where the dossiers are. */
      frame: z.optional(selector),
      /** What is beside it in this form, and in no form of another kind. */
      only: z.optional(selector),
      line: selector,
      /** Fields of their own for what begins with "S:" and "E:"; absent: that goes into the line as well. */
      s: z.optional(selector),
      e: z.optional(selector),
      /** The element around the line that names its dossier; one that names another is never filled. */
      names: z.optional(z.strictObject({ around: selector, attribute: attributeName })),
      /** Where the frame names its patient; it must be the one of the dossier. */
      patient: z.optional(patientSchema),
    }),
  ),
  /** A letter, opened: who sent it, and what it says. */
  letter: z.optional(
    z.strictObject({
      sender: fieldSchema,
      subject: z.optional(fieldSchema),
      /** Named by its selector; all of its text is read. */
      text: fieldSchema,
      /** Where the letter names its patient; it must be the one of the dossier. */
      patient: z.optional(patientSchema),
    }),
  ),
  chip: z.strictObject({
    /** Inside the dossier. */
    anchor: selector,
    place: z._default(z.enum(['inside', 'after']), 'inside'),
  }),
});

/** A page adapter that was read. */
export type HisAdapter = z.output<typeof adapterSchema>;
export type AdapterField = HisAdapter['patient']['name'];
export type ActiveRule = HisAdapter['dossiers']['active'][number];
export type JournalRules = NonNullable<HisAdapter['journal']>;
export type EpisodeRules = NonNullable<HisAdapter['episodes']>;
