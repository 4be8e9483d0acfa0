import type { ConfigFault } from '../config/config-problem.ts';
import { listOf } from '../config/region/keep-what-is-right.ts';
import { parseDateSpan } from '../domain/calendar/partial-date.ts';
import { fourDigits } from '../domain/record/postcode.ts';
import { webAddress, z } from '../zod.ts';

/*
 * The part of HSDS 3 (Human Services Data Specification, Open Referral) that we read: a service with its places, times
 * and costs. Fields that we do not use are passed over; docs/REGION.md lists those that count. An export writes what it
 * does not know as null or as an empty text: both are left out before this is read.
 */

/** Most places, times, phones and the like of one service. */
const MOST_PARTS = 50;

function rule(of: (text: string) => ConfigFault | undefined) {
  return z.string().check(z.trim(), ({ value, issues }) => {
    const fault = of(value);
    if (fault !== undefined) issues.push({ code: 'custom', input: value, params: { fault } });
  });
}

function text(letters: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(letters));
}

function maybe(letters: number) {
  return z.optional(text(letters));
}

const isoDate = z.optional(
  rule((written) =>
    parseDateSpan(written) === undefined ? { kind: 'wrong-form', form: 'iso-date' } : undefined,
  ),
);

const postcode = z.optional(
  rule((written) =>
    fourDigits(written) === '' ? { kind: 'wrong-form', form: 'postcode-digits' } : undefined,
  ),
);

const phoneNumber = rule((written) =>
  /^\+?[\d\s().-]{3,20}$/.test(written) ? undefined : { kind: 'wrong-form', form: 'phone-number' },
);

/** "10:00", "10:00:00" or "09:00Z": the hours of a clock on the wall. */
const clockTime = z.optional(
  rule((written) =>
    /^([01]?\d|2[0-4]):[0-5]\d/.test(written) ? undefined : { kind: 'wrong-form', form: 'clock-time' },
  ),
);

const scheduleSchema = z.object({
  description: maybe(200),
  byday: maybe(60),
  freq: z.optional(z.enum(['WEEKLY', 'MONTHLY'])),
  interval: z.optional(z.number()),
  opens_at: clockTime,
  closes_at: clockTime,
  valid_to: isoDate,
});

const addressSchema = z.object({
  address_1: maybe(120),
  city: maybe(80),
  region: maybe(80),
  postal_code: postcode,
});

const locationSchema = z.object({
  name: maybe(120),
  addresses: listOf(addressSchema, { most: MOST_PARTS }),
});

const costSchema = z.object({
  option: maybe(120),
  currency: maybe(3),
  amount: z.optional(z.number().check(z.minimum(0))),
  amount_description: maybe(120),
});

const termSchema = z.object({ code: maybe(80), name: maybe(80), taxonomy: maybe(120) });

/** One service of an HSDS file, as far as we read it. */
export const serviceSchema = z.object({
  id: text(100),
  name: text(100),
  status: z._default(z.enum(['active', 'inactive', 'defunct', 'temporarily closed']), 'active'),
  description: maybe(3000),
  url: z.optional(webAddress.check(z.maxLength(300))),
  eligibility_description: maybe(200),
  minimum_age: z.optional(z.number().check(z.minimum(0), z.maximum(130))),
  maximum_age: z.optional(z.number().check(z.minimum(0), z.maximum(130))),
  fees_description: maybe(200),
  assured_date: isoDate,
  organization: z.optional(z.object({ name: maybe(120) })),
  phones: listOf(z.object({ number: phoneNumber }), { most: MOST_PARTS }),
  schedules: listOf(scheduleSchema, { most: MOST_PARTS }),
  service_areas: listOf(z.object({ name: maybe(80) }), { most: MOST_PARTS }),
  service_at_locations: listOf(
    z.object({
      location: z.optional(locationSchema),
      schedules: listOf(scheduleSchema, { most: MOST_PARTS }),
    }),
    { most: MOST_PARTS },
  ),
  cost_options: listOf(costSchema, { most: MOST_PARTS }),
  attributes: listOf(z.object({ taxonomy_term: z.optional(termSchema) }), { most: MOST_PARTS }),
});

/** A service with what was wrong in it left out. */
export type HsdsService = z.output<typeof serviceSchema>;

/** Our themes in an HSDS file: `taxonomy_term.taxonomy` of an attribute whose `code` is the id of a theme. */
export const THEME_TAXONOMY = 'welzijn-op-recept-themas';
