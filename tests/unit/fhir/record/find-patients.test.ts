import { describe, expect, test } from 'vitest';
import { findPatients } from '../../../../shared/fhir/record/find-patients.ts';
import { next, page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const resource = {
  resourceType: 'Patient',
  id: 'pat-1',
  name: [{ family: 'van den Berg', given: ['Ria'] }],
};
const namesake = { ...resource, id: 'pat-2' };
const asked = 'birthdate=1950-03-12&family%3Acontains=berg';
const narrow = `Patient/_search?${asked}&_count=200`;
const wide = 'Patient/_search?birthdate=1950-03-12&_count=200';
const refused = response(400, { resourceType: 'OperationOutcome', issue: [] });

describe('the search for a patient', () => {
  test('asks for birth date and family name, wherever in the name that stands', async () => {
    expect(await search({ [narrow]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('asks for the birth date alone where the server does not search within names', async () => {
    expect(await search({ [narrow]: refused, [wide]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('asks for the birth date alone when nobody of that family name is found: servers differ in accents', async () => {
    expect(await search({ [narrow]: page([]), [wide]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('is no answer when not all of it could be read: the namesake may be in the rest', async () => {
    await expect(search({ [narrow]: page([resource, { resourceType: 'Patient' }]) })).rejects.toThrow(
      'unreadable',
    );
  });

  test.each([404, 405, 501])(
    'fails at a server without search by POST (%d), and is not asked by address',
    async (status) => {
      const transport = scriptedTransport({ [narrow]: response(status), [wide]: response(status) });

      await expect(searchAt(transport)).rejects.toMatchObject({
        failure: { kind: 'misconfigured', field: 'POST Patient/_search', fix: `HTTP ${status}` },
      });
      expect(transport.asked).toHaveLength(1);
    },
  );
});

describe('the next page of a search for a patient', () => {
  const base = 'https://his.voorbeeld.example/fhir';

  test.each([
    {
      url: `${base}/Patient?${asked}&_offset=1`,
      nextAsked: `Patient/_search?${asked}&_offset=1`,
      because: 'the link repeats what was asked: it goes by form too',
    },
    {
      url: `Patient?${asked}&_offset=1`,
      nextAsked: `Patient/_search?${asked}&_offset=1`,
      because: 'so does a relative link',
    },
    {
      url: `${base}/Patient/_search?ct=x1`,
      nextAsked: 'Patient/_search?ct=x1',
      because: 'the link is to the search by POST',
    },
    {
      url: 'http://hapi:8080/Patient/_search?ct=x1',
      nextAsked: 'Patient?ct=x1',
      because: 'a server behind a proxy gives its inner name; what it asks is no word of ours',
    },
    {
      url: `${base}/Patient?ct=x1`,
      nextAsked: 'Patient?ct=x1',
      because: 'a page token says nothing of the patient',
    },
    {
      url: `${base}?_getpages=1950-x`,
      nextAsked: '?_getpages=1950-x',
      because: 'HAPI pages at the base, by a token',
    },
  ])('is asked when $because', async ({ url, nextAsked }) => {
    const found = await search({ [narrow]: page([resource], next(url)), [nextAsked]: page([namesake]) });

    expect(found).toMatchObject([{ id: 'pat-1' }, { id: 'pat-2' }]);
  });

  test.each([
    { url: `${base}?_getpages=x&family=Berg`, because: 'the name is in an address that takes no form' },
    { url: `${base}?_getpages=x&naam=B%C3%89RG`, because: 'in capitals and with an accent, it is the name' },
    { url: `${base}?_getpages=x&dag=12-03-1950`, because: 'the birth date is written the Dutch way' },
    { url: `${base}?_getpages=x&dag=19500312`, because: 'the birth date is written without dashes' },
    {
      url: `${base}?next=Patient%253Fbirthdate%253D1950-03-12`,
      because: 'the question is a link within the link',
    },
    { url: `${base}?next=%FFPatient%3Ffamily%3Dberg`, because: 'part of the link cannot be decoded' },
    { url: `${base}/pages/berg/2`, because: 'the name is in the path' },
  ])('is not asked, and the search is no answer, when $because', async ({ url }) => {
    const transport = scriptedTransport({ [narrow]: page([resource], next(url)) });

    await expect(searchAt(transport)).rejects.toThrow('unreadable');
    expect(transport.asked.map(({ path }) => path)).toEqual(['Patient/_search']);
  });
});

function search(answers: Readonly<Record<string, unknown>>) {
  return searchAt(scriptedTransport(answers));
}

function searchAt(transport: ReturnType<typeof scriptedTransport>) {
  return findPatients(transport, 'M.J. van den Berg', '1950-03-12', new AbortController().signal);
}
