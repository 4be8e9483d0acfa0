import { portalFields } from '../../shared/domain/referral/portal-values.ts';
import { z } from '../../shared/zod.ts';
import { orSandboxSite } from '../sandbox-site.ts';
import { dateForms } from './date-form.ts';

const text = z.string().check(z.trim(), z.minLength(1));

/** CSS selectors; each next one is looked up inside the open shadow root of what the one before found. */
const placeSchema = z.array(text).check(z.minLength(1));

/** A match pattern, never wider than one domain: patient data goes into the pages it names. */
const matchPattern = z
  .string()
  .check(z.regex(new RegExp(String.raw`^(https://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+${orSandboxSite})/.*$`)));

const fieldSchema = z.strictObject({
  /** What the portal calls it. */
  label: text,
  place: placeSchema,
  /** What goes in; of several, each begins a line. */
  from: z.array(z.enum(portalFields)).check(z.minLength(1)),
  /** How a text field wants a date; a date picker needs none. */
  date: z.optional(z.enum(dateForms)),
  /** Our word → the portal's, where they differ. */
  options: z._default(z.array(z.strictObject({ ours: text, portal: text })), []),
  /** What stands there before anybody chose ("Geen tolk nodig"). */
  blank: z._default(z.array(text), []),
});

/** How one portal's form is filled, as data. docs/PORTAL-FILLING.md explains every line. */
export const portalAdapterSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  /** Tried on the real form; what is not, is off until somebody switches it on. */
  proven: z.boolean(),
  matches: z.array(matchPattern).check(z.minLength(1)),
  /** Where the portal shows whose referral this is; left out when it shows nobody. */
  patient: z.optional(z.strictObject({ name: placeSchema, birthDate: placeSchema, date: z.enum(dateForms) })),
  fields: z.array(fieldSchema).check(z.minLength(1)),
  /** Questions of the portal that only the user can answer. */
  byHand: z._default(z.array(text), []),
});

export type PortalAdapter = z.output<typeof portalAdapterSchema>;
export type AdapterField = PortalAdapter['fields'][number];
