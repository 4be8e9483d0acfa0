import { describe, expect, test } from 'vitest';
import { condition, idsIn, serverUnderTest, task } from './server-under-test.ts';

const stu3Condition = {
  resourceType: 'Condition',
  id: 'old',
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'P03' }] },
  subject: { reference: 'Patient/anna' },
  assertedDate: '2026-01-01',
};

describe('seeding', () => {
  test('keeps ids and the time of the last change', async () => {
    const { store, ask } = await serverUnderTest();
    await store.seed([{ ...condition('lonely', 'anna'), meta: { lastUpdated: '2020-05-01T10:00:00.000Z' } }]);

    expect((await ask('GET', '/Condition/lonely')).body).toMatchObject({
      id: 'lonely',
      meta: { versionId: '1', lastUpdated: '2020-05-01T10:00:00.000Z' },
    });
  });

  test.each([
    { seed: { ...condition('bad', 'anna'), code: 'text' }, says: /Condition\/bad.*Condition\.code/ },
    { seed: condition('lost', 'nobody'), says: /Condition\/lost.*Patient\/nobody/ },
    { seed: { ...task('anna') }, says: /no id/ },
    { seed: { resourceType: 'Patient', id: 'anna' }, says: /already in use/ },
  ])('throws on what cannot be right: $says', async ({ seed, says }) => {
    const { store } = await serverUnderTest();

    await expect(store.seed([seed])).rejects.toThrow(says);
  });

  test('is the first version of what is changed later', async () => {
    const { store, ask } = await serverUnderTest();
    await store.seed([{ ...task('anna'), id: 'job' }]);

    await ask('PUT', '/Task/job', { ...task('anna', { status: 'accepted' }), id: 'job' });

    expect((await ask('GET', '/Task/job')).body).toMatchObject({
      status: 'accepted',
      meta: { versionId: '2' },
    });
  });

  test('takes raw what an older system would hold, and finds it by patient and code', async () => {
    const { store, ask } = await serverUnderTest();
    await store.seed([stu3Condition], { raw: true });

    expect(idsIn(await ask('GET', '/Condition?patient=anna'))).toEqual(['old']);
    expect(idsIn(await ask('GET', '/Condition?subject=Patient/anna&code=P03'))).toEqual(['old']);
    expect((await ask('GET', '/Condition/old')).body).toMatchObject({
      clinicalStatus: 'active',
      assertedDate: '2026-01-01',
    });
    expect(
      (await ask('GET', '/Condition?clinical-status=active&recorded-date=ge2020&_sort=-onset-date')).status,
    ).toBe(200);
  });

  test('can be gone back to, whatever was done since', async () => {
    const { store, ask } = await serverUnderTest();
    await store.seed([{ ...task('anna'), id: 'job' }]);
    await store.seed([stu3Condition], { raw: true });
    await ask('PUT', '/Task/job', { ...task('anna', { status: 'accepted' }), id: 'job' });
    await ask('POST', '/Task', task('anna'));
    await store.reset();

    expect(idsIn(await ask('GET', '/Task'))).toEqual(['job']);
    expect((await ask('GET', '/Task/job')).body).toMatchObject({ meta: { versionId: '1' } });
    expect(idsIn(await ask('GET', '/Condition'))).toEqual(['old']);
  });

  test('shows the HIS itself what it holds', async () => {
    const { store } = await serverUnderTest();
    await store.seed([condition('lonely', 'anna')]);

    expect(store.read('Patient', 'anna')).toMatchObject({ birthDate: '1950-02-03' });
    expect(store.all('Patient')).toHaveLength(2);
    expect(store.referringTo('Patient/anna', 'Condition')).toHaveLength(1);
  });
});

test('the problem list of geen-toegang is closed to every app, the rest of the record is not', async () => {
  const { store, ask } = await serverUnderTest();
  await store.seed([
    { resourceType: 'Patient', id: 'geen-toegang' },
    condition('closed', 'geen-toegang'),
    condition('open', 'anna'),
    { ...task('geen-toegang'), id: 'job' },
  ]);

  expect(await ask('GET', '/Condition?patient=geen-toegang')).toMatchObject({
    status: 403,
    body: { resourceType: 'OperationOutcome' },
  });
  expect((await ask('GET', '/Condition/closed')).status).toBe(403);
  expect(idsIn(await ask('GET', '/Condition'))).toEqual(['open']);
  expect(idsIn(await ask('GET', '/Task?patient=geen-toegang'))).toEqual(['job']);
});
