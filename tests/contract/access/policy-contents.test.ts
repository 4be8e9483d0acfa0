import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SECRET } from './referral-at-exchange.ts';
import { startRegion } from './region-at-exchange.ts';

let region: Awaited<ReturnType<typeof startRegion>>;
beforeAll(async () => {
  region = await startRegion();
});
afterAll(() => region.stop());
beforeEach(() => region.reset());

describe('what a policy says of something new', () => {
  const stranger = { reference: 'Patient/b' };

  const message = () => ({ ...Object(region.stored('Communication/a-by-coach')), id: undefined });
  test.each([
    { change: {}, answer: 201, because: 'a coach writes to the practice' },
    {
      change: { sender: { reference: 'PractitionerRole/x-colleague' } },
      answer: 403,
      because: 'no one writes as somebody else',
    },
    { change: { recipient: undefined }, answer: 403, because: 'a message says whom it is for' },
    {
      change: { about: undefined, basedOn: undefined },
      answer: 403,
      because: 'a message is about a referral',
    },
    { change: { about: [{ reference: 'Task/b' }] }, answer: 403, because: 'this referral is of others' },
    { change: { subject: stranger }, answer: 403, because: 'this patient is of others' },
  ])('a message of a coach with $change: $answer, because $because', async ({ change, answer }) => {
    const { status } = await region.ask('coach', 'POST', 'Communication', { ...message(), ...change });
    expect(status).toBe(answer);
  });

  test.each([
    { change: {}, answer: 201, because: 'a name is all that a coach needs' },
    { change: { birthDate: '1950-03-12' }, answer: 403, because: 'a coach needs no birth date' },
    {
      change: { telecom: [{ system: 'phone', value: '06' }] },
      answer: 403,
      because: 'what was agreed is in the request',
    },
    {
      change: { identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '1' }] },
      answer: 403,
      because: 'the BSN never leaves',
    },
    { change: { managingOrganization: undefined }, answer: 403, because: 'no rule could open it to a coach' },
    {
      change: { generalPractitioner: [{ reference: 'Organization/b' }] },
      answer: 403,
      because: 'another practice would see it',
    },
  ])('a new patient with $change: $answer, because $because', async ({ change, answer }) => {
    const patient = { ...Object(region.stored('Patient/a')), id: undefined, ...change };
    expect((await region.ask('practice', 'POST', 'Patient', patient)).status).toBe(answer);
  });
});

test('the figures of a region carry no name and no free text, on whatever way they are asked for', async () => {
  const asked = [
    'Patient/a',
    'ServiceRequest/a',
    'Task/a',
    'Communication/a-by-coach',
    'ServiceRequest?_include=ServiceRequest:subject&_revinclude=Task:focus',
    'Task?_include=Task:patient&_include=Task:focus',
    'Communication?_include=Communication:subject',
  ];
  for (const path of asked) {
    const { status, text } = await region.ask('figures', 'GET', path);
    expect([path, status, text.includes(SECRET)]).toEqual([path, 200, false]);
  }
});

test.each([
  { role: 'coach', because: 'a draft is not sent' },
  { role: 'figures', because: 'a draft is no referral' },
] as const)('$role sees no draft: $because', async ({ role }) => {
  expect((await region.ask(role, 'GET', 'Task/a-draft')).status).toBe(403);
  expect((await region.ask(role, 'GET', 'Task?status=draft')).entries).toBe(0);
});

test('a coach gets the name of a patient, and nothing by which lists can be compared', async () => {
  const { text } = await region.ask('coach', 'GET', 'Patient/a');
  expect(Object.keys(JSON.parse(text)).toSorted()).toEqual([
    'gender',
    'id',
    'managingOrganization',
    'meta',
    'name',
    'resourceType',
  ]);
});
