import { cardSentences, leafletParts } from '../../domain/region/translations.ts';
import { z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';
import { listOf } from './keep-what-is-right.ts';
import { plainText } from './plain-text.ts';

/** Sentences of another language: no list of hard words is known for it, and sentences may be a little longer. */
const translated = (letters: number, mayHave: readonly string[] = []) =>
  plainText({ letters, reader: 'professional', mayHave });

/** Which language a translation is in, and who answers for it. */
const otherLanguage = {
  language: z.string().check(z.trim(), ({ value, issues }) => {
    const isOther = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && !/^(nl|en)\b/.test(value);
    if (isOther) return;
    const fault: ConfigFault = { kind: 'wrong-form', form: 'other-language' };
    issues.push({ code: 'custom', input: value, params: { fault } });
  }),
  name: translated(30),
  direction: z._default(z.enum(['ltr', 'rtl']), 'ltr'),
  translatedBy: translated(80),
};

/** The leaflet in another language. */
export const translationSchema = z.strictObject({
  ...otherLanguage,
  title: translated(40),
  subtitle: translated(80),
  parts: listOf(
    z.strictObject({
      id: z.enum(leafletParts),
      heading: translated(40),
      body: translated(400, ['werkdagen']),
    }),
    { most: leafletParts.length, nameOf: ({ id }) => id },
  ).check(({ value, issues }) => {
    if (value.length === leafletParts.length) return;
    const fault: ConfigFault = { kind: 'missing-parts', parts: leafletParts };
    issues.push({ code: 'custom', input: value, params: { fault } });
  }),
  yourself: translated(160),
  phone: translated(30),
  page: translated(40),
  scan: translated(120),
});

const cardTranslationSchema = z.strictObject({
  ...otherLanguage,
  ...mapSentences((placeholders) => plainText({ letters: 200, reader: 'professional', placeholders })),
});

/** One value for each sentence of a translated card. */
function mapSentences<Value>(
  toValue: (placeholders: readonly string[]) => Value,
): Record<keyof typeof cardSentences, Value> {
  const sentences = Object.entries(cardSentences).map(([id, placeholders]) => [id, toValue(placeholders)]);
  return Object.fromEntries(sentences) as Record<keyof typeof cardSentences, Value>; // a key for each, by construction
}

/** The patient's card in other languages. */
export const cardTranslationsSchema = z.strictObject({
  translations: listOf(cardTranslationSchema, { most: 20, nameOf: ({ language }) => language }),
});
