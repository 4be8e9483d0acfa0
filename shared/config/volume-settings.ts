import { means, z } from '../zod.ts';

const text = z.string().check(z.trim(), z.minLength(1));

const wijkSchema = z.strictObject({
  municipality: text.check(means('its gemeente')),
  wijk: text.check(means('its name')),
  postcodes: z
    .array(z.string().check(z.regex(/^[1-9][0-9]{3}( ?[A-Z]{2})?$/)))
    .check(z.minLength(1), means('four digits, or a whole postcode where a wijk divides them')),
});

/** What counts where a region sets nothing. */
export const volumeDefaults = {
  scope: 'practice' as const,
  arrivalAfterDays: 56,
  smallNumber: 5,
  targets: { reach: 0.005, intakeGrowth: 1 / 3 },
  wijken: [],
  practices: [],
};

/** Counting. Why these defaults: docs/clinical/indicators.md#settings. */
export const volumeSchema = z.strictObject({
  scope: z
    ._default(z.enum(['practice', 'region']), volumeDefaults.scope)
    .check(means('`region`: the server holds many practices, and they are counted apart too')),
  patients: z
    .optional(z.int().check(z.minimum(1)))
    .check(means('patients on the list of the practice, or of all of them', 'the server is asked')),
  arrivalAfterDays: z
    ._default(z.int().check(z.minimum(1), z.maximum(365)), volumeDefaults.arrivalAfterDays)
    .check(means('how many days after sending a referral counts for arrival at the coach')),
  smallNumber: z
    ._default(z.int().check(z.minimum(3), z.maximum(100)), volumeDefaults.smallNumber)
    .check(means('counts above 0 and below this number are hidden')),
  targets: z._default(
    z.strictObject({
      reach: z
        ._default(z.number().check(z.positive(), z.maximum(1)), volumeDefaults.targets.reach)
        .check(means('referrals a year, as a share of the patients on the list')),
      intakeGrowth: z
        ._default(z.number().check(z.positive()), volumeDefaults.targets.intakeGrowth)
        .check(means('growth of the intakes, as a share of those a year earlier')),
      perInhabitants: z
        .optional(
          z.strictObject({
            target: z.number().check(z.positive(), means('referrals a year for each 10,000 inhabitants')),
            inhabitants: z.int().check(z.minimum(1), means('inhabitants of the area that is counted')),
            source: text.check(means('who says so and where: the number is shown with it, never without')),
          }),
        )
        .check(means('a second target, of an agreement on all inhabitants', 'it is not shown')),
    }),
    volumeDefaults.targets,
  ),
  wijken: z._default(z.array(wijkSchema), []).check(means('the wijken to count by')),
  practices: z
    ._default(
      z.array(
        z.strictObject({
          name: text.check(means('as the server names its organisation')),
          patients: z
            .optional(z.int().check(z.minimum(1)))
            .check(means('patients on its list', 'no rate is shown')),
        }),
      ),
      [],
    )
    .check(means('the practices of a region, also those that do not refer')),
});
