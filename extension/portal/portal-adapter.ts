import { portalFields } from '../../shared/domain/referral/portal-values.ts';
import { z } from '../../shared/zod.ts';
import { adapterId, matchPatterns, someText } from '../adapter/adapter-schema.ts';
import { dateFormats, dateParts } from '../adapter/date-format.ts';

/** CSS selectors; each next one is looked up inside the open shadow root of what the one before found. */
const placeSchema = z.array(someText).check(z.minLength(1));

const fieldSchema = z.strictObject({
  /** What the portal calls it. */
  label: someText,
  place: placeSchema,
  /** Of what is at that place, only what the form calls this: its label, or the question over radios and checkboxes. */
  labelled: z.optional(someText),
  /** What goes in; of several, each begins a line. */
  from: z.array(z.enum(portalFields)).check(z.minLength(1)),
  /** How a text field wants a date; a date picker needs none. */
  date: z.optional(z.enum([...dateFormats, ...dateParts])),
  /** Our word → the portal's, where they differ. */
  options: z._default(z.array(z.strictObject({ ours: someText, portal: someText })), []),
  /** What is there before anybody chose ("Geen tolk nodig"). */
  blank: z._default(z.array(someText), []),
});

/** How one portal's form is filled, as data. docs/PORTAL-FILLING.md explains every line. */
export const portalAdapterSchema = z.strictObject({
  version: z.literal(1),
  id: adapterId,
  name: someText,
  /** Tried on the real form; what is not, is off until somebody switches it on. */
  proven: z.boolean(),
  matches: matchPatterns,
  /** `without-load`: the page can become the form without being loaded, so our script waits on all pages of its site. */
  moves: z._default(z.enum(['with-load', 'without-load']), 'with-load'),
  /** Where the portal shows whose referral this is; left out when it shows no one. */
  patient: z.optional(
    z.strictObject({ name: placeSchema, birthDate: placeSchema, date: z.enum(dateFormats) }),
  ),
  fields: z.array(fieldSchema).check(z.minLength(1)),
  /** Questions of the portal that only the user can answer. */
  byHand: z._default(z.array(someText), []),
});

export type PortalAdapter = z.output<typeof portalAdapterSchema>;
export type PortalField = PortalAdapter['fields'][number];
