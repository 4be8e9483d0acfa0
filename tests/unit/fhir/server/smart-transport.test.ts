import { describe, expect, test } from 'vitest';
import { answeringHis, json, read, text, write } from '../../../builders/answering-his.ts';

const his = answeringHis();

test('carries the token, asks for FHIR and gives the parsed answer', async () => {
  his.answer = json(200, { resourceType: 'Patient', id: '1' }, { etag: 'W/"7"' });

  const response = await his.transport().request(read());

  expect(his.seen).toEqual(['GET /fhir/Patient/1 Bearer token-1']);
  expect(response).toMatchObject({ status: 200, body: { id: '1' }, etag: 'W/"7"' });
});

test('gives references of the server itself without its address, and those of others as they are', async () => {
  const base = `${his.transport().baseUrl}/Patient/1`;
  const elsewhere = 'https://elders.example/fhir/Patient/1';
  his.answer = json(200, { subject: { reference: base }, about: [{ reference: elsewhere }] });

  expect((await his.transport().request(read())).body).toEqual({
    subject: { reference: 'Patient/1' },
    about: [{ reference: elsewhere }],
  });
});

test('asks the server itself, never a cache on the way: after a write that has the state before', async () => {
  his.answer = (request, response) =>
    json(200, { asked: request.headers['cache-control'] })(request, response);

  expect((await his.transport().request(read())).body).toEqual({ asked: 'no-cache' });
});

describe('a search by form', () => {
  const search = {
    method: 'POST',
    path: 'Patient/_search',
    form: new URLSearchParams({ 'family:contains': 'Öztürk', birthdate: '1950-03-12' }),
  } as const;

  test('keeps what is asked out of the address', async () => {
    let sent = '';
    his.answer = (request, response) => {
      request.on('data', (part) => {
        sent += part;
      });
      request.on('end', () => json(200, { type: request.headers['content-type'], sent })(request, response));
    };

    const { body } = await his.transport().request(search);

    expect(his.seen).toEqual(['POST /fhir/Patient/_search Bearer token-1']);
    expect(body).toMatchObject({
      type: expect.stringContaining('application/x-www-form-urlencoded'),
      sent: 'family%3Acontains=%C3%96zt%C3%BCrk&birthdate=1950-03-12',
    });
  });

  test('is tried once more, as any read, when no answer came', async () => {
    his.answer = (request, response) =>
      his.seen.length === 1 ? request.socket.destroy() : json(200, {})(request, response);

    expect(await his.transport().request(search)).toMatchObject({ status: 200 });
  });

  test('is tried once more, as any read, when the server was busy', async () => {
    his.answer = (request, response) =>
      json(his.seen.length === 1 ? 503 : 200, {}, { 'retry-after': '0' })(request, response);

    expect(await his.transport().request(search)).toMatchObject({ status: 200 });
  });

  test('ends with the session at a 401', async () => {
    his.answer = json(401, {});

    await expect(his.transport().request(search)).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
  });
});

describe('an error answer', () => {
  test('comes with its status and its OperationOutcome', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', details: { text: 'Nee' } }],
    };
    his.answer = json(422, outcome);

    expect(await his.transport().request(write)).toMatchObject({ status: 422, body: outcome });
  });

  test('of HTML comes with its status and nothing else', async () => {
    his.answer = text(500, 'text/html', '<h1>Onderhoud</h1>');

    expect(await his.transport().request(write)).toMatchObject({ status: 500, body: undefined });
  });
});

test.each([
  { type: 'text/html', body: '<h1>Onderhoud</h1>', because: 'it is a page for people' },
  { type: 'application/fhir+json', body: '{"resourceType":"Pat', because: 'it was cut off' },
])('a good status is unreadable when $because', async ({ type, body }) => {
  his.answer = text(200, type, body);

  await expect(his.transport().request(read())).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
});

test('JSON that is called text is read all the same', async () => {
  his.answer = text(200, 'text/plain', '{"resourceType":"Patient"}');

  expect(await his.transport().request(read())).toMatchObject({ body: { resourceType: 'Patient' } });
});

describe('without an answer', () => {
  test('a read is tried once more', async () => {
    his.answer = (request, response) =>
      his.seen.length === 1 ? request.socket.destroy() : json(200, {})(request, response);

    expect(await his.transport().request(read())).toMatchObject({ status: 200 });
    expect(his.seen).toHaveLength(2);
  });

  test('a write is not', async () => {
    his.answer = (request) => request.socket.destroy();

    await expect(his.transport().request(write)).rejects.toMatchObject({
      failure: { kind: 'his-unreachable' },
    });
    expect(his.seen).toHaveLength(1);
  });

  test('in time, it is too slow, and is not tried again', async () => {
    his.answer = () => {};

    await expect(his.transport().request({ ...read(), timeoutMs: 50 })).rejects.toMatchObject({
      failure: { kind: 'too-slow' },
    });
    expect(his.seen).toHaveLength(1);
  });

  test('because nobody waits for it any more, it ends with the reason of who stopped it', async () => {
    his.answer = () => {};
    const stop = new AbortController();
    const reading = his.transport().request({ ...read(), signal: stop.signal });
    stop.abort(new Error('weggeklikt'));

    await expect(reading).rejects.toThrow('weggeklikt');
  });
});

describe('a busy server', () => {
  test('is asked again when it says how soon', async () => {
    his.answer = (request, response) =>
      json(his.seen.length === 1 ? 503 : 200, {}, { 'retry-after': '0' })(request, response);

    expect(await his.transport().request(read())).toMatchObject({ status: 200 });
  });

  test('is left alone when it says to come back much later', async () => {
    his.answer = json(429, {}, { 'retry-after': '120' });

    expect(await his.transport().request(read())).toMatchObject({ status: 429, retryAfter: 120 });
    expect(his.seen).toHaveLength(1);
  });

  test('is not asked to write again', async () => {
    his.answer = json(429, {}, { 'retry-after': '0' });

    expect(await his.transport().request(write)).toMatchObject({ status: 429 });
    expect(his.seen).toHaveLength(1);
  });
});

test('a write that was done and cannot be read back is in doubt, not refused', async () => {
  his.answer = (request, response) =>
    request.method === 'POST'
      ? text(201, 'application/fhir+json', '', { location: `${his.url}/fhir/Task/9` })(request, response)
      : json(403, {})(request, response);

  await expect(his.transport().request(write)).rejects.toMatchObject({
    failure: { kind: 'his-unreachable' },
  });
});
