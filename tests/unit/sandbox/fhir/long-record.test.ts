import { beforeAll, describe, expect, test } from 'vitest';
import {
  base,
  condition,
  idsIn,
  linkOf,
  type ServerUnderTest,
  serverUnderTest,
} from './server-under-test.ts';

describe('a record of twenty years', () => {
  let server: ServerUnderTest;
  let seededIn = 0;

  beforeAll(async () => {
    server = await serverUnderTest();
    const record = Array.from({ length: 5000 }, (_, n) => condition(`c${n}`, n % 10 === 0 ? 'bram' : 'anna'));
    const start = performance.now();
    await server.store.seed(record);
    seededIn = performance.now() - start;
  });

  // Both limits are ten times what it takes: they catch work that grows with its square, not a busy machine.
  test('is seeded within ten seconds', () => {
    expect(seededIn).toBeLessThan(10_000);
  });

  test.each([
    'Condition?patient=anna',
    'Condition?code=Z04.03',
    'Condition?patient=bram&_sort=-recorded-date',
  ])('is searched fast by %s, also the first time', async (query) => {
    const start = performance.now();
    await server.ask('GET', `/${query}`);

    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('comes in pages of twenty, each with an absolute link to the next', async () => {
    const answer = await server.ask('GET', '/Condition?patient=anna');

    expect(answer.body).toMatchObject({ total: 4500 });
    expect(idsIn(answer)).toHaveLength(20);
    expect(linkOf(answer, 'next')).toBe(`${base}/Condition?patient=anna&_count=20&_offset=20`);
    expect(linkOf(answer, 'previous')).toBeUndefined();
  });

  test('is complete and without doubles over all its pages, of 200 at most', async () => {
    const seen: unknown[] = [];
    let url: string | undefined = '/Condition?patient=anna&_count=1000';
    while (url !== undefined) {
      const answer = await server.ask('GET', url.replace(base, ''));
      expect(idsIn(answer).length).toBeLessThanOrEqual(200);
      seen.push(...idsIn(answer));
      url = linkOf(answer, 'next');
    }

    expect(seen).toHaveLength(4500);
    expect(new Set(seen).size).toBe(4500);
  });
});
