import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { readProblems } from '../../../../shared/fhir/record/read-problems.ts';
import { searchAll } from '../../../../shared/fhir/server/search-pages.ts';
import { condition } from '../../../builders/fhir-record.ts';
import { next, page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const first = 'Condition?patient=pat-1&_count=200';
const one = { resourceType: 'Condition', id: '1' };
const two = { resourceType: 'Condition', id: '2' };
const search = (answers: Readonly<Record<string, unknown>>) =>
  searchAll(scriptedTransport(answers), 'Condition?patient=pat-1');

describe('the next page', () => {
  test.each([
    {
      url: 'https://his.voorbeeld.example/fhir/Condition?page=2',
      path: 'Condition?page=2',
      because: 'the link is absolute',
    },
    { url: 'Condition?page=2', path: 'Condition?page=2', because: 'the link is relative' },
    { url: '/fhir/Condition?page=2', path: 'Condition?page=2', because: 'the link begins at the root' },
    { url: '?page=2', path: 'Condition?page=2', because: 'the link is only a query' },
    {
      url: 'https://his.voorbeeld.example/fhir?_getpages=x',
      path: '?_getpages=x',
      because: 'HAPI pages at the base',
    },
    {
      url: 'http://his.voorbeeld.example/fhir/Condition?page=2',
      path: 'Condition?page=2',
      because: 'HAPI behind a proxy does not know that it is encrypted',
    },
    {
      url: 'http://fhir-server.cluster.local/Condition?ct=x',
      path: 'Condition?ct=x',
      because: 'the server of Microsoft behind a proxy gives its inner name, and no base',
    },
    {
      url: 'http://hapi:8080/fhir?_getpages=x',
      path: '?_getpages=x',
      because: 'HAPI behind a proxy may give its inner name',
    },
    {
      url: 'https://his.voorbeeld.example/v/r4/fhir?_getpages=x',
      path: '?_getpages=x',
      because: 'the SMART launcher leaves out of its base which launch it simulates',
    },
    {
      url: 'https://HIS.voorbeeld.example:443/fhir/Condition?ct=abc%3D%3D',
      path: 'Condition?ct=abc%3D%3D',
      because: 'Azure pages by a token, and spells the host its own way',
    },
    {
      url: 'https://his.voorbeeld.example/fhir/Condition/?_page_token=Cj%2B&_count=200',
      path: 'Condition/?_page_token=Cj%2B&_count=200',
      because: 'Google pages by a token, after a slash',
    },
  ])('is read when $because', async ({ url, path }) => {
    const found = await search({ [first]: page([one], next(url)), [path]: page([two]) });

    expect(found).toEqual({ kind: 'all', resources: [one, two] });
  });

  test.each([
    {
      url: 'https://elders.voorbeeld.example/fhir/Observation?page=2',
      because: 'it asks for something else',
    },
    { url: 'https://elders.voorbeeld.example/', because: 'it asks for nothing' },
    { url: 'javascript:Condition', because: 'it is no address on the web' },
    { url: 'https://his.voorbeeld.example/ander/Observation?page=2', because: 'it is another base' },
    { url: 'https://his.voorbeeld.example/fhirfly?page=2', because: 'it only begins like the base' },
    { url: '../../beheer?page=2', because: 'it climbs out of the base' },
    { url: 'https://ik:geheim@his.voorbeeld.example/fhir/Condition?page=2', because: 'it names a user' },
    { url: 'https://', because: 'it is no address' },
    { url: first, because: 'it is the page we have' },
  ])('is not asked for when $because, and the list is not called complete', async ({ url }) => {
    const transport = scriptedTransport({ [first]: page([one], next(url)) });

    expect(await searchAll(transport, 'Condition?patient=pat-1')).toEqual({
      kind: 'partial',
      resources: [one],
    });
    expect(transport.asked).toHaveLength(1);
  });

  test('is asked for at our own server, whatever name it is given: the token goes nowhere else', async () => {
    const asked: string[] = [];
    const { request } = scriptedTransport({
      [first]: page([one], next('https://elders.voorbeeld.example/fhir/Condition?page=2')),
      'Condition?page=2': page([two]),
    });
    const transport = {
      baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
      request: (asking: Parameters<typeof request>[0]) => {
        asked.push(asking.path);
        return request(asking);
      },
    };

    expect(await searchAll(transport, 'Condition?patient=pat-1')).toEqual({
      kind: 'all',
      resources: [one, two],
    });
    expect(asked).toEqual([first, 'Condition?page=2']);
  });

  test('that brings nothing new is not called the end: somebody else may have had it', async () => {
    const found = await search({
      [first]: page([one], next('https://elders.voorbeeld.example/fhir/Condition?page=2')),
      'Condition?page=2': page([one]),
    });

    expect(found).toEqual({ kind: 'partial', resources: [one] });
  });

  test.each([
    { answer: response(500), because: 'the server failed' },
    { answer: new FailureError({ kind: 'too-slow' }), because: 'it took too long' },
    { answer: { resourceType: 'Patient' }, because: 'it is no page' },
  ])('leaves what was seen when $because', async ({ answer }) => {
    const found = await search({ [first]: page([one], next('?page=2')), 'Condition?page=2': answer });

    expect(found).toEqual({ kind: 'partial', resources: [one] });
  });

  test('ends the search when the session is over', async () => {
    const expired = new FailureError({ kind: 'session-expired' });
    const searching = search({ [first]: page([one], next('?page=2')), 'Condition?page=2': expired });

    await expect(searching).rejects.toThrow(expired);
  });
});

test('what moved up while pages were read comes twice, and counts once', async () => {
  const found = await search({
    [first]: page([one, two], { total: 3, ...next('?page=2') }),
    'Condition?page=2': page([two], { total: 3 }),
  });

  // The server says three: the third has moved past us, so this is not all.
  expect(found).toEqual({ kind: 'partial', resources: [one, two] });
});

describe('what was found', () => {
  const outcome = (severity: string) => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity, code: 'x' }],
  });

  test.each([
    { said: { total: 1 }, kind: 'all', because: 'the total is right' },
    { said: {}, kind: 'all', because: 'there is no total' },
    { said: { type: 'collection' }, kind: 'all', because: 'some facades call a result so' },
    { said: { type: 'history' }, kind: 'failed', because: 'former states are not what was asked for' },
    { said: { link: [{ relation: 'self' }] }, kind: 'all', because: 'a link may lead nowhere' },
    { said: { total: 3 }, kind: 'partial', because: 'the server says there is more, and no way to it' },
    { said: { total: '1' }, kind: 'all', because: 'the total in quotes is right' },
    { said: { total: '3' }, kind: 'partial', because: 'the total in quotes says there is more' },
    {
      said: { total: null, link: null },
      kind: 'all',
      because: 'some facades write null for what there is not',
    },
    {
      said: { link: [{ url: 'x' }] },
      kind: 'all',
      because: 'a link without a name leads to nothing we want',
    },
    { said: { entry: undefined }, kind: 'all', because: 'an empty result may have no entries at all' },
    {
      said: { entry: [{ resource: one }, { fullUrl: 'x' }] },
      kind: 'partial',
      because: 'an entry has nothing in it',
    },
    {
      said: { entry: [{ resource: one }, { resource: outcome('warning') }] },
      kind: 'all',
      because: 'a warning takes nothing away',
    },
    {
      said: { entry: [{ resource: one }, { resource: outcome('error') }] },
      kind: 'partial',
      because: 'part of the search failed',
    },
  ])('is "$kind" when $because', async ({ said, kind }) => {
    expect((await search({ [first]: page([one], said) })).kind).toBe(kind);
  });

  test.each([
    { answer: response(403), failure: { kind: 'not-permitted', what: 'Condition' } },
    { answer: response(404), failure: { kind: 'refused' } },
    { answer: response(204), failure: { kind: 'unreadable' } },
    { answer: response(304), failure: { kind: 'refused' } },
    {
      answer: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'x' }] },
      failure: { kind: 'unreadable' },
    },
    { answer: response(503), failure: { kind: 'his-unreachable' } },
    { answer: 'dag', failure: { kind: 'unreadable' } },
  ])('is a failure when the first page answers $answer', async ({ answer, failure }) => {
    expect(await search({ [first]: answer })).toMatchObject({ kind: 'failed', failure });
  });
});

describe('a list of problems', () => {
  const list = async (...resources: readonly unknown[]) =>
    readProblems(await search({ [first]: page(resources) }), 'pat-1');

  test('leaves other types aside', async () => {
    expect(await list(condition('P78'), { resourceType: 'Provenance', id: 'x' })).toMatchObject({
      known: true,
    });
  });

  test.each([
    { entry: { resourceType: 'Condition' }, because: 'an entry cannot be understood' },
    { entry: 'P78', because: 'an entry is no resource' },
    {
      entry: condition('P78', { subject: { reference: 'Patient/pat-2' } }),
      because: 'an entry is of somebody else',
    },
  ])('is incomplete when $because; the rest is still seen', async ({ entry }) => {
    const problems = await list(condition('Z15'), entry);

    expect(problems).toMatchObject({ known: false, why: 'incomplete', partial: [{ icpc: 'Z15' }] });
  });

  test('is read where a facade writes null for all that it does not know', async () => {
    const nothing = {
      onsetDateTime: null,
      clinicalStatus: null,
      verificationStatus: null,
      abatementString: null,
    };

    expect(await list(condition('Z15', nothing))).toMatchObject({
      known: true,
      value: [{ icpc: 'Z15', state: 'unclear' }],
    });
  });

  test('that was read and is empty is known to be empty', async () => {
    expect(await list()).toEqual({ known: true, value: [] });
  });
});
