import { beforeEach, describe, expect, test } from 'vitest';
import { base, condition, type ServerUnderTest, serverUnderTest, task } from './server-under-test.ts';

describe('writing', () => {
  let server: ServerUnderTest;

  beforeEach(async () => {
    server = await serverUnderTest();
  });

  describe('a new resource', () => {
    test('gets an id, version 1, a time and an address', async () => {
      const { status, headers, body } = await server.ask('POST', '/Task', { ...task('anna'), id: 'mine' });

      expect(status).toBe(201);
      expect(body).toMatchObject({ resourceType: 'Task', meta: { versionId: '1' } });
      expect(body.id).not.toBe('mine');
      expect(headers.get('etag')).toBe('W/"1"');
      expect(headers.get('location')).toBe(`${base}/Task/${body.id}/_history/1`);
      expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN();
      expect(headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
    });

    test.each([
      { prefer: 'return=minimal', body: {} },
      { prefer: 'return=representation', body: { resourceType: 'Task' } },
    ])('is answered as preferred: $prefer', async ({ prefer, body }) => {
      const answer = await server.ask('POST', '/Task', task('anna'), { prefer });

      expect(answer).toMatchObject({ status: 201, body });
      expect(Object.keys(answer.body).length > 0).toBe(Object.keys(body).length > 0);
    });

    test.each([
      {
        body: { ...task('anna'), status: 'invented' },
        names: 'Task.status',
        because: 'R4 has no such status',
      },
      { body: { ...task('anna'), intent: undefined }, names: 'Task.intent', because: 'R4 demands it' },
      { body: { ...task('anna'), colour: 'red' }, names: 'Task.colour', because: 'R4 does not know it' },
      {
        body: { ...task('anna'), authoredOn: 'yesterday' },
        names: 'Task.authoredOn',
        because: 'it is no date',
      },
      { body: { ...task('anna'), note: { text: 'x' } }, names: 'Task.note', because: 'it is a list' },
      { body: task('nobody'), names: 'Task.for', because: 'there is no such patient' },
      {
        body: task('anna', { owner: { reference: 'Task/1' } }),
        names: 'Task.owner',
        because: 'no task owns a task',
      },
      {
        body: task('anna', { focus: { reference: '#inside' } }),
        names: 'Task.focus',
        because: 'nothing is contained',
      },
      {
        body: task('anna', { focus: { reference: 'urn:uuid:1' } }),
        names: 'Task.focus',
        because: 'there is no transaction',
      },
      {
        body: task('anna', { basedOn: [{ reference: 'Task/none' }] }),
        names: 'Task.basedOn[0]',
        because: 'in a list too',
      },
    ])('is refused with 400 naming $names: $because', async ({ body, names }) => {
      const answer = await server.ask('POST', '/Task', body);

      expect(answer).toMatchObject({ status: 400, body: { resourceType: 'OperationOutcome' } });
      expect(JSON.stringify(answer.body.issue)).toContain(`"${names}"`);
    });

    test.each([
      { reference: 'https://elsewhere.example/fhir/Organization/1', because: 'it is on another server' },
      { reference: `${base}/Organization/praktijk`, because: 'it is here, written out' },
    ])('may refer to $reference: $because', async ({ reference }) => {
      expect((await server.ask('POST', '/Task', task('anna', { owner: { reference } }))).status).toBe(201);
    });

    test('is found by its reference whichever way that was written', async () => {
      await server.ask(
        'POST',
        '/Task',
        task('anna', { owner: { reference: `${base}/Organization/praktijk` } }),
      );

      expect((await server.ask('GET', '/Task?owner=Organization/praktijk')).body).toMatchObject({ total: 1 });
    });

    test.each([
      { url: '/Task', body: '{"resourceType":', status: 400, because: 'it is no JSON' },
      { url: '/Task', body: '[]', status: 400, because: 'it is no resource' },
      { url: '/Task', body: condition('x', 'anna'), status: 400, because: 'it is of another type' },
      { url: '/Nonsense', body: { resourceType: 'Nonsense' }, status: 404, because: 'R4 has no such type' },
    ])('at $url is refused with $status: $because', async ({ url, body, status }) => {
      expect(await server.ask('POST', url, body)).toMatchObject({
        status,
        body: { resourceType: 'OperationOutcome' },
      });
    });

    test('must say that it is JSON', async () => {
      expect((await server.ask('POST', '/Task', task('anna'), { 'content-type': 'text/plain' })).status).toBe(
        415,
      );
    });

    test.each([
      { resourceType: 'Communication', status: 'completed', subject: { reference: 'Patient/anna' } },
      { resourceType: 'Basic', code: { text: 'read mark' }, subject: { reference: 'Patient/anna' } },
      { resourceType: 'EpisodeOfCare', status: 'active', patient: { reference: 'Patient/anna' } },
      {
        resourceType: 'Encounter',
        status: 'finished',
        class: { code: 'AMB' },
        subject: { reference: 'Patient/anna' },
      },
      {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        subject: { reference: 'Patient/anna' },
      },
      { resourceType: 'Procedure', status: 'not-done', subject: { reference: 'Patient/anna' } },
    ])('can be a $resourceType', async (body) => {
      expect((await server.ask('POST', `/${body.resourceType}`, body)).status).toBe(201);
    });
  });

  describe('a change', () => {
    test('makes a next version', async () => {
      const { body } = await server.ask('POST', '/Task', task('anna'));
      const url = `/Task/${body.id}`;
      const changed = await server.ask(
        'PUT',
        url,
        { ...task('anna'), id: body.id, status: 'accepted' },
        { 'if-match': 'W/"1"' },
      );

      expect(changed).toMatchObject({ status: 200, body: { status: 'accepted', meta: { versionId: '2' } } });
      expect(changed.headers.get('etag')).toBe('W/"2"');
    });

    test.each([
      { ifMatch: 'W/"7"', status: 412, because: 'it is at another version' },
      { ifMatch: 'seven', status: 400, because: 'it is no ETag' },
      { ifMatch: '"1"', status: 200, because: 'a strong tag names the version too' },
    ])('with If-Match $ifMatch is answered $status: $because', async ({ ifMatch, status }) => {
      await server.store.seed([{ ...task('anna'), id: 'job' }]);
      const answer = await server.ask(
        'PUT',
        '/Task/job',
        { ...task('anna'), id: 'job' },
        { 'if-match': ifMatch },
      );

      expect(answer.status).toBe(status);
    });

    test('with If-Match of what is not there is answered 412', async () => {
      const answer = await server.ask(
        'PUT',
        '/Task/none',
        { ...task('anna'), id: 'none' },
        { 'if-match': 'W/"1"' },
      );

      expect(answer.status).toBe(412);
    });

    test('of another id than the address says is refused', async () => {
      await server.store.seed([{ ...task('anna'), id: 'job' }]);

      expect((await server.ask('PUT', '/Task/job', { ...task('anna'), id: 'other' })).status).toBe(400);
    });

    test('under an id of the client makes it there', async () => {
      const answer = await server.ask('PUT', '/Task/mine', { ...task('anna'), id: 'mine' });

      expect(answer).toMatchObject({ status: 201, body: { id: 'mine' } });
    });

    test('moves the resource to where it now belongs', async () => {
      await server.store.seed([{ ...task('anna'), id: 'job' }]);
      await server.ask('PUT', '/Task/job', { ...task('bram'), id: 'job' });

      expect((await server.ask('GET', '/Task?patient=anna')).body).toMatchObject({ total: 0 });
      expect((await server.ask('GET', '/Task?patient=bram')).body).toMatchObject({ total: 1 });
    });
  });

  describe('what is not there', () => {
    test('is 404', async () => {
      expect((await server.ask('GET', '/Task/never')).status).toBe(404);
    });

    test.each([
      { does: 'GET /Nonsense', status: 404 },
      { does: 'GET /Task/1/$operation', status: 404 },
      { does: 'PATCH /Task/1', status: 405 },
      { does: 'PUT /Task', status: 405 },
      { does: 'DELETE /Patient/anna', status: 405 },
      { does: 'GET /Patient/anna/_history', status: 404 },
      { does: 'GET /', status: 405 },
    ])('$does is answered $status with an OperationOutcome', async ({ does, status }) => {
      const [method = '', url = ''] = does.split(' ');

      expect(await server.ask(method, url)).toMatchObject({
        status,
        body: { resourceType: 'OperationOutcome' },
      });
    });
  });

  test('XML is not spoken', async () => {
    expect(
      (await server.ask('GET', '/Patient/anna', undefined, { accept: 'application/fhir+xml' })).status,
    ).toBe(406);
  });
});
