import { z } from '../../shared/zod.ts';
import { adapterSchema } from '../his/his-adapter.ts';
import { pageReadingSchema } from '../his/page-messages.ts';
import { candidateKinds } from './candidates.ts';
import { teachFormCalls, teachFormNews } from './teach-form-messages.ts';

/** The name of the connection between the teaching page and the script in the page that is taught. */
export const TEACH = 'teach';

/** What of a HIS page can be pointed at. Name and birth date must be; the rest is optional. */
const things = [
  'name',
  'birthDate',
  'number',
  'chip',
  'dossier',
  'code',
  'text',
  'date',
  'line',
  's',
  'e',
] as const;
export type Thing = (typeof things)[number];

const candidateSchema = z.strictObject({
  kind: z.enum(candidateKinds),
  selector: z.string(),
  beside: z.optional(z.string()),
  found: z.int(),
  seen: z.int(),
});
/** A way to find an element, with how many of those it finds are seen. */
export type SeenCandidate = z.output<typeof candidateSchema>;

const pickSchema = z.strictObject({
  /** The iframe in which it is; absent: the page itself. */
  frame: z.optional(z.string()),
  /** What is there now: for the screen, never kept. */
  words: z.string(),
  candidates: z.readonly(z.array(candidateSchema)),
});
/** An element that was pointed at. */
export type Pick = z.output<typeof pickSchema>;

const choiceSchema = z.strictObject({
  frame: z.optional(z.string()),
  selector: z.string(),
  beside: z.optional(z.string()),
});
/** How one thing will be found. */
export type ThingChoice = z.output<typeof choiceSchema>;
export type Choices = Readonly<Partial<Record<Thing, ThingChoice>>>;

/** Why what was pointed at cannot become an adapter. */
const draftProblems = [
  'name-missing',
  'birth-date-missing',
  'no-date-there',
  'in-two-frames',
  'no-rows',
  'no-place-for-chip',
  'line-not-a-field',
] as const;
export type DraftProblem = (typeof draftProblems)[number];

/** What is worth knowing of a page, though it can be read. */
const warnings = ['several-dossiers', 'hidden-copy', 'bsn'] as const;
export type Warning = (typeof warnings)[number];

const triedSchema = z.strictObject({
  reading: pageReadingSchema,
  /** Whether the field for the line is there, as far as the adapter names one. */
  line: z.enum(['found', 'missing', 'not-named']),
  warnings: z.readonly(z.array(z.enum(warnings))),
  /** Label-like words of this page; what two patients' pages have in common may stand in a proof page. */
  labels: z.readonly(z.array(z.string())),
});
/** What an adapter reads now. */
export type Tried = z.output<typeof triedSchema>;

/** Teaching page → script in the page. */
export const teachCallSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pick'), thing: z.enum(things) }),
  z.strictObject({ kind: z.literal('move'), to: z.enum(['next', 'previous', 'larger', 'smaller']) }),
  z.strictObject({ kind: z.literal('choose') }),
  z.strictObject({ kind: z.literal('stop') }),
  z.strictObject({
    kind: z.literal('draft'),
    id: z.string(),
    name: z.string(),
    choices: z.partialRecord(z.enum(things), choiceSchema),
  }),
  z.strictObject({ kind: z.literal('try'), adapter: adapterSchema }),
  z.strictObject({ kind: z.literal('proof'), keep: z.array(z.string()) }),
  ...teachFormCalls,
]);
export type TeachCall = z.output<typeof teachCallSchema>;

/** Script in the page → teaching page. */
export const teachNewsSchema = z.discriminatedUnion('kind', [
  /** First of all, and after every load. */
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('pointing'), words: z.string() }),
  z.strictObject({ kind: z.literal('picked'), thing: z.enum(things), pick: pickSchema }),
  /** Escape. */
  z.strictObject({ kind: z.literal('ended') }),
  z.strictObject({ kind: z.literal('no-draft'), problem: z.enum(draftProblems) }),
  z.strictObject({ kind: z.literal('tried'), adapter: adapterSchema, tried: triedSchema }),
  z.strictObject({ kind: z.literal('proof'), html: z.string() }),
  ...teachFormNews,
]);
export type TeachNews = z.output<typeof teachNewsSchema>;
