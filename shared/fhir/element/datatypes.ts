import { z } from '../../zod.ts';
import { worSystems } from './codes.ts';

/** FHIR's datatypes, as far as we look at them: loose, because servers add what they like. */
const codingSchema = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
});
export const conceptSchema = z.looseObject({
  coding: z.optional(z.array(codingSchema)),
  text: z.optional(z.string()),
});
export const periodSchema = z.looseObject({ start: z.optional(z.string()), end: z.optional(z.string()) });
export const identifierSchema = z.looseObject({
  system: z.optional(z.string()),
  value: z.optional(z.string()),
});
export const referenceSchema = z.looseObject({
  reference: z.optional(z.string()),
  display: z.optional(z.string()),
  identifier: z.optional(identifierSchema),
});
/** `url` and the values we know; STU3-shaped exports use valueString where R4 has valueCode. */
export const extensionSchema = z.looseObject({
  url: z.string(),
  valueString: z.optional(z.string()),
  valueMarkdown: z.optional(z.string()),
  valueCode: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  valueInstant: z.optional(z.string()),
  valueDate: z.optional(z.string()),
  valueCodeableConcept: z.optional(conceptSchema),
});
/** What is beside a primitive (`_family`, `_given`). */
export const primitiveExtensionSchema = z.looseObject({ extension: z.optional(z.array(extensionSchema)) });

export type Concept = z.output<typeof conceptSchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Identifier = z.output<typeof identifierSchema>;
type Extension = z.output<typeof extensionSchema>;

/** A concept in the words of who wrote it: its text, else a display, else a bare code. */
export function readText(concept: Concept | undefined): string {
  if (concept === undefined) return '';
  const { text, coding = [] } = concept;
  const display = coding.find((one) => one.display?.trim())?.display;
  return (text?.trim() || display || coding.find(({ code }) => code)?.code || '').trim();
}

/** The words behind a name that we write before them, for systems that show one text; all of them without it. */
export function withoutName(text: string, name: string): string {
  return text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
}

/** The first code of this system in a concept. */
export function findCode(concept: Concept | undefined, system: string): string | undefined {
  return concept?.coding?.find((coding) => coding.system === system && coding.code !== undefined)?.code;
}

/** The text of an extension, whichever of the simple value types carries it. */
export function extensionText(extensions: readonly Extension[] | undefined, url: string): string | undefined {
  const found = extensions?.find((extension) => extension.url === url);
  return found?.valueString ?? found?.valueCode ?? found?.valueCodeableConcept?.coding?.[0]?.code;
}

/**
 * `Type/id` of a reference at the server that gave it, without version; undefined when it points by identifier, inside
 * the resource, or at another server, where the same id is somebody else (`own-references.ts`).
 */
export function relativeReference(reference: string | undefined): string | undefined {
  return /^\/?([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference ?? '')?.[1];
}

/**
 * `Type/id` of an address at whatever server, without version. Of a reference it does not tell who is meant: use
 * `relativeReference`.
 */
export function typeAndIdAt(address: string | undefined): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[^/?#]+)(?:\/_history\/[^/]+)?$/.exec(address ?? '')?.[1];
}

/** The type of what a reference points at, here or at another server; undefined when it does not say. */
export function typeInReference(reference: string | undefined): string | undefined {
  return typeAndIdAt(reference)?.split('/')[0];
}

/**
 * What references point at: `Type/id`, or the key of a referral (`keyToken`) where one gives that identifier alone. What
 * is told by any other identifier cannot be matched here, and is left out.
 */
export function pointedAt(references: readonly Reference[]): readonly string[] {
  return references.flatMap(
    ({ reference, identifier }) => relativeReference(reference) ?? keyToken(identifier) ?? [],
  );
}

/** The key of a referral as one text; undefined for an identifier of another system. */
export function keyToken(identifier: Identifier | undefined): string | undefined {
  if (identifier?.system !== worSystems.referral || identifier.value === undefined) return undefined;
  return `${worSystems.referral}|${identifier.value}`;
}

/**
 * Whether a resource may be this patient's: one that names another patient is not, whatever was asked for. Nor is one
 * that names a patient of another server.
 */
export function mayConcern(patient: string, subject: Reference | undefined): boolean {
  if (typeInReference(subject?.reference) !== 'Patient') return true;
  return /^\/?Patient\/([^/]+)/.exec(subject?.reference ?? '')?.[1] === patient; // it names a Patient
}
