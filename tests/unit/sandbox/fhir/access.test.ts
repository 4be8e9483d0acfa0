import { beforeAll, describe, expect, test } from 'vitest';
import { readScope } from '../../../../sandbox/fhir/scopes.ts';
import { condition, idsIn, type ServerUnderTest, serverUnderTest, task } from './server-under-test.ts';

describe('access', () => {
  let server: ServerUnderTest;

  beforeAll(async () => {
    server = await serverUnderTest();
    await server.store.seed([
      condition('lonely', 'anna'),
      condition('of-bram', 'bram'),
      { ...task('bram'), id: 'task-of-bram' },
      {
        resourceType: 'AuditEvent',
        id: 'create-audit-anna',
        recorded: '2026-01-01T00:00:00Z',
        type: { code: 'rest' },
        agent: [{ requestor: true }],
        source: { observer: { reference: 'Organization/praktijk' } },
        entity: [{ what: { reference: 'Patient/anna' } }],
      },
    ]);
  });

  describe('without a good token', () => {
    test.each([
      { authorization: undefined, challenge: 'Bearer realm="fhir"', because: 'no token was sent' },
      { authorization: 'Basic abc', challenge: 'Bearer realm="fhir"', because: 'it is no bearer token' },
      { authorization: 'Bearer stale', challenge: 'error="invalid_token"', because: 'it expired' },
      { authorization: 'Bearer forged', challenge: 'error="invalid_token"', because: 'it is not ours' },
    ])('$authorization is answered 401 with a challenge: $because', async ({ authorization, challenge }) => {
      const response = await server.fetch('/Patient/anna', {
        headers: authorization ? { authorization } : {},
      });

      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain(challenge);
      expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    });

    test('what the server can and where to log in is open to all', async () => {
      expect((await server.fetch('/metadata')).status).toBe(200);
      expect((await server.fetch('/.well-known/smart-configuration')).status).toBe(200);
    });
  });

  describe('scopes', () => {
    const anothers = { ...task('bram') };
    const own = { ...task('anna') };

    test.each([
      {
        scopes: 'patient/Condition.rs',
        does: 'GET /Condition/lonely',
        status: 200,
        because: 'it is of the open patient',
      },
      {
        scopes: 'patient/Condition.rs',
        does: 'GET /Condition/of-bram',
        status: 403,
        because: 'it is of another patient',
      },
      {
        scopes: 'patient/Condition.rs',
        does: 'GET /Condition?patient=bram',
        status: 403,
        because: 'another patient is asked for',
      },
      {
        scopes: 'patient/Condition.r',
        does: 'GET /Condition?patient=anna',
        status: 403,
        because: 'reading is not searching',
      },
      {
        scopes: 'patient/Condition.s',
        does: 'GET /Condition/lonely',
        status: 403,
        because: 'searching is not reading',
      },
      {
        scopes: 'patient/Condition.read',
        does: 'GET /Condition?patient=anna',
        status: 200,
        because: 'v1 read is both',
      },
      { scopes: 'patient/*.read', does: 'GET /Condition/lonely', status: 200, because: 'every type' },
      { scopes: 'patient/*.*', does: 'GET /Condition/lonely', status: 200, because: 'v1 everything' },
      {
        scopes: 'patient/*.write',
        does: 'GET /Condition/lonely',
        status: 403,
        because: 'v1 write does not read',
      },
      { scopes: 'patient/Task.rs', does: 'GET /Condition/lonely', status: 403, because: 'another type' },
      {
        scopes: 'openid fhirUser launch',
        does: 'GET /Patient/anna',
        status: 403,
        because: 'nothing clinical was granted',
      },
      {
        scopes: 'patient/Patient.r',
        does: 'GET /Patient/anna',
        status: 200,
        because: 'the patient themselves',
      },
      { scopes: 'patient/Patient.r', does: 'GET /Patient/bram', status: 403, because: 'another patient' },
      {
        scopes: 'patient/Patient.r user/Patient.r',
        does: 'GET /Patient/bram',
        status: 200,
        because: 'user scopes reach further',
      },
      {
        scopes: 'patient/Practitioner.rs',
        does: 'GET /Practitioner/huisarts',
        status: 200,
        because: 'staff are of the practice',
      },
      {
        scopes: 'patient/Organization.rs',
        does: 'GET /Organization?name=praktijk',
        status: 200,
        because: 'so is the practice',
      },
      {
        scopes: 'patient/Practitioner.cruds',
        does: 'PUT /Practitioner/huisarts',
        status: 403,
        because: 'but not to change',
      },
      {
        scopes: 'patient/AuditEvent.r',
        does: 'GET /AuditEvent/create-audit-anna',
        status: 200,
        because: 'it is about the patient',
      },
      {
        scopes: 'patient/Task.cruds',
        does: 'PUT /Task/task-of-bram',
        status: 403,
        because: "another patient's",
      },
      {
        scopes: 'patient/Task.rsc',
        does: 'GET /Task?patient=anna',
        status: 403,
        because: 'the letters have an order',
      },
    ])('with $scopes, $does is answered $status: $because', async ({ scopes, does, status }) => {
      const [method = '', url = ''] = does.split(' ');
      const answer = await server.as(scopes, 'anna')(method, url);

      expect(answer.status).toBe(status);
      if (status === 403)
        expect(answer.body).toMatchObject({
          resourceType: 'OperationOutcome',
          issue: [{ code: 'forbidden' }],
        });
    });

    test.each([
      { scopes: 'patient/Task.c', body: own, status: 201, because: 'it is for the open patient' },
      { scopes: 'patient/Task.c', body: anothers, status: 403, because: 'it is for another patient' },
      { scopes: 'user/Task.c', body: anothers, status: 201, because: 'user scopes reach every patient' },
      { scopes: 'user/Task.ru', body: own, status: 403, because: 'making is not changing' },
    ])('with $scopes, a new task is answered $status: $because', async ({ scopes, body, status }) => {
      expect((await server.as(scopes, 'anna')('POST', '/Task', body)).status).toBe(status);
    });

    test('a search without a patient finds the open one only', async () => {
      expect(idsIn(await server.as('patient/Condition.s', 'anna')('GET', '/Condition'))).toEqual(['lonely']);
    });

    test('a patient scope without an open patient opens nothing', async () => {
      expect((await server.as('patient/Condition.rs')('GET', '/Condition')).status).toBe(403);
    });

    test('a resource cannot be moved into the record of another patient', async () => {
      const ask = server.as('patient/Task.cu', 'anna');
      const { body } = await ask('POST', '/Task', own);

      expect((await ask('PUT', `/Task/${body.id}`, { ...anothers, id: body.id })).status).toBe(403);
    });

    test('a v2 scope with a query opens only what the query finds', async () => {
      const ask = server.as('user/Condition.rs?code=http://hl7.org/fhir/sid/icpc-1-nl|A04');

      expect((await ask('GET', '/Condition/lonely')).status).toBe(403);
    });
  });

  test.each([
    { scope: 'launch/patient', because: 'is no scope for resources' },
    { scope: 'system/Task.rs', because: 'nobody here is a system' },
    { scope: 'patient/Task.', because: 'allows nothing' },
    { scope: 'patient/task.r', because: 'names no type' },
  ])('$scope $because', ({ scope }) => {
    expect(readScope(scope)).toBeUndefined();
  });
});
