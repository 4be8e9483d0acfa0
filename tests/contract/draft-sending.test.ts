import { describe, expect, test } from 'vitest';
import { draftContent } from '../builders/kept-draft.ts';
import { worldForTests } from './fhir-world.ts';
import { kept, shelvingAt, words } from './shelving.ts';

describe.each(['strict', 'lax', 'guarded'] as const)('drafts at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { named, referral, under, exchangeOf, shelfOf, save } = shelvingAt(world);

  test('become the referral itself when they are sent: one pair, requested, and nothing of the draft left', async () => {
    const draft = await kept(
      shelfOf('poh').keep(
        save('sent', { content: draftContent({ edits: { phone: '06-00000009', whatMatters: 'weg' } }) }),
        named(),
      ),
    );

    const outcome = await exchangeOf('huisarts').send(referral('sent'), named(), draft.base);

    expect(outcome).toEqual({ kind: 'sent', taskId: draft.base.taskId });
    expect(under('Task', 'sent')).toMatchObject([{ status: 'requested' }]);
    expect(under('ServiceRequest', 'sent')).toMatchObject([{ status: 'active' }]);
    expect(JSON.stringify([under('Task', 'sent'), under('ServiceRequest', 'sent')])).not.toMatch(
      /06-00000009|wor-draft|weg"/,
    );
    expect(
      world()
        .store.all('Consent')
        .filter((one) => JSON.stringify(one).includes('"sent')),
    ).toHaveLength(2);
  });

  test('are sent once, however often it is asked', async () => {
    const { base } = await kept(shelfOf('poh').keep(save('once'), named()));
    const exchange = exchangeOf('huisarts');

    const first = await Promise.all([1, 2].map(() => exchange.send(referral('once'), named(), base)));
    const again = await exchangeOf('huisarts').send(referral('once'), named(), base);

    expect(first.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(again).toEqual({ kind: 'already-sent', taskId: base.taskId });
    expect(under('Task', 'once')).toHaveLength(1);
  });

  test('are not sent over what a colleague saved meanwhile', async () => {
    const { base } = await kept(shelfOf('poh').keep(save('changed'), named()));
    await shelfOf('poh').keep(save('changed', { base, content: words('Wacht nog even.') }), named());

    const outcome = await exchangeOf('huisarts').send(referral('changed'), named(), base);

    expect(outcome).toMatchObject({
      kind: 'draft-changed',
      now: { content: { edits: { patientsWords: 'Wacht nog even.' } } },
    });
    expect(under('Task', 'changed')).toMatchObject([{ status: 'draft' }]);
  });

  test('that a colleague sent otherwise are told as such, and theirs stands', async () => {
    const { base } = await kept(shelfOf('poh').keep(save('other'), named()));
    await exchangeOf('huisarts').send(referral('other'), named(), base);

    const outcome = await exchangeOf('poh').send(
      referral('other', { patientsWords: 'Iets anders.' }),
      named(),
      base,
    );

    expect(outcome).toMatchObject({
      kind: 'sent-by-colleague',
      by: 'M. de Wit, huisarts, Huisartsenpraktijk De Linde',
    });
    expect(JSON.stringify(under('ServiceRequest', 'other'))).not.toContain('Iets anders.');
  });

  test.each(['Bundle', 'Consent', 'ServiceRequest', 'Task'])(
    'are sent once although the line dropped after %s was stored',
    async (resourceType) => {
      const { base } = await kept(shelfOf('poh').keep(save('drops'), named()));
      world().faults.set('huisarts', { kind: 'drop-after-commit', on: { resourceType }, times: 1 });
      const exchange = exchangeOf('huisarts');

      const outcomes: string[] = [];
      for (let click = 0; click < 2; click += 1) {
        const outcome = await exchange
          .send(referral('drops'), named(), base)
          .catch(() => ({ kind: 'failed' }));
        outcomes.push(outcome.kind);
      }

      expect(['sent', 'already-sent']).toContain(outcomes.at(-1));
      expect(under('Task', 'drops')).toMatchObject([{ status: 'requested' }]);
    },
  );

  test('are not taken for sent by a send that knows of no draft', async () => {
    await shelfOf('poh').keep(save('unseen'), named());

    const outcome = await exchangeOf('huisarts').send(referral('unseen'), named());

    expect(outcome).toMatchObject({ kind: 'draft-changed', now: { key: 'unseen' } });
  });
});
