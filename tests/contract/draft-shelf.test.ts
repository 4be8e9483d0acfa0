import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { draftContent } from '../builders/kept-draft.ts';
import { worldForTests } from './fhir-world.ts';
import { signal, weduwe } from './referring.ts';
import { gp, kept, poh, shelvingAt, words } from './shelving.ts';

describe.each(['strict', 'lax', 'guarded'] as const)('drafts at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { ref, named, referral, under, exchangeOf, shelfOf, save } = shelvingAt(world);

  test('are found by a colleague, with all that was typed, who has it and since when', async () => {
    const content = draftContent({
      reasons: ['bereavement', 'loneliness'],
      edits: {
        patientsWords: 'Stil in huis.\nAltijd: ook vrijdag.',
        whatMatters: 'Zingen',
        themes: ['cooking', 'nature'],
        needs: ['hearing'],
        phone: '',
        email: 'ria@voorbeeld.example',
        addressShared: 'address',
        calling: 'do-not-call',
        bestMoment: 'ochtend: na tienen',
        interpreterLanguage: 'Turks',
        coach: 'lindeveen',
        feedbackMoments: ['at-the-end'],
      },
    });
    await shelfOf('poh').keep(save('found', { content, stage: 'ready' }), named());

    const read = await shelfOf('huisarts').readDrafts(weduwe, signal);

    expect(read.known).toBe(true);
    expect(entriesRead(read)).toMatchObject([
      { key: 'found', content, stage: 'ready', holder: poh, preparedBy: poh, since: '2026-11-20T09:00:00Z' },
    ]);
  });

  test('carry no permission and no BSN', async () => {
    await shelfOf('poh').keep(save('bare'), named());

    expect(
      world()
        .store.all('Consent')
        .filter((one) => JSON.stringify(one).includes('bare')),
    ).toEqual([]);
    expect(JSON.stringify([under('Task', 'bare'), under('ServiceRequest', 'bare')])).not.toContain('/bsn');
  });

  test('go from hand to hand: who began it stays known', async () => {
    const first = await kept(shelfOf('poh').keep(save('hands'), named()));

    const second = await kept(
      shelfOf('huisarts').keep(
        save('hands', {
          base: first.base,
          content: words('Nog stiller.'),
          by: gp,
          at: '2026-11-20T10:00:00Z',
        }),
        named(),
      ),
    );

    expect(second).toMatchObject({ holder: gp, preparedBy: poh, since: '2026-11-20T10:00:00Z' });
    expect(second.content.edits.patientsWords).toBe('Nog stiller.');
    expect(under('Task', 'hands')).toHaveLength(1);
    expect(under('ServiceRequest', 'hands')).toHaveLength(1);
  });

  test('are not overwritten by somebody who did not see the last version', async () => {
    const first = await kept(shelfOf('poh').keep(save('two'), named()));
    await kept(
      shelfOf('poh').keep(save('two', { base: first.base, content: words('Van de POH.') }), named()),
    );

    const late = await shelfOf('huisarts').keep(
      save('two', { base: first.base, content: words('Van de huisarts.'), by: gp }),
      named(),
    );

    expect(late).toMatchObject({
      kind: 'conflict',
      now: { holder: poh, content: { edits: { patientsWords: 'Van de POH.' } } },
    });
    expect(JSON.stringify(under('ServiceRequest', 'two'))).toContain('Van de POH.');
  });

  test('of two who save at the same moment, one is told', async () => {
    const first = await kept(shelfOf('poh').keep(save('moment'), named()));

    const outcomes = await Promise.all([
      shelfOf('poh').keep(save('moment', { base: first.base, content: words('Van de POH.') }), named()),
      shelfOf('huisarts').keep(
        save('moment', { base: first.base, content: words('Van de huisarts.'), by: gp }),
        named(),
      ),
    ]);

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'kept']);
  });

  test.each(['POST', 'PUT'])('have been kept although the line dropped after a %s', async (method) => {
    const first = method === 'PUT' ? await kept(shelfOf('poh').keep(save('dropped'), named())) : undefined;
    world().faults.set('poh', { kind: 'drop-after-commit', on: { method }, times: 1 });

    const content = words('Toch bewaard.');
    const shelf = shelfOf('poh');
    const outcome = await shelf
      .keep(save('dropped', { content, base: first?.base }), named())
      .catch(() => shelf.keep(save('dropped', { content, base: first?.base }), named()));

    // Half a save is told as a conflict with ourselves: nothing typed is lost, and saving again mends it.
    const last =
      outcome.kind === 'conflict'
        ? await shelf.keep(save('dropped', { content, base: outcome.now.base }), named())
        : outcome;
    expect(last).toMatchObject({ kind: 'kept', draft: { content } });
    expect(under('Task', 'dropped')).toHaveLength(1);
  });

  test('that are thrown away leave no text behind, and nobody sends or saves them again', async () => {
    const draft = await kept(shelfOf('poh').keep(save('thrown'), named()));

    expect(await shelfOf('huisarts').discard(draft, named())).toEqual({ kind: 'discarded' });
    expect(await shelfOf('huisarts').discard(draft, named())).toEqual({ kind: 'discarded' });

    expect(entriesRead(await shelfOf('poh').readDrafts(weduwe, signal))).toEqual([]);
    expect(JSON.stringify([under('Task', 'thrown'), under('ServiceRequest', 'thrown')])).not.toContain(
      'stil',
    );
    expect(await shelfOf('poh').keep(save('thrown', { base: draft.base }), named())).toEqual({
      kind: 'gone',
      how: 'discarded',
    });
    await expect(exchangeOf('huisarts').send(referral('thrown'), named(), draft.base)).rejects.toMatchObject({
      failure: { kind: 'conflict' },
    });
    const referrals = await exchangeOf('poh').read(weduwe, signal);
    expect(entriesRead(referrals).filter(({ key }) => key === 'thrown')).toEqual([]);
  });

  test('are not thrown away with what a colleague saved meanwhile', async () => {
    const draft = await kept(shelfOf('poh').keep(save('keep'), named()));
    await shelfOf('poh').keep(save('keep', { base: draft.base, content: words('Belangrijk.') }), named());

    expect(await shelfOf('huisarts').discard(draft, named())).toMatchObject({ kind: 'conflict' });
    expect(JSON.stringify(under('ServiceRequest', 'keep'))).toContain('Belangrijk.');
  });

  test('are kept for nobody but the patient that everything names', async () => {
    const other = patientId('burn-out');

    await expect(
      shelfOf('poh').keep(save('wrong'), { ...named(), launch: ref(other) }),
    ).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
    expect(under('Task', 'wrong')).toEqual([]);
  });

  test('could not be read is not the same as none', async () => {
    world().faults.set('poh', { kind: '403', on: { resourceType: 'Task' } });

    expect(await shelfOf('poh').readDrafts(weduwe, signal)).toMatchObject({
      known: false,
      why: 'not-permitted',
    });
  });
});
