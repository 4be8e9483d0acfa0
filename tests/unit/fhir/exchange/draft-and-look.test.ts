import { describe, expect, test } from 'vitest';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { fhirReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import { readDraft } from '../../../../shared/fhir/referral/read-draft.ts';
import { toConsent } from '../../../../shared/fhir/referral/to-referral.ts';
import type { DraftSave } from '../../../../shared/ports/referrals.ts';
import { coach, outgoing, sharedLabels } from '../../../builders/draft.ts';
import { fakeExchange, type Mishap } from '../../../builders/fake-exchange.ts';
import { draftContent } from '../../../builders/kept-draft.ts';
import { patientRef } from '../../../builders/patient.ts';

const named = { panel: patientRef, launch: patientRef, page: undefined };
const clock = { now: () => Temporal.Instant.from('2026-11-20T10:00:00Z') };
const going = { ...outgoing({ encounter: undefined }), key: draftKey('draft-1') };
const save: DraftSave = {
  key: going.key,
  patient: patientRef,
  encounter: undefined,
  content: draftContent(),
  stage: 'in-hand',
  by: { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' },
  at: '2026-11-20T09:00:00Z',
  base: undefined,
  labels: sharedLabels,
};

/** A server, and a line to it of which the next requests meet these mishaps. */
function exchangeOn() {
  const server = fakeExchange({ writes: 'transaction', conditions: 'honoured' });
  const methods: string[] = [];
  let mishaps: Mishap[] = [];
  const line = server.lineOf('one', () => mishaps.shift() ?? 'none');
  const watched = {
    ...line,
    request: (request: Parameters<typeof line.request>[0]) => {
      methods.push(request.method);
      return line.request(request);
    },
  };
  const referrals = fhirReferrals(watched, { issuer: patientRef.issuer, clock, coaches: [coach()] });
  return { server, referrals, methods, meet: (...next: Mishap[]) => (mishaps = next) };
}

describe('a draft', () => {
  test('names its coach where no coach organisation may read: not as owner, not as performer', async () => {
    const { server, referrals } = exchangeOn();
    const outcome = await referrals.keep(save, named);

    expect(outcome).toMatchObject({ kind: 'kept', draft: { content: { edits: { coach: 'lindeveen' } } } });
    for (const { body } of server.stored) {
      expect(body).not.toHaveProperty('owner');
      expect(body).not.toHaveProperty('performer');
      expect(JSON.stringify(body)).not.toContain(coach().reference);
    }
  });

  test('names it as owner and performer once it is sent', async () => {
    const { server, referrals } = exchangeOn();
    const outcome = await referrals.keep(save, named);
    await referrals.send(going, named, outcome.kind === 'kept' ? outcome.draft.base : undefined);

    const { reference } = coach();
    expect(server.stored.find(({ type }) => type === 'Task')?.body).toMatchObject({ owner: { reference } });
    expect(server.stored.find(({ type }) => type === 'ServiceRequest')?.body).toMatchObject({
      performer: [{ reference }],
    });
  });

  test('of before, which names its coach as owner, is read with that coach', () => {
    const owner = { reference: coach().reference };
    const identifier = [
      { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'draft-1' },
    ];
    const task = { resourceType: 'Task', id: 't1', status: 'draft', identifier, owner };
    const request = { resourceType: 'ServiceRequest', id: 's1', status: 'draft' };

    expect(readDraft(task, request, [coach()])).toMatchObject({
      kind: 'read',
      value: { content: { edits: { coach: 'lindeveen' } } },
    });
  });

  test('of which the server clearly refused the sending is not sent, and not in doubt', async () => {
    const { referrals, meet } = exchangeOn();
    const outcome = await referrals.keep(save, named);
    const base = outcome.kind === 'kept' ? outcome.draft.base : undefined;

    meet('none', 'none', '401', '401', '401');
    await expect(referrals.send(going, named, base)).rejects.toMatchObject({
      failure: { kind: 'session-expired' },
    });
  });
});

describe('looking whether a referral arrived', () => {
  test.each([
    { of: 'a new referral', begin: async () => undefined },
    {
      of: 'a draft',
      begin: async ({ referrals }: ReturnType<typeof exchangeOn>) => {
        const outcome = await referrals.keep(save, named);
        return outcome.kind === 'kept' ? outcome.draft.base : undefined;
      },
    },
  ])('never writes: of $of that did not arrive it says so', async ({ begin }) => {
    const world = exchangeOn();
    const base = await begin(world);
    world.methods.length = 0;

    expect(await world.referrals.look(going, named, base)).toEqual({ kind: 'not-arrived' });
    expect(new Set(world.methods)).toEqual(new Set(['GET']));
  });

  test('finds what arrived', async () => {
    const { referrals } = exchangeOn();
    await referrals.send(going, named);

    expect(await referrals.look(going, named)).toMatchObject({ kind: 'already-sent' });
  });

  test('stays in doubt while the server does not answer', async () => {
    const { referrals, meet } = exchangeOn();
    meet('drop-before', 'drop-before');

    expect(await referrals.look(going, named)).toEqual({ kind: 'in-doubt' });
  });
});

describe('whom the patient gives permission to', () => {
  test.each([
    {
      said: coach({ organization: 'Organization/welzijn-lindeveen' }),
      actor: { reference: 'Organization/welzijn-lindeveen', display: 'Welzijn Lindeveen' },
      because: 'the settings name the organisation behind the service',
    },
    {
      said: coach({ reference: 'Organization/buurtkracht' }),
      actor: { reference: 'Organization/buurtkracht', display: 'Welzijn Lindeveen' },
      because: 'the organisation itself is referred to',
    },
    {
      said: coach(),
      actor: { display: 'Welzijn Lindeveen' },
      because: 'R4 lets no Consent point to a HealthcareService, and no organisation is known',
    },
  ])('is $actor when $because', ({ said, actor }) => {
    const consent = toConsent(outgoing({ coach: said }), 'sharing', { reference: 'Patient/pat-1' });

    expect(consent.provision?.actor?.[0]?.reference).toEqual(actor);
  });
});
