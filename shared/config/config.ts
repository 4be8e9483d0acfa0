import { readServerAddress, serverAddress } from '../domain/record/server-address.ts';
import { means, webAddress, z } from '../zod.ts';
import { coachSchema, withoutServer } from './coach-settings.ts';
import { type ConfigProblem, toConfigProblems } from './config-problem.ts';
import { regionFiles } from './region-files.ts';
import { volumeDefaults, volumeSchema } from './volume-settings.ts';

const text = z.string().check(z.trim(), z.minLength(1));

/** The address of a server, as written: some servers want to be asked by their own spelling (`aud`). */
const writtenServerAddress = z.string().check(z.trim(), ({ value, issues }) => {
  if (readServerAddress(value) !== undefined) return;
  issues.push({ code: 'invalid_format', format: 'url', input: value });
});

const issuerFields = z.strictObject({
  iss: writtenServerAddress.check(means('FHIR base of the HIS or exchange, as in the launch')),
  name: text.check(means('what users call it')),
  clients: z.strictObject({
    consult: text.check(
      means('client id of the consult panel; in settings of the extension: of the extension'),
    ),
    worklist: z.optional(text).check(means('client id of the worklist', 'not offered')),
    volume: z.optional(text).check(means('client id of the volume view', 'not offered')),
    coach: z.optional(text).check(means("client id of the coach's app", 'not offered')),
  }),
  scopes: z
    ._default(z.enum(['v2', 'v1']), 'v2')
    .check(means('how scopes are written: `v1` for a HIS that only knows `.read` and `.write`')),
});

/** With `server`: its address in our one spelling, for everything but signing in. */
const issuerSchema = z.pipe(
  issuerFields,
  z.transform((issuer) => ({ ...issuer, server: serverAddress(issuer.iss) })),
);

const roleSchema = z.strictObject({
  system: z.optional(z.string()).check(means("code system of the HIS's role")),
  code: z.optional(text).check(means('its code; compared without regard to case')),
  text: z.optional(text).check(means('or its text; compared without regard to case')),
  role: z.enum(['referrer', 'assistant', 'manager']).check(means('what somebody with it may do here')),
});

const routeSchema = z.strictObject({
  id: text.check(means('which route: see `docs/clinical/considerations.md`')),
  label: z.optional(text).check(means("the region's own wording", "the product's")),
  link: z.optional(webAddress).check(means('where to read on')),
  phone: z.optional(text).check(means('whom to call')),
});

/** `config.json`: what practice IT or a region sets without writing code. */
export const configSchema = z.strictObject({
  language: z
    ._default(z.enum(['nl', 'en']), 'nl')
    .check(means('language of the screens. What leaves is Dutch')),
  issuers: z
    ._default(z.array(issuerSchema), [])
    .check(means('the servers that may be used, and no other is ever contacted. None: nothing is contacted')),
  coaches: z.array(coachSchema).check(z.minLength(1), means('the coach organisations of the region')),
  roles: z
    ._default(z.array(roleSchema), [])
    .check(means('roles of this HIS that are not known everywhere: `system` and `code`, or `text`')),
  routes: z
    ._default(z.array(routeSchema), [])
    .check(means('other routes that the region offers, with its own link or phone')),
  norms: z._default(
    z.strictObject({
      // Source: docs/clinical/process.md#norms.
      contactWorkingDays: z
        ._default(z.int().check(z.minimum(1), z.maximum(60)), 5)
        .check(means('working days within which the coach makes contact')),
      liberationDay: z
        ._default(z.enum(['every-year', 'every-fifth-year', 'never']), 'every-fifth-year')
        .check(means('whether 5 May is a day off; regions differ')),
      goodFriday: z
        ._default(z.enum(['working-day', 'day-off']), 'working-day')
        .check(means('whether Good Friday is a day off')),
    }),
    { contactWorkingDays: 5, liberationDay: 'every-fifth-year', goodFriday: 'working-day' },
  ),
  record: z._default(
    z.strictObject({
      problemMonths: z
        ._default(z.int().check(z.minimum(1), z.maximum(240)), 24)
        .check(means('how many months back an ended problem still counts')),
      oftenContacts: z
        .optional(z.int().check(z.minimum(1)))
        .check(means('what the region calls often, in contacts of 12 months', 'no such line is shown')),
    }),
    { problemMonths: 24 },
  ),
  referral: z._default(
    z.strictObject({
      registrationCode: z
        .optional(z.string().check(z.regex(/^[A-Z][0-9]{2}(\.[0-9]{2})?$/)))
        .check(means('ICPC code that the region registers a referral under ("Z68"), for the journal line')),
      feedbackMoments: z
        ._default(z.array(z.enum(['after-intake', 'activity-started', 'at-the-end'])), [
          'after-intake',
          'activity-started',
          'at-the-end',
        ])
        .check(means('when the coach is asked to report')),
      assistant: z
        ._default(z.enum(['prepares', 'sends']), 'prepares')
        .check(means('whether a doktersassistent may send, or only prepare')),
      draftMaxDays: z
        ._default(z.int().check(z.minimum(1), z.maximum(365)), 14)
        .check(means('after how many days the worklist points out a draft')),
    }),
    {
      feedbackMoments: ['after-intake', 'activity-started', 'at-the-end'],
      assistant: 'prepares',
      draftMaxDays: 14,
    },
  ),
  withoutRecord: z
    .optional(
      z.strictObject({
        exchange: writtenServerAddress.check(
          means(
            'where referrals go of people who are typed in: an `iss` of `issuers`, at which the user then signs in. Each referral makes a patient of its own there',
          ),
        ),
      }),
    )
    .check(means('referring without a record, through a server', 'only to coaches by portal or letter')),
  volume: z
    ._default(volumeSchema, volumeDefaults)
    .check(means('counting; why these defaults: `docs/clinical/indicators.md`')),
  ...regionFiles,
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
  if (!parsed.success) return { ok: false, problems: toConfigProblems(parsed.error.issues, json) };

  const { coaches, issuers } = parsed.data;
  const problems = [
    ...namedTwice(parsed.data),
    ...withoutServer(coaches, issuers),
    ...exchangeNotAllowed(parsed.data),
  ];
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** Where typed people are referred: only a server that is allowed. */
function exchangeNotAllowed({ withoutRecord, issuers }: Config): readonly ConfigProblem[] {
  if (withoutRecord === undefined || typedIssuer({ withoutRecord, issuers }) !== undefined) return [];
  return [
    {
      field: 'withoutRecord.exchange',
      fault: { kind: 'not-one-of', allowed: issuers.map(({ iss }) => iss) },
    },
  ];
}

/** The server to which people who were typed in are referred; undefined where the settings name none. */
export function typedIssuer({
  withoutRecord,
  issuers,
}: Pick<Config, 'withoutRecord' | 'issuers'>): IssuerConfig | undefined {
  const server = readServerAddress(withoutRecord?.exchange ?? ''); // none: no server has an empty address
  return server === undefined ? undefined : issuers.find((issuer) => issuer.server === server);
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
