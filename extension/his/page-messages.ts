import { whysUnknown } from '../../shared/domain/knowledge.ts';
import type { Problem } from '../../shared/domain/record/problem.ts';
import { z } from '../../shared/zod.ts';
import type { HisAdapter } from './his-adapter.ts';
import type { PageReading } from './read/page-reading.ts';
import type { ChipView } from './ui/chip-content.ts';

/** A field that is always there and may be undefined, although a message drops what is undefined. */
const maybe = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.optional(schema),
    z.transform((value: z.output<S> | undefined) => value),
  );

const problemSchema = z.strictObject({
  id: z.string(),
  icpc: maybe(z.string()),
  text: z.string(),
  date: maybe(z.string()),
  state: z.enum(['active', 'ended', 'unclear']),
}) satisfies z.ZodMiniType<Problem>;

const problemsSchema = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal(true), value: z.readonly(z.array(problemSchema)) }),
  z.strictObject({
    known: z.literal(false),
    why: z.enum(whysUnknown),
    partial: maybe(z.readonly(z.array(problemSchema))),
  }),
]);

/** What a page's script may say of its page. */
export const pageReadingSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('patient'),
    patient: z.strictObject({
      id: maybe(z.string()),
      idIs: z.enum(['fhir-id', 'page-only']),
      name: z.string(),
      birthDate: z.string(),
    }),
    episodes: problemsSchema,
  }),
  z.strictObject({ status: z.literal('no-patient') }),
  z.strictObject({
    status: z.literal('doubt'),
    why: z.enum([
      'two-candidates',
      'half-rendered',
      'header-and-url-disagree',
      'invisible',
      'frame-closed',
      'birth-date-unreadable',
      'adapter-failed',
    ]),
  }),
]) satisfies z.ZodMiniType<PageReading>;

const pageName = z.string().check(z.minLength(8), z.maxLength(64));
const readingNumber = z.int().check(z.minimum(0));

/** What the page says now: told at every change, over every line that is opened, and as the answer to `ReadNow`. */
export const pageNewsSchema = z.strictObject({
  kind: z.literal('page-reading'),
  /** Names one life of one page's script; random, so that an answer to an earlier page fits no later one. */
  page: pageName,
  /** Goes up by one at every change of what is read. */
  number: readingNumber,
  adapter: z.string(),
  reading: pageReadingSchema,
});

/** Everything that a HIS page's script says to the background; panels hear its news over lines of their own. */
export const fromHisPageSchema = z.discriminatedUnion('kind', [
  /** First of all: asks for the adapter of this address; answered with `HelloAnswer`. */
  z.strictObject({ kind: z.literal('page-hello'), url: z.string() }),
  pageNewsSchema,
  /** The user asked for the panel, on the chip's card. */
  z.strictObject({ kind: z.literal('open-panel'), page: pageName, number: readingNumber }),
]);
export type FromHisPage = z.output<typeof fromHisPageSchema>;

export type PageNews = z.output<typeof pageNewsSchema>;

/** Undefined: no adapter for this address, so the script goes to sleep. */
export type HelloAnswer = { readonly adapter: HisAdapter } | undefined;

/** Background → page: what to show of the patient of exactly this reading; `null`: nothing. */
export type ShowChip = {
  readonly kind: 'show-chip';
  readonly page: string;
  readonly number: number;
  readonly view: ChipView | null;
};

/** Background or panel → page: read again this instant, and answer with `PageNews`. */
export type ReadNow = { readonly kind: 'read-now' };
