import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Directory, readDirectory } from '../../../exchange/directory.ts';
import { type SetupResult, setUp } from '../../../exchange/setup.ts';
import { createFaults } from '../../../sandbox/faults.ts';
import { createFhirServer } from '../../../sandbox/fhir/server.ts';
import { type Listening, listen } from '../../../sandbox/listen.ts';
import { readConfig } from '../../../shared/config/config.ts';
import { configSentence } from '../../../shared/panel/context/config-sentence.ts';
import { enConfig } from '../../../shared/text/en/config-text.ts';

const example = JSON.parse(readFileSync('exchange/region.example.json', 'utf8'));

let server: Listening;
let base: string;
let store: ReturnType<typeof createFhirServer>['store'];
beforeEach(async () => {
  server = await listen(0);
  base = `http://localhost:${server.port}/fhir`;
  const grant = {
    user: 'huisarts',
    fhirUser: 'Practitioner/1',
    clientId: 'setup',
    session: 'setup',
  } as const;
  const made = createFhirServer({
    baseUrl: base,
    mode: 'strict',
    faults: createFaults(),
    verifyToken: async () => ({ ...grant, scopes: ['user/*.cruds'], patient: undefined }),
  });
  store = made.store;
  server.answerWith(getRequestListener(new Hono().route('/fhir', made.app).fetch));
});
afterEach(() => server.stop());

describe('setting up an exchange', () => {
  test('says first what it would do, and does none of it', async () => {
    const { steps, config } = await run('dry-run');

    expect(lines(steps, 'create')).toContain('Organization de-linde');
    expect(lines(steps, 'create')).toContain('Subscription lindeveen');
    expect(config).toBeUndefined();
    expect(store.all('Organization')).toEqual([]);
  });

  test('makes what the directory says, and changes nothing when it is run again', async () => {
    const first = await run('apply');
    const versions = allVersions();
    const second = await run('apply');

    expect(lines(first.steps, 'create').length).toBeGreaterThan(20);
    expect(second.steps.filter(({ what }) => what === 'create' || what === 'change')).toEqual([]);
    expect(allVersions()).toEqual(versions);
  });

  test('changes what was changed in the directory, names the elements, and leaves what others added', async () => {
    await run('apply');
    const changed = structuredClone(example);
    changed.coaches[0].phone = '0595 000 299';

    const { steps } = await run('apply', directory(changed));
    expect(lines(steps, 'change')).toEqual(['HealthcareService lindeveen: telecom']);
    const [service] = store
      .all('HealthcareService')
      .filter((one) => JSON.stringify(one).includes('0595 000 299'));
    expect(service).toMatchObject({ name: 'Welzijn Lindeveen', extraDetails: 'ongeveer 2 weken' });
  });

  test('keeps an organisation that left the directory: what it has must stay readable', async () => {
    await run('apply');
    const fewer = { ...structuredClone(example), referrers: [] };
    const { steps } = await run('apply', directory(fewer));

    expect(lines(steps, 'change')).toEqual([]);
    expect(store.all('Organization')).toHaveLength(4);
  });

  test('says what an engine of another make does not have, and goes on', async () => {
    const { steps } = await run('apply');

    expect(lines(steps, 'not-offered')).toContain('AccessPolicy wor-coach');
    expect(lines(steps, 'not-offered')).toContain('ProjectMembership haddad');
  });

  test('writes settings that the app reads, with the references of this server', async () => {
    const { config } = await run('apply');
    const read = readConfig(config);

    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [lindeveen] = read.value.coaches;
    expect(store.read(...split(lindeveen?.reference))).toMatchObject({ name: 'Welzijn Lindeveen' });
    expect(store.read(...split(lindeveen?.organization))).toMatchObject({ name: 'Welzijn Lindeveen' });
    expect(JSON.stringify(config)).not.toContain('Haddad');
  });
});

test.each([
  { change: { app: 'wor.example' }, says: /^app .*https/ },
  { change: { practices: [] }, says: /^practices / },
  {
    change: { practices: [{ id: 'De Linde', name: 'x', people: [{ id: 'a', name: 'a' }] }] },
    says: /^practices\[0\]\.id /,
  },
  {
    change: { coaches: [{ id: 'a', name: 'a', people: [{ id: 'b' }], municipalities: [] }] },
    says: /^coaches\[0\]\.people\[0\]\.name /,
  },
  { change: { practice: [] }, says: /^practice / },
  { change: { figures: [{ id: 'haddad', name: 'x' }] }, says: /^figures\[0\]\.id / },
  { change: { config: { norms: { contactWorkingDays: 0 } } }, says: /^config\.norms\.contactWorkingDays / },
])('a directory with $change is refused at its field', ({ change, says }) => {
  const read = readDirectory({ ...example, ...change });
  const told = read.ok ? [] : read.problems.map((problem) => configSentence(problem, enConfig));

  expect(
    told.some((line) => says.test(line)),
    told.join('\n'),
  ).toBe(true);
});

describe('the command', () => {
  test('says what it would do, does it, and has nothing to do the next time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
    const settings = join(folder, 'config.json');
    const file = 'exchange/region.example.json';

    const first = await command('--directory', file, '--config', settings);
    expect(first.said).toMatch(/^\+ Organization de-linde$/m);
    expect(first.said).toMatch(/to write with --apply/);
    expect(store.all('Organization')).toEqual([]);

    const made = await command('--directory', file, '--config', settings, '--apply');
    expect(made.said).toMatch(/[1-9]\d* written/);
    expect(readConfig(JSON.parse(readFileSync(settings, 'utf8'))).ok).toBe(true);

    const versions = allVersions();
    const again = await command('--directory', file, '--apply');
    expect(again.said).toMatch(/as they should be, 0 written/);
    expect(allVersions()).toEqual(versions);
    expect([first, made, again].map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const { said } of [first, made, again]) expect(said).not.toContain('secret-of-setup');
  }, 60_000);

  test('names a wrong directory field by field, and asks nothing of the server', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'exchange-')), 'region.json');
    writeFileSync(file, JSON.stringify({ ...example, app: 'wor.example', practices: [] }));
    const { said, code } = await command('--directory', file, '--apply');

    expect(code).toBe(1);
    expect(said).toMatch(/^app .*https/m);
    expect(said).toMatch(/^practices /m);
    expect(store.all('Organization')).toEqual([]);
  }, 60_000);
});

/** `npm run exchange:setup` as a region types it. */
function command(...words: readonly string[]): Promise<{ readonly said: string; readonly code: number }> {
  const env = { ...process.env, EXCHANGE_TOKEN: 'secret-of-setup' };
  const all = ['exchange/setup.ts', '--server', base, ...words];
  return new Promise((done) => {
    execFile(process.execPath, all, { env }, (error, out, err) =>
      done({ said: `${out}${err}`, code: typeof error?.code === 'number' ? error.code : 0 }),
    );
  });
}

function run(mode: 'dry-run' | 'apply', said = directory(example)): Promise<SetupResult> {
  return setUp(said, { server: base, token: 'any', mode });
}

function directory(json: unknown): Directory {
  const read = readDirectory(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function lines(steps: SetupResult['steps'], what: string): readonly string[] {
  return steps.filter((step) => step.what === what).map(({ line }) => line);
}

function allVersions(): readonly unknown[] {
  return [
    'Organization',
    'HealthcareService',
    'Practitioner',
    'PractitionerRole',
    'CodeSystem',
    'Subscription',
  ]
    .flatMap((type) => store.all(type))
    .map(({ id, meta }) => [id, meta?.versionId]);
}

function split(reference = ''): [string, string] {
  const [type = '', id = ''] = reference.split('/');
  return [type, id];
}
