import { describe, expect, test } from 'vitest';
import type { AnswerForm } from '../../../../shared/domain/answer/prepare-answer.ts';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { emptyAddition, selectAddition } from '../../../../shared/domain/referral/addition.ts';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { fhirReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import { toReferral } from '../../../../shared/fhir/referral/read-referral.ts';
import { taskSchema } from '../../../../shared/fhir/referral/task-schema.ts';
import type { CoachAnswer, DraftSave, Referrals } from '../../../../shared/ports/referrals.ts';
import { readyAnswer } from '../../../builders/answer.ts';
import { coach, outgoing, sharedLabels } from '../../../builders/draft.ts';
import { type FakeExchange, fakeExchange, type Mishap, mishaps } from '../../../builders/fake-exchange.ts';
import { draftContent } from '../../../builders/kept-draft.ts';
import { patientRef } from '../../../builders/patient.ts';

const named = { panel: patientRef, launch: patientRef, page: undefined };
const clock = { now: () => Temporal.Instant.from('2026-11-20T10:00:00Z') };
const going = { ...outgoing({ encounter: undefined }), key: draftKey('draft-1') };
const by = { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' };
const secret = 'Het is zo stil in huis.';
const save: DraftSave = {
  key: going.key,
  patient: patientRef,
  encounter: undefined,
  content: draftContent(),
  stage: 'in-hand',
  by,
  at: '2026-11-20T09:00:00Z',
  base: undefined,
  labels: sharedLabels,
};
type World = { readonly server: FakeExchange; readonly referrals: Referrals };

function bodies(server: FakeExchange, type: string): readonly { readonly status?: string }[] {
  return server.stored.filter((one) => one.type === type).map(({ body }) => Object(body));
}
const statuses = (server: FakeExchange, type: string) => bodies(server, type).map(({ status }) => status);

async function keptDraft({ referrals }: World, said: Partial<DraftSave> = {}) {
  const outcome = await referrals.keep({ ...save, ...said }, named);
  if (outcome.kind !== 'kept') throw new Error(outcome.kind);
  return outcome.draft;
}

async function sentReferral({ server, referrals }: World): Promise<Referral> {
  await referrals.send(going, named);
  return toReferral(taskSchema.parse(bodies(server, 'Task')[0]), undefined, []);
}

async function answering(world: World, form: Partial<AnswerForm>): Promise<CoachAnswer> {
  const sent = await sentReferral(world);
  const request = `ServiceRequest/${world.server.stored.find(({ type }) => type === 'ServiceRequest')?.id}`;
  return {
    referral: { ...sent, request },
    handler: undefined,
    answer: readyAnswer(form, { status: 'requested' }),
    key: 'answer-1',
    by: { reference: 'Practitioner/coach', name: 'N. Haddad' },
    at: '2026-11-30T10:00:00Z',
  };
}

const laterWords = draftContent({ edits: { patientsWords: 'Later gezegd.' } });

/**
 * Every wish: what is there before, the wish itself (safe to repeat), and what must be true of the server when the
 * user was told this.
 */
const wishes: readonly {
  readonly wish: string;
  readonly begin: (world: World) => Promise<(referrals: Referrals) => Promise<{ readonly kind: string }>>;
  readonly isTrue: (told: string, server: FakeExchange) => void;
  readonly ends: readonly string[];
}[] = [
  {
    wish: 'a first save',
    begin: async () => (referrals) => referrals.keep(save, named),
    isTrue: (told, server) => {
      expect(statuses(server, 'Task').length).toBeLessThanOrEqual(1);
      if (told === 'kept') expect(JSON.stringify(bodies(server, 'ServiceRequest'))).toContain(secret);
    },
    ends: ['kept'],
  },
  {
    wish: 'a later save',
    begin: async (world) => {
      const { base } = await keptDraft(world);
      return (referrals) => referrals.keep({ ...save, base, content: laterWords }, named);
    },
    isTrue: (told, server) => {
      if (told === 'kept')
        expect(JSON.stringify(bodies(server, 'ServiceRequest'))).toContain('Later gezegd.');
    },
    ends: ['kept', 'conflict'], // half a save is told as a conflict with oneself: nothing typed is lost
  },
  {
    wish: 'a draft thrown away',
    begin: async (world) => {
      const draft = await keptDraft(world);
      return (referrals) => referrals.discard(draft, named);
    },
    isTrue: (told, server) => {
      if (told === 'discarded') expect(JSON.stringify(server.stored)).not.toContain(secret);
    },
    ends: ['discarded'],
  },
  {
    wish: 'a send',
    begin: async () => (referrals) => referrals.send(going, named),
    isTrue: expectSentIsSent,
    ends: ['sent', 'already-sent'],
  },
  {
    wish: 'a draft that is sent',
    begin: async (world) => {
      const { base } = await keptDraft(world);
      return (referrals) => referrals.send(going, named, base);
    },
    isTrue: expectSentIsSent,
    ends: ['sent', 'already-sent'],
  },
  {
    wish: 'a withdrawal with the permissions',
    begin: async (world) => {
      const referral = await sentReferral(world);
      return (referrals) =>
        referrals.withdraw({ referral, reason: 'Verhuisd', consent: 'taken-back' }, named);
    },
    isTrue: (told, server) => {
      const [task, request, consents] = ['Task', 'ServiceRequest', 'Consent'].map((type) =>
        statuses(server, type),
      );
      if (told === 'withdrawn') {
        expect([task, request, consents]).toEqual([['cancelled'], ['revoked'], ['inactive', 'inactive']]);
      }
      if (told === 'partly-withdrawn') {
        expect(task).toEqual(['cancelled']); // of the others it is then not sure
      }
    },
    ends: ['withdrawn'],
  },
  {
    wish: 'a supplement of the practice',
    begin: async (world) => {
      const referral = await sentReferral(world);
      const content = selectAddition({ ...emptyAddition('supplement'), phone: '06-00000002' });
      const at = '2026-11-21T09:00:00Z';
      return (referrals) => referrals.add({ referral, key: 'extra-1', content, by, at }, named);
    },
    isTrue: (told, server) => {
      expect(bodies(server, 'Communication').length).toBeLessThanOrEqual(1);
      if (told === 'added') expect(bodies(server, 'Communication')).toHaveLength(1);
      if (told === 'failure') expect(bodies(server, 'Communication')).toHaveLength(0);
    },
    ends: ['added'],
  },
  {
    wish: 'a step with a message of the coach',
    begin: async (world) => {
      const answer = await answering(world, { step: 'contacted', message: secret });
      return (referrals) => referrals.answer(answer, named);
    },
    isTrue: (told, server) => expectAnswered(told, server, { messages: 1 }),
    ends: ['answered'],
  },
];

/** A message never goes without its step, a step is there at most once, and "answered" means all of it. */
function expectAnswered(
  told: string,
  server: FakeExchange,
  { messages }: { readonly messages: number },
): void {
  const steps = bodies(server, 'Task').flatMap((task) => Object(task).output ?? []);
  const written = bodies(server, 'Communication').length;
  expect(steps.length).toBeLessThanOrEqual(1);
  expect(written).toBeLessThanOrEqual(steps.length === 0 ? 0 : messages);
  if (told === 'answered') expect([steps.length, written]).toEqual([1, messages]);
  if (told === 'message-unconfirmed') expect(steps).toHaveLength(1);
}

function expectSentIsSent(told: string, server: FakeExchange): void {
  const tasks = statuses(server, 'Task');
  expect(tasks.length).toBeLessThanOrEqual(1);
  if (told === 'sent' || told === 'already-sent') {
    expect(tasks).toEqual(['requested']);
    expect(statuses(server, 'ServiceRequest')).toEqual(['active']);
    expect(JSON.stringify(bodies(server, 'ServiceRequest'))).toContain(secret);
  }
  if (told === 'failure') expect(tasks.filter((status) => status !== 'draft')).toEqual([]);
}

const faults = mishaps.filter((mishap) => mishap !== 'none' && !mishap.startsWith('crash'));

describe.each(wishes)('$wish', ({ begin, isTrue, ends }) => {
  describe.each(['transaction', 'one-by-one'] as const)('at a server that takes it by %s', (writes) => {
    test.each(faults)(
      'is never told otherwise than it is after "%s", at whichever request',
      async (fault) => {
        for (let at = 0; at < 12; at += 1) {
          const server = fakeExchange({ writes, conditions: 'honoured' });
          let left: Mishap[] = [];
          const line = server.lineOf('one', () => left.shift() ?? 'none');
          const referrals = fhirReferrals(line, { issuer: patientRef.issuer, clock, coaches: [coach()] });
          const act = await begin({ server, referrals });

          left = [...Array<Mishap>(at).fill('none'), fault];
          isTrue(await toldBy(() => act(referrals)), server);

          left = [];
          const last = await toldBy(() => act(referrals));
          isTrue(last, server);
          expect([`request ${at}`, last]).toEqual([`request ${at}`, expect.toBeOneOf([...ends])]);
        }
      },
    );

    test.each(faults)('is never told to be done while "%s" goes on', async (fault) => {
      const server = fakeExchange({ writes, conditions: 'honoured' });
      let isBroken = false;
      const whole = server.lineOf('one', () => 'none');
      const broken = server.lineOf('one', () => fault);
      const line = {
        ...whole,
        request: (request: Parameters<typeof whole.request>[0]) =>
          (isBroken && request.method !== 'GET' ? broken : whole).request(request),
      };
      const referrals = fhirReferrals(line, { issuer: patientRef.issuer, clock, coaches: [coach()] });
      const act = await begin({ server, referrals });

      isBroken = true;
      const told = await toldBy(() => act(referrals));
      isTrue(told, server);
      if (!fault.endsWith('-after')) expect(ends.filter((end) => end !== 'conflict')).not.toContain(told);

      isBroken = false;
      expect(ends).toContain(await toldBy(() => act(referrals)));
    });
  });
});

async function toldBy(act: () => Promise<{ readonly kind: string }>): Promise<string> {
  try {
    return (await act()).kind;
  } catch (thrown) {
    if (thrown instanceof FailureError) return 'failure';
    throw thrown;
  }
}
