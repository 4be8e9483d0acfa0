import { describe, expect, test } from 'vitest';
import { wijkTable } from '../../../../shared/domain/indicators/demographics.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { fhirVolumeSource } from '../../../../shared/fhir/volume/fhir-volume-source.ts';
import { readMessageDays } from '../../../../shared/fhir/volume/message-days.ts';
import { streamPages } from '../../../../shared/fhir/volume/stream-pages.ts';
import { usualCounting } from '../../../builders/counted-referral.ts';
import { task } from '../../../builders/fhir-record.ts';
import { next, page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const { signal } = new AbortController();
const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' };
const decline = (id: string) => ({
  resourceType: 'Procedure',
  id,
  status: 'not-done',
  code: {
    coding: [
      { system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service', code: 'welzijn-op-recept' },
    ],
  },
  performedDateTime: '2026-11-02',
});
const leftOut = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'warning', code: 'suppressed' }],
};

/** What is read for counts of a server that answers each type in this way. */
async function readWhere(answers: Readonly<Record<string, unknown>>) {
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    request: async ({ path }) => response(200, answers[path.split('?')[0] ?? ''] ?? page([])), // has none of it
  };
  const source = fhirVolumeSource(transport, {
    coachNames: new Map(),
    table: wijkTable([]),
    rules: usualCounting,
    listSize: 'is-set',
    clock: { now: () => Temporal.Instant.from('2026-11-21T09:00:00Z') },
    yieldToUi: async () => {},
  });
  const counted: number[] = [];
  const read = await source.read((progress) => counted.push(progress.read), signal);
  return { ...read, counted: counted.at(-1) };
}

/** What reading for counts calls not read, of a server that has nothing but this for one type. */
async function gapsWhere(type: string, answer: unknown): Promise<readonly string[]> {
  return (await readWhere({ [type]: answer })).gaps;
}

describe.each([
  { type: 'Procedure', gap: 'declines' },
  { type: 'Communication', gap: 'messages' },
])('counting $gap', ({ type, gap }) => {
  test.each([
    { answer: page([]), gaps: [], because: 'there are none' },
    { answer: page([decline('1')], { total: 1 }), gaps: [], because: 'all came' },
    { answer: page([decline('1')], { total: 90 }), gaps: [gap], because: 'the server has more than it gave' },
    { answer: page([leftOut]), gaps: [gap], because: 'the server left something out' },
    { answer: page([{ resourceType: type }]), gaps: [gap], because: 'one cannot be understood' },
  ])('leaves $gaps unread where $because', async ({ answer, gaps }) => {
    const said = JSON.parse(JSON.stringify(answer).replaceAll('"Procedure"', JSON.stringify(type)));

    expect(await gapsWhere(type, said)).toEqual(gaps);
  });
});

test('a total that only the first page tells holds for all pages', async () => {
  const transport = scriptedTransport({
    'Procedure?a': page([decline('1')], { total: 3, ...next('Procedure?b') }),
    'Procedure?b': page([decline('2')]),
  });
  const lost: string[] = [];
  for await (const streamed of streamPages(transport, 'Procedure?a', signal)) lost.push(streamed.lost);

  expect(lost).toEqual(['none', 'some']);
});

test('a referral counts once, whatever pieces another system divided it into', async () => {
  const request = { ...decline('req-1'), resourceType: 'ServiceRequest', status: 'active', intent: 'order' };
  const piece = task({ id: 'piece', partOf: [{ reference: 'Task/task-1' }] });

  expect(await readWhere({ ServiceRequest: page([request, piece, task()]) })).toMatchObject({
    counted: 1,
    gaps: [],
  });
});

test.each([
  { count: 9, details: [], gaps: [], because: 'a few may well have wished nothing' },
  { count: 10, details: [], gaps: ['themes'], because: 'this role sees the details of none' },
  { count: 10, details: [{ text: 'Wandelen' }], gaps: [], because: 'one has details, so they are shown' },
])(
  '$count referrals with details $details leave the gaps $gaps: $because',
  async ({ count, details, gaps }) => {
    const requests = Array.from({ length: count }, (_, index) => ({
      ...decline(`req-${index}`),
      resourceType: 'ServiceRequest',
      status: 'active',
      intent: 'order',
      orderDetail: index === 0 ? details : [],
    }));
    const tasks = requests.map(({ id }) =>
      task({ id: `t-${id}`, focus: { reference: `ServiceRequest/${id}` } }),
    );

    expect(await readWhere({ ServiceRequest: page([...requests, ...tasks]) })).toMatchObject({
      counted: count,
      gaps,
    });
  },
);

test.each([
  { said: { about: [{ reference: 'Task/1' }] }, on: ['Task/1'], because: 'it is about the Task' },
  { said: { partOf: [{ reference: 'Task/1' }] }, on: ['Task/1'], because: 'R4 lets it be part of a Task' },
  {
    said: { basedOn: [{ identifier: key }] },
    on: [`${key.system}|key-1`],
    because: 'it names our key alone',
  },
  { said: { about: [{ identifier: 'key-1' }] }, on: [], because: 'that is no identifier' },
])('a message counts for $on: $because', async ({ said, on }) => {
  const message = {
    resourceType: 'Communication',
    id: '1',
    status: 'completed',
    sent: '2026-11-02',
    ...said,
  };
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    request: async () => response(200, page([message])),
  };

  const { days, lost } = await readMessageDays(transport, signal, async () => {});

  expect({ on: [...days.keys()], lost }).toEqual({ on, lost: 'none' });
});
