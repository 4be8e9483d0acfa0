import { beforeAll, describe, expect, test } from 'vitest';
import {
  base,
  condition,
  entriesOf,
  idsIn,
  linkOf,
  type ServerUnderTest,
  serverUnderTest,
  task,
} from './server-under-test.ts';

const system = 'https://example.org/referral';

describe('searching', () => {
  let server: ServerUnderTest;

  beforeAll(async () => {
    server = await serverUnderTest();
    await server.store.seed([
      { ...condition('lonely', 'anna'), meta: { lastUpdated: '2026-03-01T10:00:00.000Z' } },
      {
        ...condition('tired', 'anna', 'A04', '2025-06-30'),
        meta: { lastUpdated: '2026-03-02T10:00:00.000Z' },
      },
      { ...condition('of-bram', 'bram', 'A04'), meta: { lastUpdated: '2026-03-03T10:00:00.000Z' } },
      {
        resourceType: 'ServiceRequest',
        id: 'referral',
        status: 'active',
        intent: 'order',
        identifier: [{ system, value: 'key-1' }],
        subject: { reference: 'Patient/anna' },
        category: [{ coding: [{ system: 'http://snomed.info/sct', code: '410606002' }] }],
        requester: { reference: 'Practitioner/huisarts' },
      },
      {
        ...task('anna', {
          identifier: [{ system, value: 'key-1' }],
          focus: { reference: 'ServiceRequest/referral' },
          basedOn: [{ reference: 'ServiceRequest/referral' }],
          owner: { reference: 'Organization/praktijk' },
          requester: { reference: 'Practitioner/huisarts' },
          authoredOn: '2026-02-01T09:30:00+01:00',
        }),
        id: 'job',
      },
      { ...task('bram', { status: 'completed' }), id: 'done' },
    ]);
  });

  test.each([
    { query: 'Condition?patient=Patient/anna', finds: ['lonely', 'tired'], because: 'a full reference' },
    {
      query: 'Condition?patient=anna',
      finds: ['lonely', 'tired'],
      because: 'an id alone can only be a patient',
    },
    {
      query: `Condition?subject=${base}/Patient/anna`,
      finds: ['lonely', 'tired'],
      because: 'the whole address',
    },
    { query: 'Condition?subject:Patient=anna', finds: ['lonely', 'tired'], because: 'the type as modifier' },
    {
      query: 'Condition?patient=anna,bram&code=A04',
      finds: ['tired', 'of-bram'],
      because: 'comma is or, and is and',
    },
    {
      query: 'Condition?code=http://hl7.org/fhir/sid/icpc-1-nl|A04',
      finds: ['tired', 'of-bram'],
      because: 'system and code',
    },
    {
      query: 'Condition?code=http://hl7.org/fhir/sid/icpc-1-nl|',
      finds: ['lonely', 'tired', 'of-bram'],
      because: 'any code of a system',
    },
    { query: 'Condition?code=|A04', finds: [], because: 'the code does have a system' },
    { query: 'Condition?code=Eenzaamheid', finds: [], because: 'a display text is no code' },
    { query: 'Task?focus:missing=true', finds: ['done'], because: 'it is about nothing' },
    { query: 'Task?focus:missing=false', finds: ['job'], because: 'it is about something' },
    { query: 'Condition?code:not=A04', finds: ['lonely'], because: 'turned around' },
    {
      query: 'Condition?clinical-status=active,relapse&_id=lonely,of-bram',
      finds: ['lonely', 'of-bram'],
      because: 'ids and statuses',
    },
    {
      query: 'Condition?recorded-date=ge2026-01-01',
      finds: ['lonely', 'of-bram'],
      because: 'from New Year on',
    },
    { query: 'Condition?recorded-date=2025', finds: ['tired'], because: 'within a year' },
    { query: 'Condition?recorded-date=lt2025-06-30', finds: [], because: 'not before itself' },
    { query: 'Condition?recorded-date=le2025-06-30', finds: ['tired'], because: 'on the day itself' },
    { query: 'Condition?_lastUpdated=gt2026-03-02T10:00:00Z', finds: ['of-bram'], because: 'changed since' },
    {
      query: 'Condition?_lastUpdated=ge2026-03-02T10:00:00Z&_lastUpdated=lt2026-03-03',
      finds: ['tired'],
      because: 'a window',
    },
    {
      query: 'Condition?_sort=-recorded-date,_id&patient=anna',
      finds: ['lonely', 'tired'],
      because: 'newest first',
    },
    { query: 'Condition?_sort=code,-_id', finds: ['tired', 'of-bram', 'lonely'], because: 'two keys' },
    { query: `Task?identifier=${system}|key-1`, finds: ['job'], because: 'system and value' },
    { query: 'Task?identifier=key-1', finds: ['job'], because: 'value alone' },
    { query: 'Task?identifier=|key-1', finds: [], because: 'the identifier does have a system' },
    { query: 'Task?status=requested,accepted', finds: ['job'], because: 'either status' },
    { query: 'Task?patient=anna', finds: ['job'], because: 'a task is for a patient' },
    { query: 'Task?focus=ServiceRequest/referral', finds: ['job'], because: 'its focus' },
    {
      query: 'Task?based-on=ServiceRequest/referral&owner=Organization/praktijk',
      finds: ['job'],
      because: 'two references',
    },
    { query: 'Task?requester=Practitioner/huisarts', finds: ['job'], because: 'who asked' },
    {
      query: 'Task?authored-on=2026-02-01T08:30Z',
      finds: ['job'],
      because: 'the same minute in another zone',
    },
    { query: 'ServiceRequest?category=410606002', finds: ['referral'], because: 'its category' },
    { query: 'Patient?name=ang', finds: ['anna'], because: 'names start so, accents aside' },
    { query: 'Patient?family:contains=akk&birthdate=1990-10-20', finds: ['bram'], because: 'a part of it' },
    { query: 'Patient?gender=female', finds: ['anna'], because: 'a code' },
  ])('$query finds $finds: $because', async ({ query, finds }) => {
    const answer = await server.ask('GET', `/${query}`);

    expect(answer).toMatchObject({
      status: 200,
      body: { resourceType: 'Bundle', type: 'searchset', total: finds.length },
    });
    expect(idsIn(answer)).toEqual(finds);
  });

  test('an empty result has no entry element, as R4 wants', async () => {
    expect((await server.ask('GET', '/Condition?code=nothing')).body).not.toHaveProperty('entry');
  });

  test('every match has an absolute fullUrl', async () => {
    const [entry] = entriesOf((await server.ask('GET', '/Condition?_id=lonely')).body);

    expect(entry).toMatchObject({ fullUrl: `${base}/Condition/lonely`, search: { mode: 'match' } });
  });

  test.each([
    { query: 'Condition?patiënt=anna', because: 'a parameter nobody knows' },
    { query: 'Condition?_has:Task:patient:status=requested', because: 'reverse chaining is not offered' },
    { query: 'Condition?subject.name=anna', because: 'chaining is not offered' },
    { query: 'Condition?code:above=A', because: 'a modifier that is not offered' },
    { query: 'Condition?_sort=nonsense', because: 'an order nobody knows' },
    { query: 'Condition?recorded-date=yesterday', because: 'no date' },
    { query: 'Condition?_count=many', because: 'no number' },
    { query: 'Condition?_include=Condition:nonsense', because: 'nothing to include' },
    { query: 'Condition?_summary=some', because: 'no kind of summary' },
    { query: 'Condition?code=', because: 'an empty value' },
  ])('$query is refused with 400: $because', async ({ query }) => {
    const answer = await server.ask('GET', `/${query}`);

    expect(answer).toMatchObject({
      status: 400,
      body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] },
    });
  });

  test('a search by POST reads the form', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await server.ask('POST', '/Condition/_search?code=A04', 'patient=anna', form);

    expect(idsIn(answer)).toEqual(['tired']);
  });

  test('_include and _revinclude bring along what is referred to and what refers', async () => {
    const answer = await server.ask(
      'GET',
      '/ServiceRequest?_include=ServiceRequest:requester&_revinclude=Task:focus',
    );

    expect(answer.body).toMatchObject({ total: 1 });
    expect(
      entriesOf(answer.body).map(({ search, resource }) => [search?.mode, resource?.resourceType]),
    ).toEqual([
      ['match', 'ServiceRequest'],
      ['include', 'Practitioner'],
      ['include', 'Task'],
    ]);
  });

  test('what the token may not see does not come along', async () => {
    const ask = server.as('user/ServiceRequest.rs');

    expect(
      idsIn(await ask('GET', '/ServiceRequest?_include=ServiceRequest:patient&_revinclude=Task:focus')),
    ).toEqual(['referral']);
  });

  test('_elements leaves out all but what is asked for and what R4 cannot miss', async () => {
    const [entry] = entriesOf((await server.ask('GET', '/Task?_id=job&_elements=authoredOn')).body);

    expect(Object.keys(entry?.resource ?? {}).toSorted()).toEqual([
      'authoredOn',
      'id',
      'intent',
      'meta',
      'resourceType',
      'status',
    ]);
    expect(entry?.resource?.meta).toMatchObject({ tag: [{ code: 'SUBSETTED' }] });
  });

  test('_summary=count gives the number alone', async () => {
    const { body } = await server.ask('GET', '/Condition?_summary=count');

    expect(body).toMatchObject({ total: 3 });
    expect(body).not.toHaveProperty('entry');
  });

  test('_total=none leaves the total out', async () => {
    expect((await server.ask('GET', '/Condition?_total=none')).body).not.toHaveProperty('total');
  });

  test('the self link tells the search', async () => {
    expect(linkOf(await server.ask('GET', '/Condition?code=A04'), 'self')).toBe(
      `${base}/Condition?code=A04&_count=20`,
    );
  });
});
