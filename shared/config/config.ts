import { readServerAddress, serverAddress } from '../domain/record/server-address.ts';
import { webAddress, z } from '../zod.ts';
import { type ConfigProblem, problemsOf } from './config-problem.ts';

const text = z.string().check(z.trim(), z.minLength(1));

/** The address of a server, as written: some servers want to be asked by their own spelling (`aud`). */
const writtenServerAddress = z.string().check(z.trim(), ({ value, issues }) => {
  if (readServerAddress(value) !== undefined) return;
  issues.push({ code: 'invalid_format', format: 'url', input: value });
});

const issuerFields = z.strictObject({
  /** FHIR base of the HIS, as it stands in `iss`. */
  iss: writtenServerAddress,
  /** What users call this HIS. */
  name: text,
  /** Client ids as registered with the HIS, one a launch page. */
  clients: z.strictObject({
    consult: text,
    worklist: z.optional(text),
    volume: z.optional(text),
  }),
  /** Scope syntax: SMART 2 (`.rs`) unless the HIS only knows SMART 1 (`.read`). */
  scopes: z._default(z.enum(['v2', 'v1']), 'v2'),
});

/** With `server`: its address in our one spelling, for everything but signing in. */
const issuerSchema = z.pipe(
  issuerFields,
  z.transform((issuer) => ({ ...issuer, server: serverAddress(issuer.iss) })),
);

const coachSchema = z.strictObject({
  id: text,
  name: text,
  reference: z.string().check(z.regex(/^(HealthcareService|Organization)\/[A-Za-z0-9\-.]{1,64}$/)),
  /** The organisation behind a HealthcareService: permission is given to it, and an access policy can be written on it. */
  organization: z.optional(z.string().check(z.regex(/^Organization\/[A-Za-z0-9\-.]{1,64}$/))),
  municipalities: z._default(z.array(text), []),
  postcodes: z._default(z.array(z.string().check(z.regex(/^[1-9][0-9]{3}$/))), []),
  phone: z._default(z.string(), ''),
  /** Until the first talk, not the first call, in words that follow "over". */
  waitingTime: z._default(z.string(), ''),
});

const roleSchema = z.strictObject({
  /** Code system and code of the HIS's role, or its text; compared without regard to case. */
  system: z.optional(z.string()),
  code: z.optional(text),
  text: z.optional(text),
  role: z.enum(['referrer', 'assistant', 'manager']),
});

const routeSchema = z.strictObject({
  /** Id of a consideration in `domain/considerations`. */
  id: text,
  /** The region's own wording; absent: the product's. */
  label: z.optional(text),
  link: z.optional(webAddress),
  phone: z.optional(text),
});

const wijkSchema = z.strictObject({
  municipality: text,
  wijk: text,
  /** Four digits, or a whole postcode where a wijk divides them. */
  postcodes: z.array(z.string().check(z.regex(/^[1-9][0-9]{3}( ?[A-Z]{2})?$/))).check(z.minLength(1)),
});

const volumeDefaults = {
  scope: 'practice' as const,
  arrivalAfterDays: 56,
  smallNumber: 5,
  targets: { reach: 0.005, intakeGrowth: 1 / 3 },
  wijken: [],
};

/** Counting. Meaning and defaults: docs/clinical/indicators.md#settings. */
const volumeSchema = z.strictObject({
  /** `region`: the server holds many practices, and they are counted apart too. */
  scope: z._default(z.enum(['practice', 'region']), volumeDefaults.scope),
  /** Patients on the list of the practice, or of all of them; absent: the server is asked. */
  patients: z.optional(z.int().check(z.minimum(1))),
  arrivalAfterDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), volumeDefaults.arrivalAfterDays),
  smallNumber: z._default(z.int().check(z.minimum(3), z.maximum(100)), volumeDefaults.smallNumber),
  targets: z._default(
    z.strictObject({
      reach: z._default(z.number().check(z.positive(), z.maximum(1)), volumeDefaults.targets.reach),
      intakeGrowth: z._default(z.number().check(z.positive()), volumeDefaults.targets.intakeGrowth),
    }),
    volumeDefaults.targets,
  ),
  wijken: z._default(z.array(wijkSchema), []),
});

/** `config.json`: what practice IT or a region sets without writing code. docs/INSTALL.md explains every field. */
export const configSchema = z.strictObject({
  language: z._default(z.enum(['nl', 'en']), 'nl'),
  /** Only these may launch the app. */
  issuers: z.array(issuerSchema).check(z.minLength(1)),
  coaches: z.array(coachSchema).check(z.minLength(1)),
  /** Roles of this HIS beside the ones known everywhere. */
  roles: z._default(z.array(roleSchema), []),
  /** Other routes that the region offers, with its own link or phone. */
  routes: z._default(z.array(routeSchema), []),
  norms: z._default(
    z.strictObject({
      /** Working days within which the coach makes contact. Source: docs/clinical/process.md#norms. */
      contactWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 5),
      /** 5 May is a day off for everybody every fifth year only; regions differ. */
      liberationDay: z._default(z.enum(['every-year', 'every-fifth-year', 'never']), 'every-fifth-year'),
      goodFriday: z._default(z.enum(['working-day', 'day-off']), 'working-day'),
    }),
    { contactWorkingDays: 5, liberationDay: 'every-fifth-year', goodFriday: 'working-day' },
  ),
  record: z._default(
    z.strictObject({
      /** How many months back an ended problem still counts. */
      problemMonths: z._default(z.int().check(z.minimum(1), z.maximum(240)), 24),
      /** What the region calls often in 12 months; absent: no such line is shown. */
      oftenContacts: z.optional(z.int().check(z.minimum(1))),
    }),
    { problemMonths: 24 },
  ),
  referral: z._default(
    z.strictObject({
      /** ICPC code the region registers a referral under ("Z68"), for the journal line; absent: none. */
      registrationCode: z.optional(z.string().check(z.regex(/^[A-Z][0-9]{2}(\.[0-9]{2})?$/))),
      feedbackMoments: z._default(z.array(z.enum(['after-intake', 'activity-started', 'at-the-end'])), [
        'after-intake',
        'activity-started',
        'at-the-end',
      ]),
      /** Whether a doktersassistent may send, or only prepare. */
      assistant: z._default(z.enum(['prepares', 'sends']), 'prepares'),
      /** After how many days a draft is pointed out as lying too long. */
      draftMaxDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), 14),
    }),
    {
      feedbackMoments: ['after-intake', 'activity-started', 'at-the-end'],
      assistant: 'prepares',
      draftMaxDays: 14,
    },
  ),
  volume: z._default(volumeSchema, volumeDefaults),
});

/** The settings of one installation, defaults filled in. */
export type Config = z.output<typeof configSchema>;
export type IssuerConfig = Config['issuers'][number];

/** Reads `config.json`; every wrong setting is named, so that IT can mend all in one go. */
export function readConfig(
  json: unknown,
):
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] } {
  const parsed = configSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json) };

  const problems = namedTwice(parsed.data);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** Two lines with one name: it would be chance which of them counts. */
function namedTwice({ issuers, coaches }: Config): readonly ConfigProblem[] {
  const addresses = issuers.map(({ server }) => server);
  const ids = coaches.map(({ id }) => id);
  return [
    ...repeatsIn(addresses).map((index) => ({
      field: `issuers[${index}].iss`,
      fault: { kind: 'twice' } as const,
    })),
    ...repeatsIn(ids).map((index) => ({ field: `coaches[${index}].id`, fault: { kind: 'twice' } as const })),
  ];
}

function repeatsIn(names: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}
