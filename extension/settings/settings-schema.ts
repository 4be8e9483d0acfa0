import { type Config, readConfig } from '../../shared/config/config.ts';
import { type ConfigProblem, toConfigProblems } from '../../shared/config/config-problem.ts';
import { readServerAddress } from '../../shared/domain/record/server-address.ts';
import { means, z } from '../../shared/zod.ts';

const text = z.string().check(z.trim(), z.minLength(1));

const hisSchema = z.strictObject({
  adapter: text.check(
    means('id of the page adapter; naming one here switches it on. Shipped: see `docs/HIS-ADAPTERS.md`'),
  ),
  record: z
    .string()
    .check(
      z.regex(/^(page|https?:\/\/\S+)$/),
      means('where the record comes from: an `iss` of `issuers`, or `page` for a HIS without FHIR'),
    ),
  exchange: z
    .optional(z.string().check(z.regex(/^https?:\/\/\S+$/)))
    .check(
      means(
        'where referrals go: an `iss` of `issuers`. Required where `record` is `page` and a coach has channel `fhir`',
        "the HIS's own server; with `page`, nowhere: only coaches by portal or letter",
      ),
    ),
  practice: z
    .optional(text)
    .check(
      means(
        'what tells this practice from others at the exchange, such as its name; the same on all its computers, and never changed: patients of its pages are found again by it. Required with `page` and an exchange',
      ),
    ),
});

/** What the extension needs to know beside `config.json`: where the HIS's pages are, and how they are read. */
export const ownSchema = z.strictObject({
  his: z._default(z.array(hisSchema), []).check(means('the HISs whose pages are read')),
  portals: z
    ._default(z.array(text), [])
    .check(means('ids of portal adapters that are on: see `docs/PORTAL-FILLING.md`')),
  adapters: z
    ._default(z.array(z.unknown()), [])
    .check(means('own page adapters; in a policy each as JSON text')),
  portalAdapters: z
    ._default(z.array(z.unknown()), [])
    .check(means('own portal adapters; in a policy each as JSON text')),
});

/** A HIS whose pages the extension reads. */
export type HisSettings = z.output<typeof hisSchema>;

/** All settings of the extension, defaults filled in. */
export type Settings = Config & z.output<typeof ownSchema>;

const ownNames: readonly string[] = Object.keys(ownSchema.shape);

/** Reads settings as they were merged; every wrong one is named, so that all can be mended in one go. */
export function readSettings(
  json: Readonly<Record<string, unknown>>,
):
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] } {
  const entries = Object.entries(json);
  const config = readConfig(Object.fromEntries(entries.filter(([name]) => !ownNames.includes(name))));
  const own = ownSchema.safeParse(Object.fromEntries(entries.filter(([name]) => ownNames.includes(name))));
  if (!config.ok || !own.success) {
    const ownProblems = own.success ? [] : toConfigProblems(own.error.issues, json);
    return { ok: false, problems: [...(config.ok ? [] : config.problems), ...ownProblems] };
  }

  const value = { ...config.value, ...own.data };
  const problems = [
    ...value.his.flatMap((his, index) => problemsOfHis(his, index, value)),
    ...(value.region.kind === 'file' ? [noFolder] : []),
  ];
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** Beside the settings of an extension there is no folder with files. */
const noFolder: ConfigProblem = { field: 'region', fault: { kind: 'wrong-type', expected: 'group' } };

/**
 * A HIS may only name servers that are allowed. One without a server of its own must name an exchange for coaches that
 * are asked at one, and with an exchange itself.
 */
function problemsOfHis(
  { record, exchange, practice }: HisSettings,
  index: number,
  { issuers, coaches }: Settings,
): readonly ConfigProblem[] {
  const allowed = issuers.map(({ iss }) => iss);
  const isAllowed = (address: string) => issuers.some(({ server }) => server === readServerAddress(address));
  const notAllowed = (field: string, also: readonly string[]): ConfigProblem => ({
    field: `his[${index}].${field}`,
    fault: { kind: 'not-one-of', allowed: [...also, ...allowed] },
  });
  const atServer = coaches.findIndex(({ channel }) => channel.kind === 'fhir');
  const needed = (field: string, setting: string): ConfigProblem => ({
    field: `his[${index}].${field}`,
    fault: { kind: 'needed-with', setting },
  });
  const isAlone = record === 'page' && exchange === undefined;
  return [
    ...(record === 'page' || isAllowed(record) ? [] : [notAllowed('record', ['page'])]),
    ...(exchange === undefined || isAllowed(exchange) ? [] : [notAllowed('exchange', [])]),
    ...(isAlone && atServer >= 0 ? [needed('exchange', `coaches[${atServer}].channel "fhir"`)] : []),
    ...(record === 'page' && exchange !== undefined && practice === undefined
      ? [needed('practice', 'record "page" + exchange')]
      : []),
  ];
}
