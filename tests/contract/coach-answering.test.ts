import { describe, expect, test } from 'vitest';
import { handTo } from '../../shared/domain/answer/prepare-answer.ts';
import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { buildTimeline } from '../../shared/domain/feedback/timeline.ts';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import { usualRules } from '../builders/referral.ts';
import { coachingAt } from './coaching.ts';
import { worldForTests } from './fhir-world.ts';
import { clock, referringAt, signal } from './referring.ts';

describe.each(['strict', 'lax'] as const)('a coach at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { theOne } = referringAt(world);
  const { inboxOf, teamOf, sent, caseOf, answer, give, written } = coachingAt(world);

  test('works for one organisation, with its services and colleagues', async () => {
    expect(await teamOf()).toMatchObject({
      organisation: 'Welzijn Lindeveen',
      owners: ['Organization/welzijn-lindeveen', 'HealthcareService/welzijnscoach-lindeveen'],
      colleagues: [{ name: 'F. de Boer' }, { name: 'N. Haddad' }],
    });
  });

  test('finds what was sent to it in the inbox, and whom to call in the referral', async () => {
    const taskId = await sent('coach-reads');
    const items = entriesRead(await inboxOf().readAll(await teamOf(), signal));
    expect(items.find(({ referral: one }) => one.taskId === taskId)?.name).toContain('de Groot');

    const seen = await caseOf(taskId);
    expect(seen.request).toMatchObject({ status: 'read', request: { phone: '06-00000001' } });
    expect(seen).toMatchObject({ sharing: 'given', feedback: 'given', handler: undefined });
  });

  test('reports a step with a message, and the practice reads just that', async () => {
    const taskId = await sent('coach-answers');
    const seen = await caseOf(taskId);
    const form = { step: 'contacted', message: 'Mevrouw gesproken.' } as const;

    expect(await answer(seen, form)).toEqual({ kind: 'answered' });
    expect(await answer(seen, form)).toEqual({ kind: 'answered' }); // the same key again

    const read = await theOne('coach-answers');
    expect(read.events.map(({ event }) => event)).toEqual(['contacted']);
    const now = clock.now();
    const timeline = buildTimeline(read, {
      now,
      today: toDay(now),
      rules: usualRules,
      contactWorkingDays: 5,
    });
    const fromCoach = timeline.entries.filter(({ by }) => by === 'coach');
    expect(fromCoach.map(({ kind, text }) => [kind, text])).toEqual([
      ['message', 'Mevrouw gesproken.'],
      ['event', ''],
    ]);
    expect(timeline.contact.status).toBe('made');
    expect(written(taskId)).toHaveLength(1);
  });

  test('reports what was found, and an end with its reason', async () => {
    const taskId = await sent('coach-ends');
    await answer(await caseOf(taskId), { step: 'matched', theme: 'moving', kind: 'newly-made' }, 'a');
    await answer(
      await caseOf(taskId),
      { step: 'activity-started', theme: 'moving', kind: 'existing', planned: '2099-01-31' },
      'b',
    );
    expect((await caseOf(taskId)).aftercareOn).toBe('2099-01-31');
    await answer(await caseOf(taskId), { step: 'ended-early', reason: 'moved', words: 'Naar Drenthe.' }, 'c');

    const read = await theOne('coach-ends');
    expect(read.status).toBe('failed');
    expect(read.events.map(({ event, text }) => [event, text])).toEqual([
      ['matched', '(moving) ((newly-made))'],
      ['activity-started', '(moving) ((existing)). Nazorg rond 31-01-2099'],
      ['ended-early', '(moved): Naar Drenthe.'],
    ]);
  });

  test('takes a referral and hands it over; a referral that was under way keeps its state', async () => {
    const taskId = await sent('coach-takes');
    const seen = await caseOf(taskId);
    const [deBoer, haddad] = (await teamOf()).colleagues;
    if (deBoer === undefined || haddad === undefined) throw new Error('two coaches work there');

    expect(
      await give(seen, handTo(haddad, { status: seen.referral.status, now: clock.now() }), 'take'),
    ).toEqual({ kind: 'answered' });
    const taken = await caseOf(taskId);
    expect(taken).toMatchObject({
      handler: { reference: haddad.reference },
      referral: { status: 'accepted' },
    });
    await answer(taken, { step: 'contact-attempted' }, 'called');
    const called = await caseOf(taskId);
    expect(
      await give(called, handTo(deBoer, { status: called.referral.status, now: clock.now() }), 'hand'),
    ).toEqual({ kind: 'answered' });
    expect(await caseOf(taskId, 'coach-collega')).toMatchObject({
      handler: deBoer,
      referral: { status: 'in-progress' },
    });
  });

  test('goes on with a referral of which another system wrote the steps', async () => {
    const seen = await caseOf('nieuw-bericht-taak');
    const [deBoer] = (await teamOf()).colleagues;
    if (deBoer === undefined) throw new Error('two coaches work there');
    const { status } = seen.referral;

    expect(await give(seen, handTo(deBoer, { status, now: clock.now() }), 'hand')).toEqual({
      kind: 'answered',
    });
    expect(await answer(await caseOf('nieuw-bericht-taak'), { step: 'guidance' }, 'next')).toEqual({
      kind: 'answered',
    });
  });

  test('is told what a colleague did meanwhile; answering over that keeps both', async () => {
    const taskId = await sent('coach-two');
    const seen = await caseOf(taskId);
    await answer(
      await caseOf(taskId, 'coach-collega'),
      { step: 'contact-attempted' },
      'theirs',
      'coach-collega',
    );

    const outcome = await answer(seen, { step: 'contacted', message: 'Gesproken.' }, 'ours');
    expect(outcome).toMatchObject({ kind: 'conflict', now: { events: [{ event: 'contact-attempted' }] } });
    expect(written(taskId)).toHaveLength(0);

    expect(
      await answer(await caseOf(taskId), { step: 'contacted', message: 'Gesproken.' }, 'ours-2'),
    ).toEqual({ kind: 'answered' });
    expect((await theOne('coach-two')).events.map(({ event }) => event)).toEqual([
      'contact-attempted',
      'contacted',
    ]);
    expect(written(taskId)).toHaveLength(1);
  });

  test('loses no step when both write in the same moment', async () => {
    const taskId = await sent('coach-race');
    const [mine, theirs] = [await caseOf(taskId), await caseOf(taskId, 'coach-collega')];
    const outcomes = await Promise.all([
      answer(mine, { step: 'contacted' }, 'mine'),
      answer(theirs, { step: 'contacted' }, 'theirs', 'coach-collega'),
    ]);
    const stored = outcomes.filter(({ kind }) => kind === 'answered').length;
    expect((await theOne('coach-race')).events.length === stored || stored === 2).toBe(true);
    const outputs = world().store.read('Task', taskId);
    expect(JSON.stringify(outputs).match(/"id":"(mine|theirs)"/g)).toHaveLength(stored);
  });
});
