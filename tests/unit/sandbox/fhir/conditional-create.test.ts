import { beforeEach, describe, expect, test } from 'vitest';
import { type ServerUnderTest, serverUnderTest, task } from './server-under-test.ts';

describe('a conditional create', () => {
  let server: ServerUnderTest;

  beforeEach(async () => {
    server = await serverUnderTest();
  });

  const system = 'https://example.org/referral';
  const body = task('anna', { identifier: [{ system, value: 'key-1' }] });
  const ifNoneExist = { 'if-none-exist': `identifier=${system}|key-1` };

  test('makes it once, and answers 200 with what is there the second time', async () => {
    const first = await server.ask('POST', '/Task', body, ifNoneExist);
    const second = await server.ask('POST', '/Task', body, ifNoneExist);

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('makes it once, also when asked twice at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => server.ask('POST', '/Task', body, ifNoneExist)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
  });

  test('is answered 412 when several fit', async () => {
    await server.ask('POST', '/Task', body);
    await server.ask('POST', '/Task', body);

    expect((await server.ask('POST', '/Task', body, ifNoneExist)).status).toBe(412);
  });

  test('needs no more than the right to create', async () => {
    const ask = server.as('patient/Task.c', 'anna');
    await ask('POST', '/Task', body, ifNoneExist);

    expect((await ask('POST', '/Task', body, ifNoneExist)).status).toBe(200);
  });
});
