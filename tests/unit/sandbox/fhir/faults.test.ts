import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFaults, type Faults } from '../../../../sandbox/faults.ts';
import { createFhirServer } from '../../../../sandbox/fhir/server.ts';
import { task, tokenFor, verifyToken } from './server-under-test.ts';

const session = 'session-1';

describe('faults', () => {
  const faults: Faults = createFaults();
  const { app, store } = createFhirServer({
    baseUrl: 'http://localhost/fhir',
    mode: 'strict',
    verifyToken,
    faults,
  });
  const http = createAdaptorServer(new Hono().route('/fhir', app));
  let url = '';

  beforeAll(async () => {
    await store.seed([{ resourceType: 'Patient', id: 'anna' }]);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const address = http.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/fhir`;
  });

  afterAll(() => new Promise((resolve) => http.close(resolve)));

  beforeEach(async () => {
    faults.clear(session);
    await store.reset();
  });

  const ask = (method: string, path: string, body?: object, init: RequestInit = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${tokenFor('user/*.cruds')}`,
        'content-type': 'application/fhir+json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...init,
    });

  test.each([
    { kind: '401', status: 401 },
    { kind: '403', status: 403 },
    { kind: '409', status: 409 },
    { kind: '412', status: 412 },
    { kind: '429', status: 429 },
    { kind: '500', status: 500 },
  ] as const)(
    '$kind is answered with an OperationOutcome, and nothing is written',
    async ({ kind, status }) => {
      faults.set(session, { kind, times: 1 });
      const response = await ask('POST', '/Task', task('anna'));

      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome' });
      expect(response.headers.get('retry-after')).toBe(kind === '429' ? '1' : null);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(store.all('Task')).toHaveLength(0);
    },
  );

  test('drop-after-commit writes, and hangs up without an answer', async () => {
    faults.set(session, { kind: 'drop-after-commit', times: 1 });

    await expect(ask('POST', '/Task', task('anna'))).rejects.toThrow();
    expect(store.all('Task')).toHaveLength(1);
    expect((await ask('GET', '/Task')).status).toBe(200);
  });

  test('what a browser sends again by itself after a drop is dropped too, and what the app sends later is not', async () => {
    faults.set(session, { kind: 'drop-after-commit', times: 1 });
    const headers = {
      authorization: `Bearer ${tokenFor('user/*.cruds')}`,
      'content-type': 'application/fhir+json',
      'user-agent': 'Mozilla/5.0',
    };

    await expect(ask('POST', '/Task', task('anna'), { headers })).rejects.toThrow();
    await expect(ask('POST', '/Task', task('anna'), { headers })).rejects.toThrow();
    expect((await ask('POST', '/Task', task('anna'), { headers })).status).toBe(201);
  });

  test('drop-after-commit commits a whole transaction', async () => {
    faults.set(session, { kind: 'drop-after-commit', on: { resourceType: 'Bundle' } });
    const entry = [{ resource: task('anna'), request: { method: 'POST', url: 'Task' } }];

    await expect(ask('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })).rejects.toThrow();
    expect(store.all('Task')).toHaveLength(1);
  });

  test('truncated-json answers half of it as if it were whole', async () => {
    faults.set(session, { kind: 'truncated-json' });
    const response = await ask('GET', '/Patient/anna');

    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('html answers a page instead of FHIR', async () => {
    faults.set(session, { kind: 'html' });
    const response = await ask('GET', '/Patient/anna');

    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>');
  });

  test('slow answers late', async () => {
    faults.set(session, { kind: 'slow', delayMs: 150 });
    const start = performance.now();

    expect((await ask('GET', '/Patient/anna')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  test('who gives up on a slow server has not written', async () => {
    faults.set(session, { kind: 'slow', delayMs: 300 });

    await expect(ask('POST', '/Task', task('anna'), { signal: AbortSignal.timeout(60) })).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(store.all('Task')).toHaveLength(0);
  });

  test('a fault hits the type and method it is set for, as often as it is set for', async () => {
    faults.set(session, { kind: '500', on: { method: 'get', resourceType: 'Patient' }, times: 2 });
    const statuses = [
      (await ask('GET', '/Task')).status,
      (await ask('GET', '/Patient')).status,
      (await ask('GET', '/Patient/anna')).status,
      (await ask('GET', '/Patient')).status,
    ];

    expect(statuses).toEqual([200, 500, 500, 200]);
    expect(faults.list(session)).toEqual([]);
  });

  test('a conflict leaves reads alone, unless it is set for them', async () => {
    faults.set(session, { kind: '409' });

    expect((await ask('GET', '/Patient/anna')).status).toBe(200);
    faults.set(session, { kind: '412', on: { method: 'GET' } });
    expect((await ask('GET', '/Patient/anna')).status).toBe(412);
  });

  test('another session is not hit', async () => {
    faults.set('session-2', { kind: '500' });

    expect((await ask('GET', '/Patient/anna')).status).toBe(200);
  });

  test('setting a fault again replaces it', () => {
    faults.set(session, { kind: '500', times: 1 });
    faults.set(session, { kind: '500', times: 5 });

    expect(faults.list(session)).toEqual([{ kind: '500', times: 5 }]);
  });
});
