import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { type AdditionForm, emptyAddition, selectAddition } from '../../shared/domain/referral/addition.ts';
import { coachingAt } from './coaching.ts';
import { worldForTests } from './fhir-world.ts';
import { referringAt } from './referring.ts';

const by = { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' };
const at = '2026-11-30T10:00:00Z';

describe.each(['strict', 'lax'] as const)('what the practice adds at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { exchangeOf, named, theOne } = referringAt(world);
  const { sent, caseOf, answer, written } = coachingAt(world);

  async function add(key: string, form: Partial<AdditionForm>, id = 'extra-1') {
    const content = selectAddition({ ...emptyAddition(form.kind ?? 'supplement'), ...form });
    return exchangeOf().add({ referral: await theOne(key), key: id, content, by, at }, named());
  }

  test('a supplement stands beside the original for the coach, and changes nothing of it', async () => {
    const taskId = await sent('added-to');
    const before = await caseOf(taskId);
    expect(await add('added-to', { phone: '06-00000002', words: 'Ander nummer.' })).toEqual({
      kind: 'added',
    });

    const seen = await caseOf(taskId);
    expect(seen.request).toEqual(before.request);
    expect(seen.referral.messages).toMatchObject([
      {
        supplement: { phone: '06-00000002' },
        from: 'practice',
        author: 'M. de Wit',
        text: 'Telefoon: 06-00000002\nAnder nummer.',
      },
    ]);
    expect((await theOne('added-to')).messages).toHaveLength(1);
    expect(written(taskId)[0]).toMatchObject({
      recipient: [{ reference: 'HealthcareService/welzijnscoach-lindeveen' }],
    });
  });

  test('the same key is stored once, also when the first answer got lost', async () => {
    const taskId = await sent('added-twice');
    await add('added-twice', { kind: 'message', words: 'Hoe gaat het?' });
    expect(await add('added-twice', { kind: 'message', words: 'Hoe gaat het?' })).toEqual({ kind: 'added' });
    expect(written(taskId)).toHaveLength(1);
  });

  test('a coach of another organisation reads nothing of it', async () => {
    const taskId = await sent('added-private');
    await add('added-private', { kind: 'message', words: 'Hoe gaat het?' });
    const other = world().coachAppTransport('coach-oostdrecht');
    const path = `Communication/${written(taskId)[0]?.id}`;
    expect((await other.request({ method: 'GET', path })).status).toBe(403);
    const recipient = 'HealthcareService/welzijnscoach-lindeveen';
    const found = await other.request({ method: 'GET', path: `Communication?recipient=${recipient}` });
    expect(Object(found.body).entry ?? []).toEqual([]); // a lax server tells an empty list
  });

  test('after the coach closed it a message goes, and a supplement does not', async () => {
    const taskId = await sent('added-late');
    await answer(await caseOf(taskId), { step: 'ended-early', reason: 'moved' });
    expect(await add('added-late', { phone: '06' })).toEqual({ kind: 'ended' });
    expect(await add('added-late', { kind: 'message', words: 'Dank.' }, 'extra-2')).toEqual({
      kind: 'added',
    });
    expect(written(taskId)).toHaveLength(1);
  });

  test('without the permission to share nothing goes', async () => {
    const taskId = await sent('added-taken-back');
    const permission = (await theOne('added-taken-back')).consent;
    const stored = world().store.read('Consent', permission?.split('/')[1] ?? '');
    await world()
      .coachTransport()
      .request({ method: 'PUT', path: `${permission}`, body: { ...stored, status: 'inactive' } });

    const adding = add('added-taken-back', { kind: 'message', words: 'Nog iets.' });
    await expect(adding).rejects.toThrow(FailureError);
    expect(written(taskId)).toHaveLength(0);
  });
});
