import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { CARD_WORDS, factsheetCards, type Region } from '../../domain/region/region.ts';
import { webAddress, z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';
import { listOf } from './keep-what-is-right.ts';
import { faultsOfText, plainText } from './plain-text.ts';

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

/** `region.json`: what a region says in its own words. How to make one: docs/REGION.md. */
export const regionSchema: z.ZodMiniType<Region> = z.strictObject({
  name: z.optional(short),
  owner: z.optional(line),
  reviewedOn: z.optional(isoDate),
  validUntil: z.optional(isoDate),
  factsheet: z._default(factsheetSchema, factsheetSchema.parse({})),
});
