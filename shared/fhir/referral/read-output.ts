import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { z } from '../../zod.ts';
import { conceptSchema, readText, referenceSchema } from '../element/datatypes.ts';
import { displays } from '../element/displays.ts';
import { readWrittenName } from '../element/names.ts';

const words = z.optional(z.string());

/**
 * One output of a Task: any type, with a value of any of R4's types. Those named here are looked at by themselves, all
 * others by `readWords`; what cannot be put in words is named by `listDocuments`.
 */
export const outputSchema = z.looseObject({
  id: words,
  type: z.optional(conceptSchema),
  valueDateTime: words,
  valueInstant: words,
  valueDate: words,
  valueReference: z.optional(referenceSchema),
  valueAttachment: z.optional(z.looseObject({ title: words })),
});
export type TaskOutput = z.output<typeof outputSchema>;

/** What the value of an output says in words; empty when it has none, or is a date. */
export function readWords(output: TaskOutput): string {
  const { valueReference } = output;
  if (valueReference !== undefined) {
    return isDocument(valueReference.reference) ? '' : (valueReference.display?.trim() ?? ''); // it may name nothing
  }
  return inWords(valueIn(output));
}

/** The titles of what an output brings that is not shown here; empty for what has no title. */
export function listDocuments(output: TaskOutput): readonly string[] {
  const { valueAttachment, valueReference } = output;
  if (valueAttachment) return [valueAttachment.title?.trim() ?? '']; // no one gave it a title
  if (valueReference) {
    const name = valueReference.display?.trim() ?? ''; // likewise
    return name === '' || isDocument(valueReference.reference) ? [name] : [];
  }
  const value = valueIn(output);
  return typeof value === 'object' && value !== null && inWords(value) === '' ? [''] : [];
}

function isDocument(reference: string | undefined): boolean {
  return /(^|\/)(DocumentReference|Binary|Media|Composition|DiagnosticReport|Bundle)\//.test(reference ?? '');
}

/** Letters that no one reads, and numbers of which one may be somebody's BSN. */
const notForReading: readonly string[] = ['valueBase64Binary', 'valueIdentifier'];

/** `value[x]` of an output, but for a date that can be read, which is when something happened. */
function valueIn(output: TaskOutput): unknown {
  const [name, value] = Object.entries(output).find(([key]) => /^value[A-Z]/.test(key)) ?? []; // it may have none
  if (name !== undefined && notForReading.includes(name)) return {};
  const isDate = ['valueDateTime', 'valueInstant', 'valueDate'].includes(name ?? '');
  return isDate && parseIsoDate(String(value)) !== undefined ? undefined : value;
}

const part = z.catch(z.optional(z.unknown()), undefined);
/** What R4's datatypes have that can be said: those of one type, or of several, under the same name. */
const valueSchema = z.looseObject({
  ...{ value: part, unit: part, currency: part, code: part, comparator: part },
  ...{ low: part, high: part, numerator: part, denominator: part },
  ...{ line: part, postalCode: part, city: part },
  family: z.catch(words, undefined),
  given: z.catch(z.optional(z.array(z.string())), undefined),
  start: z.catch(words, undefined),
  end: z.catch(words, undefined),
});

/** A value of any datatype in the words of who wrote it; empty when it has none. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? displays.yes : displays.no;
  if (Array.isArray(value)) return joined(value, ', ');
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success) return '';

  const { family, given, start, end, ...of } = parsed.data;
  const said = [
    of.value === undefined ? '' : joined([of.comparator, of.value, of.unit ?? of.currency ?? of.code], ' '),
    readText(conceptSchema.safeParse(value).data),
    readText(conceptSchema.safeParse({ coding: [value] }).data),
    readWrittenName([{ family, given }]),
    fromTo(dayInNumbers(start), dayInNumbers(end)),
    joined([of.low, of.high], ' – '),
    joined([of.numerator, of.denominator], ' / '),
    joined([of.line, of.postalCode, of.city], ', '),
    inWords(of.code),
  ];
  return said.find(Boolean) ?? ''; // in none of these ways
}

function joined(values: readonly unknown[], between: string): string {
  return values.map(inWords).filter(Boolean).join(between);
}

/** A period within one day is that day. */
function fromTo(first: string, last: string): string {
  return last === '' || last === first ? first : `${first} – ${last}`.trim();
}

/** The Dutch calendar day as "24-11-2026", a month as "11-2026"; what is no date as it came. */
function dayInNumbers(date: string | undefined): string {
  return parseIsoDate(date)?.split('-').reverse().join('-') ?? date ?? ''; // an open end
}
