import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { outgoing } from '../../../builders/draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { exchangeWith, ours, somebody, system } from '../../../builders/scripted-exchange.ts';

const named = { panel: patientRef, launch: patientRef, page: patientRef };

describe('the first referral of a patient', () => {
  test('brings the patient along: name and our own identifier, and no birth date, BSN or id of the HIS', async () => {
    const { exchange, bundles } = exchangeWith({ patients: [] });

    expect(await exchange.send(outgoing(), named)).toEqual({ kind: 'sent', taskId: 'task-7' });

    const [patient] = bundles[0]?.entry ?? [];
    expect(patient).toMatchObject({
      resource: { resourceType: 'Patient', name: [{ text: 'Ria van den Berg' }] },
      request: { ifNoneExist: `identifier=${encodeURIComponent(`${system}|key-of-ria`)}` },
    });
    expect(JSON.stringify(bundles[0])).not.toMatch(/pat-1|Encounter|bsn|1950/);
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
