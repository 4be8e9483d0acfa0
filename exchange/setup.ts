import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { MedplumClient, normalizeErrorString, OperationOutcomeError, type WithId } from '@medplum/core';
import { configSentence } from '../shared/panel/context/config-sentence.ts';
import { enConfig } from '../shared/text/en/config-text.ts';
import { type clients, type Directory, readDirectory, toConfig } from './directory.ts';
import { type Resource, type WantedResource, wantedBy } from './wanted.ts';

/** One line of what is, or would be, done. */
export type SetupStep = {
  readonly what: 'create' | 'change' | 'same' | 'by-hand' | 'not-offered';
  readonly line: string;
};

/** What setup did, and the app's settings where everything that they name exists. */
export type SetupResult = { readonly steps: readonly SetupStep[]; readonly config: object | undefined };

type Options = { readonly server: string; readonly token: string; readonly mode: 'dry-run' | 'apply' };

/**
 * Brings a server to what the directory says, and says each thing that differs; running it again changes nothing. Nothing
 * is ever deleted. A type that the server does not have is told and left out. Throws when the server refuses.
 */
export async function setUp(directory: Directory, { server, token, mode }: Options): Promise<SetupResult> {
  const client = new MedplumClient({
    baseUrl: `${server}/`,
    fhirUrlPath: '',
    accessToken: token,
    cacheTime: 0,
  });
  const references = new Map<string, string>();
  const referenceOf = (key: string) => references.get(key) ?? `${key.replace(' ', '/')}-to-be-made`; // in a dry run
  const steps: SetupStep[] = [];

  for (const wanted of wantedBy(directory)) {
    const { step, reference } = await settle(client, wanted, referenceOf, mode);
    steps.push(step);
    if (reference !== undefined) references.set(wanted.key, reference);
  }
  const isWhole = directory.coaches.every(({ id }) => references.has(`HealthcareService ${id}`));
  const at = {
    reference: referenceOf,
    client: (view: keyof typeof clients) =>
      references.get(`ClientApplication ${view}`)?.split('/')[1] ?? `wor-${view}`, // registered elsewhere
  };
  return { steps, config: isWhole ? toConfig(directory, server, at) : undefined };
}

type Settled = { readonly step: SetupStep; readonly reference?: string };

async function settle(
  client: MedplumClient,
  { key, search, resource, missing }: WantedResource,
  referenceOf: (key: string) => string,
  mode: Options['mode'],
): Promise<Settled> {
  const query = search.replace(/\{(.+)\}/, (_all, other: string) => referenceOf(other));
  const found = await find(client, query);
  if (found === 'not-offered') return { step: { what: 'not-offered', line: key } };

  const wanted = resource(referenceOf);
  const [stored, ...more] = found.filter((one) => isAbout(one, wanted));
  if (more.length > 0) throw new Error(`${key}: the server has ${more.length + 1} of it; remove all but one`);
  if (stored === undefined) {
    if (missing !== undefined) return { step: { what: 'by-hand', line: `${key}: ${missing}` } };
    const step = { what: 'create', line: key } as const;
    if (mode === 'dry-run') return { step };
    const made = await client.createResource(wanted);
    return { step, reference: `${made.resourceType}/${made.id}` };
  }

  const reference = `${stored.resourceType}/${stored.id}`;
  const changed = Object.entries(wanted).filter(
    ([element, value]) => !isDeepStrictEqual(Object(stored)[element], value),
  );
  if (changed.length === 0) return { step: { what: 'same', line: key }, reference };
  if (mode === 'apply')
    await update(client, Object.assign(stored, wanted, { id: stored.id }), stored.meta?.versionId);
  const elements = changed.map(([element]) => element).join(', ');
  return { step: { what: 'change', line: `${key}: ${elements}` }, reference };
}

/** A Subscription has no identifier: two organisations may be told at one address, so the criteria count too. */
function isAbout(stored: Resource, wanted: Resource): boolean {
  return wanted.resourceType !== 'Subscription' || Object(stored).criteria === wanted.criteria;
}

type SearchAnswer = { readonly entry?: readonly { readonly resource?: WithId<Resource> }[] };

async function find(
  client: MedplumClient,
  query: string,
): Promise<readonly WithId<Resource>[] | 'not-offered'> {
  try {
    const [type = '', conditions] = query.split('?'); // a search always has both
    const bundle: SearchAnswer = await client.get(`${client.fhirUrl(type)}?${conditions}`, {
      cache: 'reload',
    });
    return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []); // none found
  } catch (thrown) {
    if (thrown instanceof OperationOutcomeError && isUnknownType(thrown)) return 'not-offered';
    throw thrown;
  }
}

/** 404 as `not-found` or `not-supported`: a search that finds nothing answers 200. */
function isUnknownType({ outcome }: OperationOutcomeError): boolean {
  return outcome.issue.some(({ code }) => code === 'not-supported' || code === 'not-found');
}

async function update(
  client: MedplumClient,
  resource: WithId<Resource>,
  version: string | undefined,
): Promise<void> {
  await client.updateResource(
    resource,
    version === undefined ? {} : { headers: { 'If-Match': `W/"${version}"` } },
  );
}

const marks = { create: '+', change: '~', same: '=', 'by-hand': '!', 'not-offered': '?' } as const;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      server: { type: 'string' },
      directory: { type: 'string' },
      config: { type: 'string' },
      apply: { type: 'boolean', default: false },
    },
  });
  const { server, directory: file, config: out, apply } = values;
  const token = process.env.EXCHANGE_TOKEN;
  if (server === undefined || file === undefined || token === undefined) {
    say(
      'EXCHANGE_TOKEN=… npm run exchange:setup -- --server https://… --directory region.json [--config config.json] [--apply]',
    );
    return 2;
  }
  const read = readDirectory(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) {
    for (const problem of read.problems) say(configSentence(problem, enConfig));
    return 1;
  }
  const { steps, config } = await setUp(read.value, {
    server: server.replace(/\/$/, ''),
    token,
    mode: apply ? 'apply' : 'dry-run',
  });
  for (const { what, line } of steps) if (what !== 'same') say(`${marks[what]} ${line}`);
  const open = steps.filter(({ what }) => what === 'create' || what === 'change').length;
  say(
    `${steps.filter(({ what }) => what === 'same').length} as they should be, ${open} ${apply ? 'written' : 'to write with --apply'}`,
  );
  if (out !== undefined && config !== undefined)
    writeFileSync(out, `${JSON.stringify(config, undefined, 2)}\n`);
  if (out !== undefined && config === undefined) say(`${out} is written once the services exist`);
  return 0;
}

if (import.meta.main) {
  process.exitCode = await main().catch((thrown: unknown) => {
    say(normalizeErrorString(thrown));
    return 1;
  });
}
