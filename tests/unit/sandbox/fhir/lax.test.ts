import { beforeAll, describe, expect, test } from 'vitest';
import {
  condition,
  entriesOf,
  linkOf,
  type ServerUnderTest,
  serverUnderTest,
  task,
} from './server-under-test.ts';

describe('a lax server', () => {
  let server: ServerUnderTest;

  beforeAll(async () => {
    server = await serverUnderTest('lax');
    await server.store.seed(Array.from({ length: 25 }, (_, n) => condition(`c${n}`, 'anna')));
  });

  test('tells no total, and links to the next page relatively', async () => {
    const answer = await server.ask('GET', '/Condition?patient=anna');

    expect(answer.body).not.toHaveProperty('total');
    expect(linkOf(answer, 'next')).toBe('Condition?patient=anna&_count=20&_offset=20');
  });

  test('ignores parameters it does not know, and mentions it among the entries', async () => {
    const answer = await server.ask(
      'GET',
      '/Condition?patient=anna&nonsense=1&_count=5&_include=Condition:nonsense',
    );

    expect(answer.status).toBe(200);
    expect(entriesOf(answer.body)).toHaveLength(6);
    expect(entriesOf(answer.body).at(-1)).toMatchObject({
      search: { mode: 'outcome' },
      resource: { resourceType: 'OperationOutcome' },
    });
  });

  test('takes no transactions, and says so beforehand', async () => {
    const { body } = await server.ask('GET', '/metadata');
    const answer = await server.ask('POST', '/', { resourceType: 'Bundle', type: 'transaction', entry: [] });

    expect(body).toMatchObject({ rest: [{ mode: 'server' }] });
    expect(JSON.stringify(body)).not.toContain('"transaction"');
    expect(answer).toMatchObject({ status: 501, body: { resourceType: 'OperationOutcome' } });
  });

  test('does not show an app the ETag, so that only meta tells the version', async () => {
    const response = await server.fetch('/metadata', { headers: { origin: 'http://app.test' } });

    expect(response.headers.get('access-control-expose-headers')).not.toContain('ETag');
  });

  test('has versions that are no numbers, and still checks them', async () => {
    const { body } = await server.ask('POST', '/Task', task('anna'));
    const { versionId } = Object(body.meta);
    const change = { ...task('anna'), id: body.id, status: 'accepted' };

    expect(versionId).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      (await server.ask('PUT', `/Task/${body.id}`, change, { 'if-match': `W/"${versionId}"` })).status,
    ).toBe(200);
    expect(
      (await server.ask('PUT', `/Task/${body.id}`, change, { 'if-match': `W/"${versionId}"` })).status,
    ).toBe(412);
  });

  test('honours a conditional create', async () => {
    const identifier = [{ system: 'https://example.org/referral', value: 'lax-1' }];
    const header = { 'if-none-exist': 'identifier=https://example.org/referral|lax-1' };
    const first = await server.ask('POST', '/Task', task('anna', { identifier }), header);
    const second = await server.ask('POST', '/Task', task('anna', { identifier }), header);

    expect([first.status, second.status]).toEqual([201, 200]);
  });
});
