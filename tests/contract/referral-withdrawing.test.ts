import { describe, expect, test } from 'vitest';
import { fhirReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { readVersioned } from '../../shared/fhir/server/versioned.ts';
import { coach } from '../builders/draft.ts';
import { worldForTests } from './fhir-world.ts';
import { putVersioned } from './put-versioned.ts';
import { referringAt, weduwe } from './referring.ts';

describe.each(['strict', 'lax'] as const)('referrals at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { named, exchangeOf, referral, under, theOne } = referringAt(world);

  async function coachAnswers(taskId: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
    const transport = world().coachTransport();
    const task = await readVersioned(transport, `Task/${taskId}`);
    const written = await putVersioned(transport, `Task/${taskId}`, task, changes);
    expect(written.kind).toBe('done');
  }

  test('can be withdrawn, with the permission to share', async () => {
    await exchangeOf().send(referral('withdrawn'), named());
    const before = await theOne('withdrawn');

    const outcome = await exchangeOf().withdraw(
      { referral: before, reason: 'Wil toch liever wachten', consent: 'taken-back' },
      named(),
    );

    expect(outcome).toEqual({ kind: 'withdrawn' });
    expect(await theOne('withdrawn')).toMatchObject({
      status: 'cancelled',
      statusReason: 'Wil toch liever wachten',
    });
    const [request] = world()
      .store.all('ServiceRequest')
      .filter((one) => JSON.stringify(one).includes('"withdrawn"'));
    expect(request).toMatchObject({ status: 'revoked' });
    expect(under('Consent', 'withdrawn')).toHaveLength(2);
    expect(
      under('Consent', 'withdrawn').every((consent) => 'status' in consent && consent.status === 'inactive'),
    ).toBe(true);
  });

  test('can be withdrawn within the second they were sent in', async () => {
    // Medplum compares moments as text: 20.480Z is before 20Z, and a Task changed before it was made is refused.
    const sent = '2026-11-20T09:00:20Z';
    const clock = { now: () => Temporal.Instant.from('2026-11-20T09:00:20.480Z') };
    await exchangeOf().send(referral('at-once', { authoredOn: sent }), named());

    const outcome = await fhirReferrals(world().transportOf(weduwe), {
      issuer: world().baseUrl,
      clock,
      coaches: [coach()],
    }).withdraw({ referral: await theOne('at-once'), reason: 'Toch niet', consent: 'kept' }, named());

    expect(outcome).toEqual({ kind: 'withdrawn' });
    expect(await theOne('at-once')).toMatchObject({ status: 'cancelled' });
  });

  test('are withdrawn once more without harm, also after the line dropped', async () => {
    await exchangeOf().send(referral('again'), named());
    const before = await theOne('again');
    const withdrawal = { referral: before, reason: 'Verhuisd', consent: 'kept' } as const;
    world().faults.set('test', {
      kind: 'drop-after-commit',
      on: { resourceType: 'Task', method: 'PUT' },
      times: 1,
    });

    expect(await exchangeOf().withdraw(withdrawal, named())).toEqual({ kind: 'withdrawn' });
    expect(await exchangeOf().withdraw(withdrawal, named())).toEqual({ kind: 'withdrawn' });
    expect(
      under('Consent', 'again').every((consent) => 'status' in consent && consent.status === 'active'),
    ).toBe(true);
  });

  test('are not withdrawn over what the coach did meanwhile', async () => {
    await exchangeOf().send(referral('meanwhile'), named());
    const seen = await theOne('meanwhile');
    await coachAnswers(seen.taskId, { status: 'accepted' });

    const outcome = await exchangeOf().withdraw(
      { referral: seen, reason: 'Te laat', consent: 'kept' },
      named(),
    );

    expect(outcome).toMatchObject({ kind: 'conflict', now: { status: 'accepted', reasons: ['eenzaam'] } });
    expect(await theOne('meanwhile')).toMatchObject({ status: 'accepted' });
  });

  test.each(['412', '409'] as const)('are not withdrawn over a %s, but shown as they stand', async (kind) => {
    await exchangeOf().send(referral('raced'), named());
    const seen = await theOne('raced');
    world().faults.set('test', { kind, on: { resourceType: 'Task', method: 'PUT' }, times: 1 });

    const outcome = await exchangeOf().withdraw(
      { referral: seen, reason: 'Te laat', consent: 'kept' },
      named(),
    );

    expect(outcome).toMatchObject({ kind: 'conflict', now: { taskId: seen.taskId, status: 'requested' } });
  });

  test('that have ended are not withdrawn', async () => {
    await exchangeOf().send(referral('ended'), named());
    const sent = await theOne('ended');
    await coachAnswers(sent.taskId, { status: 'rejected', statusReason: { text: 'Geen plek' } });
    const seen = await theOne('ended');

    const outcome = await exchangeOf().withdraw(
      { referral: seen, reason: 'Te laat', consent: 'kept' },
      named(),
    );

    expect(outcome).toMatchObject({
      kind: 'conflict',
      now: { status: 'rejected', statusReason: 'Geen plek' },
    });
  });
});
