import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { fhirAskAgain } from '../../../../shared/fhir/worklist/declines/fhir-ask-again.ts';
import { response } from '../../../builders/scripted-transport.ts';

const system = 'https://welzijnoprecept.example/fhir/CodeSystem';
const code = { coding: [{ system: `${system}/wor-service`, code: 'welzijn-op-recept' }] };
const clock = { now: () => Temporal.Instant.from('2026-11-30T10:00:00Z') };
const { signal } = new AbortController();

const person = (id: string, says: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Bakker', given: ['Ans'] }],
  birthDate: '1948-02-03',
  ...says,
});

const declined = (patient: string, on: string, askAgain: string | undefined, says: object = {}) => ({
  resourceType: 'Procedure',
  id: `no-${patient}-${on}`,
  status: 'not-done',
  code,
  subject: { reference: `Patient/${patient}` },
  performedDateTime: on,
  ...(askAgain !== undefined && {
    followUp: [{ coding: [{ system: `${system}/wor-ask-again`, code: askAgain }] }],
  }),
  ...says,
});

const referred = (patient: string, on: string, says: object = {}) => ({
  resourceType: 'ServiceRequest',
  id: `req-${patient}`,
  status: 'active',
  intent: 'order',
  code,
  subject: { reference: `Patient/${patient}` },
  authoredOn: on,
  ...says,
});

type Resource = { readonly resourceType: string; readonly id: string };

function listOf(stored: readonly Resource[], failing: readonly string[] = []) {
  const asked: string[] = [];
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    async request({ path }) {
      asked.push(path);
      const [type = ''] = path.split('?');
      if (failing.includes(type)) return response(503);
      const entry = stored
        .filter(({ resourceType }) => resourceType === type)
        .map((resource) => ({ resource }));
      return response(200, { resourceType: 'Bundle', type: 'searchset', entry });
    },
  };
  return { asked, read: () => fhirAskAgain(transport, clock).read(signal) };
}

const inMay = declined('a', '2026-05-12', 'in-6-months');

describe('somebody who said "not yet"', () => {
  test.each([
    { stored: [inMay, person('a')], from: ['2026-11-12'], because: 'six months have gone by' },
    {
      stored: [declined('a', '2026-08-31', 'in-3-months'), person('a')],
      from: ['2026-11-30'],
      because: 'it is this month',
    },
    {
      stored: [declined('a', '2026-09-01', 'in-3-months'), person('a')],
      from: [],
      because: 'next month is not yet',
    },
    { stored: [declined('a', '2026-01-02', 'never'), person('a')], from: [], because: 'no more was chosen' },
    {
      stored: [declined('a', '2026-01-02', undefined), person('a')],
      from: [],
      because: 'nothing was chosen',
    },
    {
      stored: [inMay, declined('a', '2026-10-01', undefined), person('a')],
      from: [],
      because: 'a later "no" chose no moment',
    },
    { stored: [inMay, person('a', { active: false })], from: [], because: 'they left the practice' },
    { stored: [inMay, person('a', { deceasedBoolean: true })], from: [], because: 'they died' },
    {
      stored: [inMay, person('a', { deceasedDateTime: '2026-10-02' })],
      from: [],
      because: 'they died on a day',
    },
    {
      stored: [inMay, person('a', { link: [{ type: 'replaced-by', other: { reference: 'Patient/b' } }] })],
      from: [],
      because: 'the record was merged into another',
    },
    {
      stored: [inMay, person('a'), referred('a', '2026-06-01')],
      from: [],
      because: 'they were referred since',
    },
    {
      stored: [inMay, person('a'), referred('a', '2026-06-01', { status: 'revoked' })],
      from: [],
      because: 'a referral that was withdrawn was one',
    },
    {
      stored: [inMay, person('a'), referred('a', '2026-05-01')],
      from: ['2026-11-12'],
      because: 'that referral came before',
    },
    {
      stored: [inMay, person('a'), referred('a', '2026-06-01', { status: 'draft' })],
      from: ['2026-11-12'],
      because: 'a draft is no referral',
    },
    {
      stored: [inMay, person('a'), referred('b', '2026-06-01')],
      from: ['2026-11-12'],
      because: 'somebody else was referred',
    },
    { stored: [inMay], from: [], because: 'the server shows no such patient' },
  ])('is listed from $from: $because', async ({ stored, from }) => {
    const lines = await listOf(stored).read();

    expect(lines).toMatchObject({ known: true, value: from.map((day) => ({ from: day })) });
  });

  test('is asked for without the reason, and nothing is asked of who is not due', async () => {
    const list = listOf([declined('a', '2026-09-01', 'in-3-months'), person('a')]);

    await list.read();

    expect(list.asked).toHaveLength(1);
    expect(list.asked[0]).not.toContain('statusReason');
  });

  test.each(['Procedure', 'Patient', 'ServiceRequest'])(
    'is unknown where %s cannot be read',
    async (type) => {
      expect(await listOf([inMay, person('a')], [type]).read()).toMatchObject({
        known: false,
        why: 'unreachable',
      });
    },
  );

  test.each([
    { said: { subject: undefined }, because: 'no one is named' },
    { said: { performedDateTime: undefined }, because: 'no one knows when' },
    {
      said: { modifierExtension: [{ url: 'https://x.example', valueBoolean: true }] },
      because: 'it may mean the opposite',
    },
  ])('is unknown where $because', async ({ said }) => {
    const lines = await listOf([declined('a', '2026-05-12', 'in-6-months', said), person('a')]).read();

    expect(lines).toMatchObject({ known: false, why: 'incomplete' });
  });
});
