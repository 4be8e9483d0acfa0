import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../../sandbox/sandbox.ts';

const count = 1500;
let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  const options = {
    port: 0,
    appPort: 0,
    mode: 'strict',
    referrals: count,
    seed: 5,
    stories: 'left-out',
  } as const;
  sandbox = await startSandbox(options);
  token = sandbox.mintToken({ user: 'manager', scopes: ['user/*.rs'] });
}, 60_000);
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

type Page = {
  readonly total?: number;
  readonly link: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly { readonly resource: { readonly id: string; readonly lastModified: string } }[];
};

describe('a sandbox with generated referrals', () => {
  test('holds the referrals and drafts of the ledger, and nothing else that is for Welzijn op Recept', async () => {
    const service = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service|welzijn-op-recept';
    const { total } = await read(`ServiceRequest?code=${service}&_summary=count`);

    expect(total).toBe(count + sandbox.ledger.drafts.length);
  });

  test('tells how many were sent in a month', async () => {
    const month = '2026-03';
    const inMonth = sandbox.ledger.referrals.filter(({ sentOn }) => sentOn.startsWith(month));
    const { total } = await read(
      'Task?status:not=draft&identifier=https://welzijnoprecept.example/fhir/NamingSystem/referral|' +
        '&authored-on=ge2026-03-01T00:00:00%2B01:00&authored-on=lt2026-04-01T00:00:00%2B02:00&_summary=count',
    );

    expect(total).toBe(inMonth.length);
  });

  test.each(['', '&_sort=authored-on', '&_sort=-_lastUpdated'])(
    'gives every Task once over its pages%s',
    async (sort) => {
      const ids = await pages(`Task?_count=200&_elements=status,authoredOn,output${sort}`);

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(sandbox.ledger.referrals.map(({ task }) => task)));
    },
  );

  test('lets the same referrals change for the same seed, and nothing that is counted', async () => {
    const before = await read('Task/volume-1-taak');
    const changed = await change({ count: 20, seed: 3 });
    await sandbox.reset();

    expect(new Set(changed).size).toBe(20);
    expect(await change({ count: 20, seed: 3 })).toEqual(changed);
    expect(await read('Task/volume-1-taak')).toEqual(before);

    const { meta, lastModified, ...rest } = await read(`Task/${changed[0]}`);
    await sandbox.reset();
    const {
      meta: metaBefore,
      lastModified: lastModifiedBefore,
      ...restBefore
    } = await read(`Task/${changed[0]}`);
    expect(rest).toEqual(restBefore);
    expect(Date.parse(lastModified)).toBeGreaterThan(Date.parse(lastModifiedBefore));
    expect([metaBefore.versionId, meta.versionId]).toEqual(['1', '2']);
  });

  test('lets the coach answer those that are still open', async () => {
    const open = new Set(
      sandbox.ledger.referrals.flatMap(({ task, outcome }) => (outcome === 'running' ? [task] : [])),
    );
    const changed = await change({ count: 100, seed: 3, answer: { action: 'completed' } });

    expect(changed.length).toBeGreaterThan(0);
    for (const task of changed) {
      expect(open.has(task)).toBe(true);
      expect(await read(`Task/${task}`)).toMatchObject({ status: 'completed' });
    }
  });

  test('gives every Task at least once over its pages while some of them change', async () => {
    const ids = await pages('Task?_count=200', (page) => change({ count: 5, seed: page }));

    expect(new Set(ids).size).toBeGreaterThanOrEqual(count);
  });

  test('refuses a change that says not how many', async () => {
    const response = await post({ seed: 1 });

    expect(response.status).toBe(400);
  });
});

async function read(query: string) {
  const url = new URL(query, `${sandbox.fhirBase}/`);
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return response.json();
}

async function pages(query: string, between: (page: number) => Promise<unknown> = async () => undefined) {
  const ids: string[] = [];
  let next: string | undefined = query;
  for (let page = 1; next !== undefined; page += 1) {
    const { entry = [], link }: Page = await read(next);
    ids.push(...entry.map(({ resource }) => resource.id));
    next = link.find(({ relation }) => relation === 'next')?.url;
    await between(page);
  }
  return ids;
}

async function change(body: unknown): Promise<readonly string[]> {
  const response = await post(body);
  expect(response.status).toBe(200);
  const { changed } = await response.json();
  return changed;
}

function post(body: unknown): Promise<Response> {
  return fetch(`${sandbox.hisUrl}/api/volume/change`, { method: 'POST', body: JSON.stringify(body) });
}
