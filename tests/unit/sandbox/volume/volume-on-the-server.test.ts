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

describe('a sandbox with generated referrals', () => {
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

async function change(body: unknown): Promise<readonly string[]> {
  const response = await post(body);
  expect(response.status).toBe(200);
  const { changed } = await response.json();
  return changed;
}

function post(body: unknown): Promise<Response> {
  return fetch(`${sandbox.hisUrl}/api/volume/change`, { method: 'POST', body: JSON.stringify(body) });
}
