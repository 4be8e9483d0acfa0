import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { FailureError } from '../../shared/domain/failure.ts';
import { rollingYear } from '../../shared/domain/indicators/period.ts';
import { expectedIn, figuresOf, shownIn } from './volume-figures.ts';
import {
  managersDoor,
  readAll,
  sourceBehind,
  startVolumeSandbox,
  today,
  volumeScopes,
} from './volume-world.ts';

const lastYear = rollingYear(today);
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startVolumeSandbox(1200);
}, 60_000);
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

describe('reading', () => {
  test('tells how far it is', async () => {
    const told: unknown[] = [];
    const source = sourceBehind(managersDoor(sandbox).transport);
    await source.read((progress) => told.push(progress), new AbortController().signal);
    const all = sandbox.ledger.referrals.length + sandbox.ledger.drafts.length;

    expect(told.length).toBeGreaterThan(5);
    expect(told[0]).toEqual({ read: 0, total: undefined });
    expect(told.at(-1)).toEqual({ read: all, total: all });
  });

  test('goes on after a failure where it stopped, and counts nothing twice', async () => {
    const { transport, paths } = managersDoor(sandbox);
    let requests = 0;
    const source = sourceBehind({
      ...transport,
      request: async (request) => {
        if (request.path.startsWith('ServiceRequest?')) requests += 1;
        if (requests === 3) throw new FailureError({ kind: 'his-unreachable' });
        return transport.request(request);
      },
    });

    await expect(readAll(source)).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
    const read = await readAll(source);

    expect(shownIn(figuresOf(read, lastYear))).toEqual(expectedIn(sandbox.ledger, lastYear));
    expect(
      paths.filter((path) => path.startsWith('ServiceRequest?') && !path.includes('_offset')),
    ).toHaveLength(1);
  });

  test('can be stopped on any page and taken up again', async () => {
    for (const stopAfter of [1, 2, 4]) {
      const source = sourceBehind(managersDoor(sandbox).transport);
      const stop = new AbortController();
      let pages = 0;
      const stopped = source.read(() => {
        pages += 1;
        if (pages > stopAfter) stop.abort();
      }, stop.signal);

      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
      expect(shownIn(figuresOf(await readAll(source), lastYear))).toEqual(
        expectedIn(sandbox.ledger, lastYear),
      );
    }
  });

  test('begins anew after a whole reading', async () => {
    const source = sourceBehind(managersDoor(sandbox).transport);
    await readAll(source);

    expect(shownIn(figuresOf(await readAll(source), lastYear))).toEqual(expectedIn(sandbox.ledger, lastYear));
  });

  test('counts every referral once, while some of them change', async () => {
    const { transport } = managersDoor(sandbox);
    const change = (seed: number, answer?: unknown) =>
      fetch(`${sandbox.hisUrl}/api/volume/change`, {
        method: 'POST',
        body: JSON.stringify({ count: 40, seed, ...(answer !== undefined && { answer }) }),
      });
    let changes = 0;
    const source = sourceBehind({
      ...transport,
      request: async (request) => {
        if (request.path.startsWith('ServiceRequest?')) {
          changes += 1;
          await change(changes);
          await change(100 + changes, { action: 'completed' });
        }
        return transport.request(request);
      },
    });
    const read = await readAll(source);
    expect(changes).toBeGreaterThan(5);

    // Answers move steps and feedback on, but no referral from its month or reason.
    const { months, reasons, referrals } = shownIn(figuresOf(read, lastYear));
    const expected = expectedIn(sandbox.ledger, lastYear);
    expect({ months, reasons, referrals }).toEqual({
      months: expected.months,
      reasons: expected.reasons,
      referrals: expected.referrals,
    });
  });

  test.each([
    { without: 'Procedure', gap: 'declines' },
    { without: 'Communication', gap: 'messages' },
    { without: 'PractitionerRole', gap: 'referrers' },
    { without: 'Patient', gap: 'demographics' },
  ])('says that $gap are missing where $without may not be read', async ({ without, gap }) => {
    const scopes = volumeScopes.filter((scope) => !scope.startsWith(`user/${without}.`));
    const { gaps } = await readAll(sourceBehind(managersDoor(sandbox, scopes).transport));

    expect(gaps).toEqual([gap]);
  });

  test('stops with a sentence where referrals may not be read at all', async () => {
    const { transport } = managersDoor(sandbox, ['user/Task.rs']);

    await expect(readAll(sourceBehind(transport))).rejects.toMatchObject({
      failure: { kind: 'not-permitted' },
    });
  });
});

test('a server that adds nothing to a page is asked for the rest apart', async () => {
  const { transport, paths } = managersDoor(sandbox);
  const read = await readAll(
    sourceBehind({
      ...transport,
      request: (request) =>
        request.path.includes('_revinclude')
          ? Promise.resolve({
              status: 400,
              body: undefined,
              etag: undefined,
              location: undefined,
              retryAfter: undefined,
            })
          : transport.request(request),
    }),
  );

  expect(shownIn(figuresOf(read, lastYear))).toEqual(expectedIn(sandbox.ledger, lastYear));
  expect(paths.some((path) => path.startsWith('Task?focus='))).toBe(true);
});
