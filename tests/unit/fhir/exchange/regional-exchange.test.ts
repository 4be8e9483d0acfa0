import type { Bundle } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { regionalReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { outgoing } from '../../../builders/draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

const clock = { now: () => Temporal.Instant.from('2026-11-21T10:00:00Z') };
const named = { panel: patientRef, launch: patientRef, page: patientRef };
const system = 'https://welzijnoprecept.example/fhir/NamingSystem/patient';
const ours = { resourceType: 'Patient', id: 'ex-7', identifier: [{ system, value: 'key-of-ria' }] };
const somebody = { resourceType: 'Patient', id: 'ex-1', identifier: [{ system, value: 'key-of-jan' }] };
const task = {
  resourceType: 'Task',
  id: 'task-7',
  identifier: [{ system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' }],
  status: 'requested',
  for: { reference: 'Patient/ex-7' },
};

describe('the first referral of a patient', () => {
  test('brings the patient along: name, birth date and our own identifier, and no BSN or id of the HIS', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [] });

    expect(await exchange.send(outgoing(), named)).toEqual({ kind: 'sent', taskId: 'task-7' });

    const [patient] = bundles[0]?.entry ?? [];
    expect(patient).toMatchObject({
      resource: { resourceType: 'Patient', name: [{ text: 'Ria van den Berg' }], birthDate: '1950-03-12' },
      request: { ifNoneExist: `identifier=${encodeURIComponent(`${system}|key-of-ria`)}` },
    });
    expect(JSON.stringify(bundles[0])).not.toMatch(/pat-1|Encounter|bsn/);
  });

  test('points everything in it at that patient', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [] });
    await exchange.send(outgoing(), named);

    const [patient, ...others] = bundles[0]?.entry ?? [];
    expect(others.every((entry) => JSON.stringify(entry.resource).includes(`"${patient?.fullUrl}"`))).toBe(
      true,
    );
  });

  test('is not made by a server that ignores what it is asked and answers with everybody', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [somebody] });
    await exchange.send(outgoing(), named);

    expect(bundles[0]?.entry?.[0]?.resource?.resourceType).toBe('Patient');
  });
});

describe('the first referral to an exchange that lets no transaction through', () => {
  test('goes in parts: the patient first, the Task last', async () => {
    const { exchange, asked } = exchangeWith({ patients: [], line: 'takes no transaction' });

    expect(await exchange.send(outgoing(), named)).toEqual({ kind: 'sent', taskId: 'task-7' });
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '', // the patient and the referral in one
      'Patient',
      'Consent',
      'Consent',
      'ServiceRequest',
      'Task',
    ]);
  });
});

describe('a later referral', () => {
  test('uses the patient that is there', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [somebody, ours] });
    await exchange.send(outgoing(), named);

    const types = bundles[0]?.entry?.map(({ resource }) => resource?.resourceType);
    expect(types).not.toContain('Patient');
    expect(JSON.stringify(bundles[0])).toContain('"reference":"Patient/ex-7"');
  });

  test('is found, and not made again, when the answer to it was lost', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [], line: 'drops the answer' });

    expect(await exchange.send(outgoing(), named)).toEqual({ kind: 'sent', taskId: 'task-7' });
    expect(bundles).toHaveLength(1);
  });
});

test.each([
  { where: 'panel', because: 'the panel shows somebody else' },
  { where: 'page', because: 'the HIS page names somebody else' },
  { where: 'launch', because: 'the exchange was opened for somebody else' },
] as const)('nothing leaves when $because', async ({ where }) => {
  const { exchange, asked } = exchangeWith({ patients: [ours] });
  const other = { ...patientRef, patient: patientId('pat-2') };

  await expect(exchange.send(outgoing(), { ...named, [where]: other })).rejects.toMatchObject({
    failure: { kind: 'wrong-patient' },
  });
  expect(asked).toEqual([]);
});

test('two patients under one name of ours stop everything', async () => {
  const { exchange, bundles } = exchangeWith({ patients: [ours, { ...ours, id: 'ex-8' }] });

  await expect(exchange.send(outgoing(), named)).rejects.toMatchObject({ failure: { kind: 'conflict' } });
  expect(bundles).toEqual([]);
});

describe('a patient whose record at the exchange', () => {
  const successor = { other: { reference: 'Patient/ex-9' }, type: 'replaced-by' };

  test.each([
    { said: { link: [successor] }, kind: 'replaced-at-exchange', because: 'was merged into another' },
    {
      said: { active: false, link: [successor] },
      kind: 'replaced-at-exchange',
      because: 'was merged and closed',
    },
    { said: { active: false }, kind: 'replaced-at-exchange', because: 'is not active' },
    {
      said: { modifierExtension: [{ url: 'https://exchange.example/not' }] },
      kind: 'unreadable',
      because: 'carries a modifier that no one here knows',
    },
  ])('$because gets no referral', async ({ said, kind }) => {
    const { exchange, bundles, asked } = exchangeWith({ patients: [{ ...ours, ...said }] });

    await expect(exchange.send(outgoing(), named)).rejects.toMatchObject({ failure: { kind } });
    expect(bundles).toEqual([]);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.each([
    {
      old: { ...ours, id: 'ex-1', link: [{ ...successor, other: { reference: 'Patient/ex-7' } }] },
      now: ours,
    },
    {
      old: { ...ours, id: 'ex-1', active: false },
      now: { ...ours, link: [{ other: { reference: 'Patient/ex-1' }, type: 'replaces' }] },
    },
  ])('was merged into another under our name is that other', async ({ old, now }) => {
    const { exchange, bundles } = exchangeWith({ patients: [old, now] });
    await exchange.send(outgoing(), named);

    expect(JSON.stringify(bundles[0])).toContain('"reference":"Patient/ex-7"');
    expect(JSON.stringify(bundles[0])).not.toContain('Patient/ex-1');
  });

  test('is active in use again as soon as the exchange says so', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [{ ...ours, active: true }] });
    await exchange.send(outgoing(), named);

    expect(bundles).toHaveLength(1);
  });

  test('was merged is not read as somebody without referrals', async () => {
    const { exchange } = exchangeWith({ patients: [{ ...ours, link: [successor] }] });

    await expect(exchange.read(patientRef.patient, new AbortController().signal)).rejects.toMatchObject({
      failure: { kind: 'replaced-at-exchange' },
    });
  });

  test('is not active can still be read', async () => {
    const { exchange } = exchangeWith({ patients: [{ ...ours, active: false }] });

    expect(await exchange.read(patientRef.patient, new AbortController().signal)).toMatchObject({
      known: true,
    });
  });
});

test('somebody whom the exchange does not know has no referrals there', async () => {
  const { exchange } = exchangeWith({ patients: [] });

  expect(await exchange.read(patientRef.patient, new AbortController().signal)).toEqual({
    known: true,
    value: [],
  });
});

type Said = {
  readonly patients: readonly object[];
  readonly line?: 'drops the answer' | 'takes no transaction';
};

function exchangeWith({ patients, line }: Said) {
  const bundles: Bundle[] = [];
  const asked: FhirRequest[] = [];
  let stored: 'nothing' | 'a patient' | 'a referral' = 'nothing';

  const transport: FhirTransport = {
    baseUrl: serverAddress('https://regio.voorbeeld.example/fhir'),
    async request(request) {
      asked.push(request);
      if (request.method === 'GET') return found(request.path);
      if (line === 'takes no transaction') return partly(request);
      bundles.push(Object(request.body));
      stored = 'a referral';
      if (line === 'drops the answer') throw new FailureError({ kind: 'his-unreachable' });
      return response(200, madeAnswer);
    },
  };
  function partly({ path, body }: FhirRequest): FhirResponse {
    if (path === '') return response(405);
    stored = path === 'Task' ? 'a referral' : 'a patient';
    return response(201, { ...Object(body), id: path === 'Task' ? task.id : ours.id });
  }
  function found(path: string): FhirResponse {
    if (path.startsWith('metadata')) return response(200, withTransactions);
    if (path.startsWith('Patient?'))
      return response(200, page(stored === 'nothing' ? patients : [...patients, ours]));
    return response(200, page(path.startsWith('Task?') && stored === 'a referral' ? [task] : []));
  }
  const options = { patient: patientRef, patientKey: 'key-of-ria', clock };
  return { exchange: regionalReferrals(transport, options), bundles, asked };
}

const withTransactions = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
};
const madeAnswer = {
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: [{ response: { status: '201 Created', location: 'Task/task-7/_history/1' } }],
};
