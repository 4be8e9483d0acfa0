import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { cautionIds } from '../../domain/cautions/caution.ts';
import { considerationIds } from '../../domain/considerations/consideration.ts';
import { stepIds } from '../../domain/feedback/referral-states.ts';
import { dimensionIds, phaseOf } from '../../domain/prompts/prompt.ts';
import { prompts } from '../../domain/prompts/prompts.ts';
import { CARD_WORDS, factsheetCards, type Region } from '../../domain/region/region.ts';
import { complaints, lifeEvents } from '../../domain/signals/signal-id.ts';
import { webAddress, z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';
import { nameAddedCodes, wrongCodes } from './added-codes.ts';
import { listOf } from './keep-what-is-right.ts';
import { faultsOfText, plainText } from './plain-text.ts';
import { cardTranslationsSchema, translationSchema } from './translation-schemas.ts';

const short = plainText({ letters: 80, reader: 'professional' });
const line = plainText({ letters: 160, reader: 'professional' });

/** A whole date as a computer writes it: 2026-11-30. */
const isoDate = z.string().check(z.trim(), ({ value, issues }) => {
  if (value.length === 10 && parseIsoDate(value) === value) return;
  const fault: ConfigFault = { kind: 'wrong-form', form: 'iso-date' };
  issues.push({ code: 'custom', input: value, params: { fault } });
});

const linkSchema = z.strictObject({ label: short, link: webAddress });

const meetingSchema = z.strictObject({
  date: isoDate,
  what: short,
  where: z.optional(short),
  link: z.optional(webAddress),
});

/** The card about how it goes must tell the norm of the settings, so that the two never differ. */
const cardPlaceholders = { what: [], how: ['werkdagen'], whom: [], coach: [] };

const cardSchema = z
  .strictObject({ id: z.enum(factsheetCards), text: z.string().check(z.trim(), z.minLength(1)) })
  .check(({ value: { id, text }, issues }) => {
    const placeholders = cardPlaceholders[id];
    for (const fault of faultsOfText(text, { words: CARD_WORDS, reader: 'professional', placeholders })) {
      issues.push({ code: 'custom', input: text, path: ['text'], params: { fault } });
    }
  });

const factsheetSchema = z.strictObject({
  cards: listOf(cardSchema, { most: factsheetCards.length, nameOf: ({ id }) => id }),
  partners: listOf(short, { most: 20 }),
  training: listOf(linkSchema, { most: 10 }),
  meetings: listOf(meetingSchema, { most: 20 }),
  film: z.optional(linkSchema),
});

const leafletSchema = z.strictObject({
  organisation: z.optional(plainText({ letters: 60, reader: 'professional' })), // a name is what it is
  phone: z.optional(z.string().check(z.trim(), z.regex(/^\+?[\d\s().-]{3,20}$/))),
  cost: z.optional(plainText({ letters: 120, reader: 'patient' })),
  page: z.optional(webAddress.check(z.maxLength(200))),
  translations: listOf(translationSchema, { most: 20, nameOf: ({ language }) => language }),
});

const word = plainText({ letters: 40, reader: 'professional' });

const nounSchema = z.strictObject({
  word,
  plural: word,
  article: z.enum(['de', 'het']),
  english: z.optional(z.strictObject({ singular: word, plural: word })),
});

const wordsSchema = z.strictObject({
  recipe: z.optional(word),
  recipeShort: z.optional(word),
  withoutReferral: z.optional(word),
  coach: z.optional(nounSchema),
  organisation: z.optional(nounSchema),
});

const signalIds = [...lifeEvents, ...complaints] as const;

const spoken = (placeholders: readonly string[]) => ({ words: 20, reader: 'patient', placeholders }) as const;

type AddedFields = { readonly fits: readonly unknown[]; readonly dimension: unknown };

/**
 * A prompt of ours keeps its place; one that a region adds has an id that begins with its phase, and a dimension. What
 * the patient answers to it goes nowhere: docs/clinical/prompts.md#notes.
 */
function placeFault(
  id: string,
  { fits, dimension }: AddedFields,
): { readonly path: string; readonly fault: ConfigFault } | undefined {
  const setting = `id "${id}"`;
  if (prompts.some((ours) => ours.id === id)) {
    if (fits.length > 0) return { path: 'fits', fault: { kind: 'not-with', setting } };
    return dimension === undefined ? undefined : { path: 'dimension', fault: { kind: 'not-with', setting } };
  }
  if (phaseOf(id) === undefined) return { path: 'id', fault: { kind: 'wrong-form', form: 'prompt-id' } };
  return dimension === undefined ? { path: 'dimension', fault: { kind: 'needed-with', setting } } : undefined;
}

/** Sentences to say aloud. Those that propose name the coach, by `{coach}`, so that they follow `words`. */
const promptSchema = z
  .strictObject({
    id: z.string().check(z.trim()),
    sentence: z.string().check(z.trim(), z.minLength(1)),
    followUp: z._default(z.string().check(z.trim()), ''),
    fits: listOf(z.enum(signalIds), { most: signalIds.length, nameOf: String }),
    dimension: z.optional(z.enum(dimensionIds)),
  })
  .check(({ value: { id, sentence, followUp, fits, dimension }, issues }) => {
    const place = placeFault(id, { fits, dimension });
    if (place) issues.push({ code: 'custom', input: id, path: [place.path], params: { fault: place.fault } });
    const needed = id.startsWith('propose-') ? ['coach'] : [];
    const faults = [
      ...faultsOfText(sentence, spoken(needed)).map((fault) => ({ path: 'sentence', fault })),
      ...faultsOfText(followUp, spoken([])).map((fault) => ({ path: 'followUp', fault })),
    ];
    for (const { path, fault } of faults) {
      issues.push({ code: 'custom', input: sentence, path: [path], params: { fault } });
    }
  });

const label = plainText({ letters: 40, reader: 'professional' });
const byId = { most: 60, nameOf: ({ id }: { readonly id: string }) => id };

/** A code of ours, or one that a region adds. */
const ownId = z.string().check(z.trim(), ({ value, issues }) => {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && value.length <= 40) return;
  const fault: ConfigFault = { kind: 'wrong-form', form: 'own-id' };
  issues.push({ code: 'custom', input: value, params: { fault } });
});

const namedSchema = z.strictObject({ id: ownId, label });

const groundsSchema = z.strictObject({
  signals: listOf(z.enum(signalIds), { most: signalIds.length, nameOf: String }),
  cautions: listOf(z.enum(cautionIds), { most: cautionIds.length, nameOf: String }),
  themes: listOf(ownId, { most: 30, nameOf: String }),
});

/** One of ours in other words, or one that the region adds: that one needs a ground, and ours keep theirs. */
const routeSchema = z
  .strictObject({
    id: ownId,
    label: plainText({ letters: 60, reader: 'professional' }),
    explanation: plainText({ letters: 140, reader: 'professional' }),
    shows: z.optional(groundsSchema),
  })
  .check(({ value: { id, shows }, issues }) => {
    const isOurs = considerationIds.some((ours) => ours === id);
    const grounds = shows === undefined ? [] : Object.values(shows).flat();
    const fault: ConfigFault | undefined =
      isOurs && shows !== undefined
        ? { kind: 'not-with', setting: `id "${id}"` }
        : !isOurs && grounds.length === 0
          ? { kind: 'needed-with', setting: `id "${id}"` }
          : undefined;
    if (fault) issues.push({ code: 'custom', input: shows, path: ['shows'], params: { fault } });
  });

const regionFields = z.strictObject({
  name: z.optional(short),
  owner: z.optional(line),
  reviewedOn: z.optional(isoDate),
  validUntil: z.optional(isoDate),
  factsheet: z._default(factsheetSchema, factsheetSchema.parse({})),
  leaflet: z._default(leafletSchema, leafletSchema.parse({})),
  card: z._default(cardTranslationsSchema, cardTranslationsSchema.parse({})),
  words: z._default(wordsSchema, {}),
  codeSystem: z.optional(webAddress.check(z.maxLength(200))),
  prompts: listOf(promptSchema, byId),
  themes: listOf(namedSchema, byId),
  steps: listOf(z.strictObject({ id: z.enum(stepIds), label }), byId),
  routes: listOf(routeSchema, byId),
  endReasons: listOf(namedSchema, byId),
});

/** `region.json`: what a region says in its own words. How to make one: docs/REGION.md. */
export const regionSchema: z.ZodMiniType<Region> = z.pipe(
  z.pipe(
    z.unknown().check(({ value, issues }) => {
      for (const { path, fault } of wrongCodes(value)) {
        issues.push({ code: 'custom', input: value, path: [...path], params: { fault } });
      }
    }),
    regionFields,
  ),
  z.transform(nameAddedCodes),
);
