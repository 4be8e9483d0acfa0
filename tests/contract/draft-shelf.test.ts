import { describe, expect, test } from 'vitest';
import type { DraftContent } from '../../shared/domain/drafts/draft-content.ts';
import type { KeptDraft } from '../../shared/domain/drafts/kept-draft.ts';
import { seenOf } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { draftKey } from '../../shared/domain/referral/draft.ts';
import { fhirDraftShelf } from '../../shared/fhir/fhir-draft-shelf.ts';
import type { DraftSave, KeepOutcome } from '../../shared/ports/draft-shelf.ts';
import { coach, sharedLabels } from '../builders/draft.ts';
import { draftContent } from '../builders/kept-draft.ts';
import { worldForTests } from './fhir-world.ts';
import { clock, referringAt, signal, weduwe } from './referring.ts';

describe.each(['strict', 'lax', 'guarded'] as const)('drafts at a %s server', (mode) => {
  const world = worldForTests(mode);

  const coaches = [coach()];
  const { ref, named, referral, under, ...referring } = referringAt(world);
  const options = () => ({ issuer: world().baseUrl, clock, coaches });
  const shelfOf = (session: string) => fhirDraftShelf(world().transportOf(weduwe, session), options());
  const exchangeOf = (session: string) => referring.exchangeOf(weduwe, session);

  const poh = { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' };
  const gp = { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' };

  function save(key: string, said: Partial<DraftSave> = {}): DraftSave {
    return {
      key: draftKey(key),
      patient: ref(),
      encounter: undefined,
      content: draftContent(),
      stage: 'in-hand',
      by: poh,
      at: '2026-11-20T09:00:00Z',
      base: undefined,
      labels: sharedLabels,
      ...said,
    };
  }

  async function kept(outcome: Promise<KeepOutcome>): Promise<KeptDraft> {
    const said = await outcome;
    if (said.kind !== 'kept') throw new Error(said.kind);
    return said.draft;
  }

  const words = (patientsWords: string): DraftContent =>
    draftContent({ edits: { ...draftContent().edits, patientsWords } });

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

    const read = await shelfOf('huisarts').read(weduwe, signal);

    expect(read.known).toBe(true);
    expect(seenOf(read)).toMatchObject([
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

  test('that are thrown away leave no text behind, and nobody sends or saves them again', async () => {
    const draft = await kept(shelfOf('poh').keep(save('thrown'), named()));

    expect(await shelfOf('huisarts').discard(draft, named())).toEqual({ kind: 'discarded' });
    expect(await shelfOf('huisarts').discard(draft, named())).toEqual({ kind: 'discarded' });

    expect(seenOf(await shelfOf('poh').read(weduwe, signal))).toEqual([]);
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
    const referrals = await exchangeOf('poh').readReferrals(weduwe, signal);
    expect(seenOf(referrals).filter(({ key }) => key === 'thrown')).toEqual([]);
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

    expect(await shelfOf('poh').read(weduwe, signal)).toMatchObject({ known: false, why: 'not-permitted' });
  });
});
