import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { z } from '../../zod.ts';
import { conceptSchema, periodSchema, readText, referenceSchema } from '../element/datatypes.ts';

const words = z.optional(z.string());

/** One output of a Task: any type, any of R4's values; those that we cannot put in words are left to `documents`. */
export const outputSchema = z.looseObject({
  id: words,
  type: z.optional(conceptSchema),
  valueDateTime: words,
  valueInstant: words,
  valueDate: words,
  valuePeriod: z.optional(periodSchema),
  valueString: words,
  valueMarkdown: words,
  valueCode: words,
  valueUri: words,
  valueUrl: words,
  valueCanonical: words,
  valueInteger: z.optional(z.number()),
  valueDecimal: z.optional(z.number()),
  valueQuantity: z.optional(z.looseObject({ value: z.optional(z.number()), unit: words, code: words })),
  valueCoding: z.optional(z.looseObject({ display: words, code: words })),
  valueAnnotation: z.optional(z.looseObject({ text: words })),
  valueCodeableConcept: z.optional(conceptSchema),
  valueReference: z.optional(referenceSchema),
  valueAttachment: z.optional(z.looseObject({ title: words })),
});
export type TaskOutput = z.output<typeof outputSchema>;

/** What the value of an output says in words; empty when it has none. */
export function readWords(output: TaskOutput): string {
  const { valuePeriod, valueQuantity: quantity, valueCoding: coding, valueReference } = output;
  if (valuePeriod?.start !== undefined) return dayInNumbers(valuePeriod.start);
  const written = [
    readText(output.valueCodeableConcept),
    output.valueString,
    output.valueMarkdown,
    output.valueAnnotation?.text,
    coding?.display ?? coding?.code,
    quantity && [quantity.value, quantity.unit ?? quantity.code].filter((one) => one !== undefined).join(' '),
    output.valueInteger?.toString(),
    output.valueDecimal?.toString(),
    output.valueCode,
    output.valueUrl,
    output.valueUri,
    output.valueCanonical,
    isDocument(valueReference?.reference) ? undefined : valueReference?.display,
  ];
  return written.map((one) => one?.trim()).find(Boolean) ?? ''; // a value in none of these has no words
}

/** The titles of documents that an output brings; empty for one without a title. */
export function listDocuments({ valueAttachment, valueReference }: TaskOutput): readonly string[] {
  const isUnnamed = valueReference !== undefined && (valueReference.display?.trim() ?? '') === '';
  const refers = isUnnamed || isDocument(valueReference?.reference);
  return [
    ...(valueAttachment ? [valueAttachment.title?.trim() ?? ''] : []), // no one gave it a title
    ...(valueReference && refers ? [valueReference.display?.trim() ?? ''] : []),
  ];
}

function isDocument(reference: string | undefined): boolean {
  return /(^|\/)(DocumentReference|Binary|Media|Composition|DiagnosticReport|Bundle)\//.test(reference ?? '');
}

/** The Dutch calendar day as "24-11-2026", a month as "11-2026"; what is no date as it came. */
function dayInNumbers(date: string): string {
  return parseIsoDate(date)?.split('-').reverse().join('-') ?? date;
}
