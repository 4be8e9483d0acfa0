import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { wijkTable } from '../../shared/domain/indicators/wijk-table.ts';
import { seenOf } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { draftKey } from '../../shared/domain/referral/draft.ts';
import type { OutgoingReferral } from '../../shared/domain/referral/outgoing.ts';
import type { Referral } from '../../shared/domain/referral/referral.ts';
import { fhirReferralExchange } from '../../shared/fhir/fhir-referral-exchange.ts';
import { type FhirTransport, isSuccess } from '../../shared/fhir/transport.ts';
import { putVersioned, readVersioned } from '../../shared/fhir/versioned.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import { usualCounting } from '../builders/counted-referral.ts';
import { coach, outgoing } from '../builders/draft.ts';
import { type FhirWorld, startFhirWorld } from './fhir-world.ts';

describe.each(['strict', 'lax'] as const)('referrals at a %s server', (mode) => {
  let world: FhirWorld;
  beforeAll(async () => {
    world = await startFhirWorld(mode);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.faults.clear('test');
    await world.store.reset();
  });

  const weduwe = patientId('eenzame-weduwe');
  const { signal } = new AbortController();
  const clock = { now: () => Temporal.Now.instant() };
  const ref = (patient = weduwe) => ({ issuer: world.baseUrl, patient });
  const named = (patient = weduwe) => ({ panel: ref(patient), launch: ref(patient), page: undefined });
  const exchangeOf = (patient: string = weduwe) =>
    fhirReferralExchange(world.transportOf(patient), { issuer: world.baseUrl, clock });

  function referral(key: string, said: Partial<OutgoingReferral> = {}): OutgoingReferral {
    return {
      ...outgoing({ coach: coach(), encounter: undefined }),
      key: draftKey(key),
      patient: ref(),
      referrer: {
        name: 'M. de Wit',
        roleText: 'huisarts',
        reference: 'Practitioner/huisarts-de-wit',
        roleReference: 'PractitionerRole/rol-huisarts',
        practice: {
          reference: 'Organization/praktijk-de-linde',
          name: 'Huisartsenpraktijk De Linde',
          phone: '0595 000 100',
        },
      },
      ...said,
    };
  }

  const tasksUnder = (key: string) =>
    world.store.all('Task').filter((task) => JSON.stringify(task).includes(`"${key}"`));

  async function theOne(key: string): Promise<Referral> {
    const all = seenOf(await exchangeOf().readReferrals(weduwe, signal));
    const found = all.find((one) => one.key === key);
    if (found === undefined) throw new Error(`no referral ${key}`);
    return found;
  }

  async function coachAnswers(taskId: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
    const transport = world.coachTransport();
    const task = await readVersioned(transport, `Task/${taskId}`);
    const written = await putVersioned(transport, `Task/${taskId}`, task, changes);
    expect(written.kind).toBe('done');
  }

  test('arrive once, with everything the coach must know', async () => {
    const sent = await exchangeOf().send(referral('arrives'), named());

    expect(sent.kind).toBe('sent');
    expect(tasksUnder('arrives')).toHaveLength(1);
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
    expect(tasksUnder('twice')).toHaveLength(1);
  });

  test('that went through a portal are recorded once, and counted as every other', async () => {
    const before = await countAll(world);
    const recorded = referral('by-portal', { portal: 'Wegwijs verwijsportaal' });
    const first = await exchangeOf().send(recorded, named());
    const again = await exchangeOf().send(recorded, named());

    expect([first.kind, again.kind]).toEqual(['sent', 'already-sent']);
    expect(tasksUnder('by-portal')).toHaveLength(1);
    expect(await theOne('by-portal')).toMatchObject({
      status: 'requested',
      portal: 'Wegwijs verwijsportaal',
    });
    expect(await countAll(world)).toBe(before + 1);
  });

  test('are made once by three clicks in a row', async () => {
    const exchange = exchangeOf();

    const outcomes = await Promise.all([1, 2, 3].map(() => exchange.send(referral('clicks'), named())));

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(tasksUnder('clicks')).toHaveLength(1);
  });

  test('are made once by two windows at the same moment', async () => {
    const outcomes = await Promise.all([1, 2].map(() => exchangeOf().send(referral('windows'), named())));

    expect(tasksUnder('windows')).toHaveLength(1);
    expect(outcomes.every(({ kind }) => kind === 'sent' || kind === 'already-sent')).toBe(true);
  });

  test.each(['Bundle', 'Consent', 'ServiceRequest', 'Task'])(
    'have arrived although the line dropped after %s was stored',
    async (resourceType) => {
      world.faults.set('test', { kind: 'drop-after-commit', on: { resourceType, method: 'POST' }, times: 1 });

      const outcome = await exchangeOf().send(referral('dropped'), named());

      expect(outcome.kind).toBe('sent');
      expect(tasksUnder('dropped')).toHaveLength(1);
    },
  );

  test.each(['Bundle', 'Consent', 'ServiceRequest', 'Task'])(
    'go on where they were when writing %s fails, on the next try',
    async (resourceType) => {
      world.faults.set('test', { kind: '500', on: { resourceType, method: 'POST' }, times: 1 });
      const exchange = exchangeOf();
      const isWritten = mode === 'strict' ? resourceType === 'Bundle' : resourceType !== 'Bundle';

      const first = exchange.send(referral('goes-on'), named());
      if (isWritten) await expect(first).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
      else expect((await first).kind).toBe('sent');
      if (isWritten) expect(tasksUnder('goes-on')).toHaveLength(0);

      const second = await exchange.send(referral('goes-on'), named());
      expect(second.kind).toBe(isWritten ? 'sent' : 'already-sent');
      expect(tasksUnder('goes-on')).toHaveLength(1);
      expect(consentsUnder('goes-on')).toHaveLength(2);
    },
  );

  const consentsUnder = (key: string) =>
    world.store.all('Consent').filter((consent) => JSON.stringify(consent).includes(`"${key}`));

  test.each(['truncated-json', 'html'] as const)(
    'are found again after an answer of kind %s',
    async (kind) => {
      const resourceType = mode === 'strict' ? 'Bundle' : 'Task';
      world.faults.set('test', { kind, on: { resourceType, method: 'POST' }, times: 1 });

      const outcome = await exchangeOf().send(referral('garbled'), named());

      // The HTML page comes instead of the work, the truncated answer after it.
      expect(outcome.kind).toBe(kind === 'html' ? 'in-doubt' : 'sent');
      expect(tasksUnder('garbled')).toHaveLength(kind === 'html' ? 0 : 1);
    },
  );

  test('are in doubt while the exchange cannot be asked, and certain after', async () => {
    const transport = world.transportOf(weduwe);
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
    const exchange = fhirReferralExchange(cutAfterTask, { issuer: world.baseUrl, clock });

    expect(await exchange.send(referral('doubt'), named())).toEqual({ kind: 'in-doubt' });
    expect(await exchange.send(referral('doubt'), named())).toEqual({ kind: 'in-doubt' });
    line = 'up';
    expect(await exchange.send(referral('doubt'), named())).toMatchObject({ kind: 'already-sent' });
    expect(tasksUnder('doubt')).toHaveLength(1);
  });

  test('are never sent when panel, launch and page do not name the same patient', async () => {
    const other = { ...named(), page: ref(patientId('burn-out')) };

    const sending = exchangeOf().send(referral('wrong'), other);

    await expect(sending).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
    expect(tasksUnder('wrong')).toHaveLength(0);
  });

  test('are refused with the words of the server, and nothing is left behind', async () => {
    const bad = referral('refused', {
      coach: { name: 'Niemand', reference: 'HealthcareService/bestaat-niet' },
    });

    const sending = exchangeOf().send(bad, named());

    await expect(sending).rejects.toMatchObject({ failure: { kind: 'refused', reason: expect.any(String) } });
    expect(tasksUnder('refused')).toHaveLength(0);
  });

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
    const [request] = world.store
      .all('ServiceRequest')
      .filter((one) => JSON.stringify(one).includes('"withdrawn"'));
    expect(request).toMatchObject({ status: 'revoked' });
    expect(consentsUnder('withdrawn')).toHaveLength(2);
    expect(
      consentsUnder('withdrawn').every((consent) => 'status' in consent && consent.status === 'inactive'),
    ).toBe(true);
  });

  test('are withdrawn once more without harm, also after the line dropped', async () => {
    await exchangeOf().send(referral('again'), named());
    const before = await theOne('again');
    const withdrawal = { referral: before, reason: 'Verhuisd', consent: 'kept' } as const;
    world.faults.set('test', {
      kind: 'drop-after-commit',
      on: { resourceType: 'Task', method: 'PUT' },
      times: 1,
    });

    expect(await exchangeOf().withdraw(withdrawal, named())).toEqual({ kind: 'withdrawn' });
    expect(await exchangeOf().withdraw(withdrawal, named())).toEqual({ kind: 'withdrawn' });
    expect(
      consentsUnder('again').every((consent) => 'status' in consent && consent.status === 'active'),
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
    world.faults.set('test', { kind, on: { resourceType: 'Task', method: 'PUT' }, times: 1 });

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

  test('bring the coach back: events and messages of a running referral', async () => {
    const id = patientId('nieuw-bericht');

    const read = await exchangeOf(id).readReferrals(id, signal);

    expect(read.known).toBe(true);
    const [running] = seenOf(read);
    expect(running?.events.length).toBeGreaterThan(0);
    expect(running?.events.every(({ at }) => at !== undefined)).toBe(true);
    expect(running?.messages.length).toBeGreaterThan(0);
    expect(running?.messages.every(({ author, text }) => author !== '' && text !== '')).toBe(true);
  });

  test('bring a rejection with its reason', async () => {
    const id = patientId('geen-plek');

    const [rejected] = seenOf(await exchangeOf(id).readReferrals(id, signal));

    expect(rejected).toMatchObject({ status: 'rejected' });
    expect(rejected?.statusReason).not.toBe('');
    expect(rejected?.events.at(-1)).toMatchObject({ event: 'rejected', text: rejected?.statusReason });
  });

  test('of somebody who never had one are none, and known to be none', async () => {
    expect(await exchangeOf().readReferrals(weduwe, signal)).toEqual({ known: true, value: [] });
  });

  test('that were declined are kept once, and read back', async () => {
    const note = {
      patient: ref(),
      encounter: undefined,
      reason: 'Eerst de verhuizing',
      key: 'declined',
      at: '2026-11-20T09:10:00Z',
      by: 'Practitioner/huisarts-de-wit',
    };
    world.faults.set('test', {
      kind: 'drop-after-commit',
      on: { resourceType: 'Procedure', method: 'POST' },
      times: 1,
    });

    await exchangeOf().decline(note, named());
    await exchangeOf().decline(note, named());

    expect(await exchangeOf().readDeclines(weduwe, signal)).toMatchObject({
      known: true,
      value: [{ date: '2026-11-20', reason: 'Eerst de verhuizing' }],
    });
  });

  test('can be read by the coach, consent and all', async () => {
    await exchangeOf().send(referral('coach-reads'), named());
    const { taskId, request, consent } = await theOne('coach-reads');
    const transport = world.coachTransport();

    for (const path of [`Task/${taskId}`, request ?? '', consent ?? '']) {
      expect(isSuccess(await transport.request({ method: 'GET', path }))).toBe(true);
    }
  });
});

/** How many referrals the volume view counts at this server. */
async function countAll(world: FhirWorld): Promise<number> {
  const source = fhirVolumeSource(world.coachTransport(), {
    table: wijkTable([]),
    rules: usualCounting,
    breathe: async () => {},
    clock: { now: () => Temporal.Now.instant() },
    listSize: 'is-set',
  });
  let counted = 0;
  await source.read(({ read }) => (counted = read), new AbortController().signal);
  return counted;
}
