import { beforeAll, describe, expect, test } from 'vitest';
import { type ServerUnderTest, serverUnderTest } from './server-under-test.ts';

describe('what the server says of itself', () => {
  let server: ServerUnderTest;

  beforeAll(async () => {
    server = await serverUnderTest();
  });

  test('is an R4 CapabilityStatement with transactions and the OAuth addresses', async () => {
    const response = await server.fetch('/metadata');

    expect(response.headers.get('content-type')).toContain('application/fhir+json');
    expect(await response.json()).toMatchObject({
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      rest: [
        {
          interaction: [{ code: 'transaction' }],
          security: {
            extension: [
              { extension: [{ url: 'authorize', valueUri: 'http://his.test/auth' }, { url: 'token' }] },
            ],
          },
        },
      ],
    });
  });

  test('is itself valid R4', async () => {
    const statement = await (await server.fetch('/metadata')).json();

    expect(await server.ask('POST', '/CapabilityStatement', statement)).toMatchObject({ status: 201 });
  });

  test('lists every parameter that can be searched by', async () => {
    const { rest } = await (await server.fetch('/metadata')).json();
    const task = rest[0].resource.find(({ type }: { type: string }) => type === 'Task');

    expect(task.searchParam).toEqual(
      expect.arrayContaining([
        { name: 'patient', type: 'reference' },
        { name: 'identifier', type: 'token' },
        { name: '_lastUpdated', type: 'date' },
      ]),
    );
  });

  test('the SMART configuration is plain JSON', async () => {
    const response = await server.fetch('/.well-known/smart-configuration');

    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ token_endpoint: 'http://his.test/token' });
  });

  test('an app of another origin may ask everything it needs, and read the headers that matter', async () => {
    const preflight = await server.fetch('/Task/1', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://app.test',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,if-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(
      /Authorization.*If-Match.*If-None-Exist.*Prefer/,
    );

    const refused = await server.fetch('/Task/1', { headers: { origin: 'http://app.test' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    for (const header of [
      'ETag',
      'Location',
      'Content-Location',
      'Last-Modified',
      'Retry-After',
      'WWW-Authenticate',
    ]) {
      expect(refused.headers.get('access-control-expose-headers')).toContain(header);
    }
  });
});
