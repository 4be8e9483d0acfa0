import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { fhirReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { type FhirTransport, isSuccess } from '../../shared/fhir/server/transport.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import { usualCounting } from '../builders/counted-referral.ts';
import { worldForTests } from './fhir-world.ts';
import { clock, referringAt, signal, weduwe } from './referring.ts';

describe.each(['strict', 'lax'] as const)('referrals at a %s server', (mode) => {
  const world = worldForTests(mode);

  const { ref, named, exchangeOf, referral, under, theOne } = referringAt(world);

  test('arrive once, with everything the coach must know', async () => {
    const sent = await exchangeOf().send(referral('arrives'), named());

    expect(sent.kind).toBe('sent');
    expect(under('Task', 'arrives')).toHaveLength(1);
    expect(await theOne('arrives')).toMatchObject({
      status: 'requested',
      coach: 'Welzijn Lindeveen',
      referrer: 'M. de Wit, huisarts, Huisartsenpraktijk De Linde',
      reasons: ['eenzaam'],
      themes: ['muziek'],
      contactBy: '2026-11-27',
      feedbackMoments: ['after-intake'],
      sentAt: '2026-11-20T09:07:00Z',
      consent: expect.stringMatching(/^Consent\//),
    });
  });

  test('are not made again when sent again, in this window or another', async () => {
    const exchange = exchangeOf();
    const first = await exchange.send(referral('twice'), named());
    const again = await exchange.send(referral('twice'), named());
    const elsewhere = await exchangeOf().send(referral('twice'), named());

    const taskId = 'taskId' in first ? first.taskId : '';
    expect(again).toEqual({ kind: 'already-sent', taskId });
    expect(elsewhere).toEqual({ kind: 'already-sent', taskId });
    expect(under('Task', 'twice')).toHaveLength(1);
  });

  test('that went through a portal are recorded once, and counted as every other', async () => {
    const before = await countAll(world().coachTransport());
    const recorded = referral('by-portal', {
      through: { channel: 'portal', name: 'Wegwijs verwijsportaal' },
    });
    const first = await exchangeOf().send(recorded, named());
    const again = await exchangeOf().send(recorded, named());

    expect([first.kind, again.kind]).toEqual(['sent', 'already-sent']);
    expect(under('Task', 'by-portal')).toHaveLength(1);
    expect(await theOne('by-portal')).toMatchObject({
      status: 'requested',
      through: { channel: 'portal', name: 'Wegwijs verwijsportaal' },
    });
    expect(await countAll(world().coachTransport())).toBe(before + 1);
  });

  test('are made once by three clicks in a row', async () => {
    const exchange = exchangeOf();

    const outcomes = await Promise.all([1, 2, 3].map(() => exchange.send(referral('clicks'), named())));

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(under('Task', 'clicks')).toHaveLength(1);
  });

  test('are made once by two windows at the same moment', async () => {
    const outcomes = await Promise.all([1, 2].map(() => exchangeOf().send(referral('windows'), named())));

    expect(under('Task', 'windows')).toHaveLength(1);
    expect(outcomes.every(({ kind }) => kind === 'sent' || kind === 'already-sent')).toBe(true);
  });

  test.each(['Bundle', 'Consent', 'ServiceRequest', 'Task'])(
    'have arrived although the line dropped after %s was stored',
    async (resourceType) => {
      world().faults.set('test', {
        kind: 'drop-after-commit',
        on: { resourceType, method: 'POST' },
        times: 1,
      });

      const outcome = await exchangeOf().send(referral('dropped'), named());

      expect(outcome.kind).toBe('sent');
      expect(under('Task', 'dropped')).toHaveLength(1);
    },
  );

  test.each(['Bundle', 'Consent', 'ServiceRequest', 'Task'])(
    'go on where they were when writing %s fails, on the next try',
    async (resourceType) => {
      world().faults.set('test', { kind: '500', on: { resourceType, method: 'POST' }, times: 1 });
      const exchange = exchangeOf();
      const isWritten = mode === 'strict' ? resourceType === 'Bundle' : resourceType !== 'Bundle';

      const first = exchange.send(referral('goes-on'), named());
      if (isWritten) await expect(first).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
      else expect((await first).kind).toBe('sent');
      if (isWritten) expect(under('Task', 'goes-on')).toHaveLength(0);

      const second = await exchange.send(referral('goes-on'), named());
      expect(second.kind).toBe(isWritten ? 'sent' : 'already-sent');
      expect(under('Task', 'goes-on')).toHaveLength(1);
      expect(under('Consent', 'goes-on')).toHaveLength(2);
    },
  );

  test.each(['truncated-json', 'html'] as const)(
    'are found again after an answer of kind %s',
    async (kind) => {
      const resourceType = mode === 'strict' ? 'Bundle' : 'Task';
      world().faults.set('test', { kind, on: { resourceType, method: 'POST' }, times: 1 });

      const outcome = await exchangeOf().send(referral('garbled'), named());

      // The HTML page comes instead of the work, the truncated answer after it.
      expect(outcome.kind).toBe(kind === 'html' ? 'in-doubt' : 'sent');
      expect(under('Task', 'garbled')).toHaveLength(kind === 'html' ? 0 : 1);
    },
  );

  test('are in doubt while the exchange cannot be asked, and certain after', async () => {
    const transport = world().transportOf(weduwe);
    let line: 'up' | 'cut' = 'up';
    const cutAfterTask: FhirTransport = {
      baseUrl: transport.baseUrl,
      async request(request) {
        if (line === 'cut') throw new FailureError({ kind: 'his-unreachable' });
        const answer = await transport.request(request);
        const makesTask = request.method === 'POST' && (request.path === '' || request.path === 'Task');
        if (!makesTask) return answer;
        line = 'cut';
        throw new FailureError({ kind: 'too-slow' });
      },
    };
    const exchange = fhirReferrals(cutAfterTask, { issuer: world().baseUrl, clock });

    expect(await exchange.send(referral('doubt'), named())).toEqual({ kind: 'in-doubt' });
    expect(await exchange.send(referral('doubt'), named())).toEqual({ kind: 'in-doubt' });
    line = 'up';
    expect(await exchange.send(referral('doubt'), named())).toMatchObject({ kind: 'already-sent' });
    expect(under('Task', 'doubt')).toHaveLength(1);
  });

  test('are never sent when panel, launch and page do not name the same patient', async () => {
    const other = { ...named(), page: ref(patientId('burn-out')) };

    const sending = exchangeOf().send(referral('wrong'), other);

    await expect(sending).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
    expect(under('Task', 'wrong')).toHaveLength(0);
  });

  test('are refused with the words of the server, and nothing is left behind', async () => {
    const bad = referral('refused', {
      coach: { name: 'Niemand', reference: 'HealthcareService/bestaat-niet' },
    });

    const sending = exchangeOf().send(bad, named());

    await expect(sending).rejects.toMatchObject({ failure: { kind: 'refused', reason: expect.any(String) } });
    expect(under('Task', 'refused')).toHaveLength(0);
  });

  test('that were declined are kept once, and read back', async () => {
    const note = {
      patient: ref(),
      encounter: undefined,
      reason: 'Eerst de verhuizing',
      why: 'no-time' as const,
      askAgain: 'in-6-months' as const,
      key: 'declined',
      at: '2026-11-20T09:10:00Z',
      by: 'Practitioner/huisarts-de-wit',
    };
    world().faults.set('test', {
      kind: 'drop-after-commit',
      on: { resourceType: 'Procedure', method: 'POST' },
      times: 1,
    });

    await exchangeOf().decline(note, named());
    await exchangeOf().decline(note, named());

    expect(await exchangeOf().readDeclines(weduwe, signal)).toMatchObject({
      known: true,
      value: [{ date: '2026-11-20', reason: 'Eerst de verhuizing', why: 'no-time', askAgain: 'in-6-months' }],
    });
  });

  test('that were declined can be undone, and then count nowhere', async () => {
    const note = {
      patient: ref(),
      encounter: undefined,
      reason: '',
      why: undefined,
      askAgain: undefined,
      key: 'undone',
      at: '2026-11-20T09:10:00Z',
      by: 'Practitioner/huisarts-de-wit',
    };
    await exchangeOf().decline(note, named());

    expect(await exchangeOf().undoDecline(note, named())).toEqual({ kind: 'undone' });

    expect(await exchangeOf().readDeclines(weduwe, signal)).toMatchObject({ known: true, value: [] });
    expect(
      world()
        .store.all('Procedure')
        .filter((one) => JSON.stringify(one).includes('"undone"')),
    ).toMatchObject([{ status: 'entered-in-error' }]);
  });

  test('can be read by the coach, consent and all', async () => {
    await exchangeOf().send(referral('coach-reads'), named());
    const { taskId, request, consent } = await theOne('coach-reads');
    const transport = world().coachTransport();

    for (const path of [`Task/${taskId}`, request ?? '', consent ?? '']) {
      expect(isSuccess(await transport.request({ method: 'GET', path }))).toBe(true);
    }
  });
});

/** How many referrals the volume view counts at this server. */
async function countAll(transport: FhirTransport): Promise<number> {
  const source = fhirVolumeSource(transport, {
    coachNames: new Map(),
    table: wijkTable([]),
    rules: usualCounting,
    yieldToUi: async () => {},
    clock: { now: () => Temporal.Now.instant() },
    listSize: 'is-set',
  });
  let counted = 0;
  await source.read(({ read }) => (counted = read), new AbortController().signal);
  return counted;
}
