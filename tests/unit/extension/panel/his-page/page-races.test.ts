import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterEvent,
  emptyWindow,
  followedPage,
  type HisPage,
  namesSamePatient,
  type WindowPages,
} from '../../../../../extension/connection/his-pages.ts';
import { claimOfPage, type Identified, identify } from '../../../../../extension/connection/identify.ts';
import {
  guardedExchange,
  guardPage,
  OtherPatientOnPage,
} from '../../../../../extension/panel/his-page/page-guard.ts';
import { FailureError } from '../../../../../shared/domain/failure.ts';
import { claimOfRecord, comparePatients } from '../../../../../shared/domain/identity/compare-patients.ts';
import { type Patient, patientId } from '../../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../../shared/domain/record/server-address.ts';
import { fhirReferrals } from '../../../../../shared/fhir/exchange/fhir-referrals.ts';
import type {
  FhirRequest,
  FhirResponse,
  FhirTransport,
} from '../../../../../shared/fhir/server/transport.ts';
import { outgoing } from '../../../../builders/draft.ts';
import { onPage } from '../../../../builders/his-page.ts';
import { patient } from '../../../../builders/patient.ts';
import { response } from '../../../../builders/scripted-transport.ts';

/**
 * Twins and a namesake, as the record has them: one family name, one day, one call name in different mixtures.
 */
const people: readonly Patient[] = [
  patient({ id: patientId('ria'), name: 'Ria van den Berg', initials: 'M.J.' }),
  patient({ id: patientId('rob'), name: 'Rob van den Berg', initials: 'R.' }),
  patient({ id: patientId('ria-2'), name: 'Ria van den Berg', initials: 'M.J.', birthDate: '1950-03-13' }),
  patient({ id: patientId('jan'), name: 'Jan Smit', familyName: 'Smit', initials: 'J.' }),
];

const issuer = serverAddress('https://his.voorbeeld.example/fhir');

/** What happens, in any order: the user, the page, the network and the browser are none of them polite. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('switch' as const), to: fc.nat({ max: people.length }) }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('hear' as const) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      which: fc.nat({ max: 5 }),
      how: fc.constantFrom('right' as const, 'fails' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('script-dies' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('panel-reopens' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** So that a property that holds because nothing ever leaves does not pass for one that holds. */
let bytesThatLeft = 0;

test('never a byte for the wrong patient, never one patient’s data under another’s name, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
      const world = createWorld();
      for (const one of steps) {
        await world.happens(one);
        expectShownIsHeard(world);
      }
      await world.finish();
      bytesThatLeft += world.written.length;
      for (const { about, onThePage } of world.written) expect(onThePage).toBe(about);
    }),
    { numRuns: 400 },
  );
  expect(bytesThatLeft).toBeGreaterThan(10);
});

/** What the panel shows is about the patient whom it last heard of. */
function expectShownIsHeard({ shown, heard }: ReturnType<typeof createWorld>): void {
  const patientShown = shown();
  if (patientShown === undefined) return;
  const { reading } = heard() ?? { reading: { status: 'no-patient' as const } };
  if (reading.status !== 'patient') throw new Error('a patient is shown while the page names nobody');
  expect(comparePatients(claimOfPage(reading.patient), claimOfRecord(patientShown))).toBe('same');
}

function createWorld() {
  let truth: Patient | undefined; // who is on the page, whatever anybody has heard
  let number = 0;
  let script: 'alive' | 'dead' = 'alive';
  let onTheWay: HisPage[] = [];
  let state: WindowPages = afterEvent(emptyWindow, { kind: 'tab-in-front', tab: 1 });
  let asked: { readonly page: HisPage; readonly settle: (how: 'right' | 'fails') => void }[] = [];
  let found: { readonly page: HisPage; readonly is: Identified } | undefined;
  const pending: (() => void)[] = [];
  const sends: Promise<unknown>[] = [];
  const written: { readonly about: string; readonly onThePage: string | undefined }[] = [];

  const readNow = (): HisPage =>
    truth === undefined
      ? { tab: 1, page: 'page-a', number, adapter: 'sandbox-his', reading: { status: 'no-patient' } }
      : onPage(truth.name, { number }, { id: truth.id, idIs: 'fhir-id', birthDate: truth.birthDate });
  const heard = () => followedPage(state);
  const shown = (): Patient | undefined => {
    const page = heard();
    const holds = page && found && namesSamePatient(page, found.page);
    return holds && found?.is.kind === 'same' ? found.is.patient : undefined;
  };

  /** Every answer of the network waits for its turn; what is written is noted with the truth of that instant. */
  const line: FhirTransport = {
    baseUrl: issuer,
    request: (request) =>
      new Promise((resolve) => {
        if (request.method !== 'GET') written.push({ about: subjectOf(request), onThePage: truth?.id });
        pending.push(() => resolve(answerTo(request)));
      }),
  };

  function hear(page: HisPage): void {
    state = afterEvent(state, { kind: 'page-told', page });
    const { reading } = page;
    if (reading.status !== 'patient') return;
    void new Promise<'right' | 'fails'>((settle) => asked.push({ page, settle })).then(async (how) => {
      const is = await identify(reading.patient, finderThat(how), new AbortController().signal);
      found = { page, is };
    });
  }

  function send(): void {
    const page = heard();
    const chosen = shown();
    if (page === undefined || chosen === undefined) return; // there is no button
    const ref = { issuer, patient: chosen.id };
    const guard = guardPage(
      { page, ref, patient: chosen },
      { current: heard, readAnew: async () => (script === 'alive' ? latest() : undefined) },
    );
    const own = fhirReferrals({ ...line, request: lastAsking(guard.assertSameNow) }, { issuer, clock });
    const exchange = guardedExchange(own, { page, ref, patient: chosen }, guard);
    const going = outgoing({ patient: ref, person: chosen });
    sends.push(
      exchange.send(going, { panel: ref, launch: ref, page: ref }).catch((thrown: unknown) => {
        if (!(thrown instanceof FailureError)) throw thrown;
      }),
    );
  }

  /** A page that is read anew is heard as well: browsers deliver in order. */
  function latest(): HisPage {
    for (const page of onTheWay.splice(0)) hear(page);
    return readNow();
  }

  /** As the door of a session does: new tokens first, which takes as long as it takes, and the guard as the last. */
  function lastAsking(assertSameNow: () => Promise<void>): FhirTransport['request'] {
    return async (request) => {
      if (request.method === 'GET') return line.request(request);
      await new Promise<void>((refreshed) => pending.push(refreshed));
      await assertSameNow();
      return line.request(request);
    };
  }

  async function happens(one: Step): Promise<void> {
    switch (one.kind) {
      case 'switch':
        truth = people[one.to];
        number += 1;
        if (script === 'alive') onTheWay.push(readNow());
        break;
      case 'hear':
        for (const page of onTheWay.splice(0, 1)) hear(page);
        break;
      case 'answer':
        asked.splice(one.which % Math.max(1, asked.length), 1)[0]?.settle(one.how);
        for (const release of pending.splice(0)) release();
        break;
      case 'send':
        send();
        break;
      case 'script-dies':
        script = script === 'alive' ? 'dead' : 'alive'; // and is put into the page again
        number += 1;
        onTheWay = script === 'alive' ? [readNow()] : [];
        break;
      case 'panel-reopens':
        found = undefined;
        asked = [];
        break;
    }
    await settle();
  }

  async function finish(): Promise<void> {
    const done = Promise.all(sends).then(() => 'done' as const);
    // Whatever a send waits for, code that is loaded for it too, comes in the end.
    while ((await Promise.race([done, settle()])) !== 'done') pending.splice(0, 1)[0]?.();
  }

  return { happens, finish, shown, heard, written };
}

const clock = { now: () => Temporal.Instant.from('2026-11-21T10:00:00Z') };

function finderThat(how: 'right' | 'fails') {
  return {
    async byId(id: string) {
      const record = people.find((one) => one.id === id);
      if (how === 'fails' || record === undefined) throw new FailureError({ kind: 'his-unreachable' });
      return record;
    },
    byNameAndBirthDate: async () => people,
  };
}

function answerTo({ path, method }: FhirRequest): FhirResponse {
  if (method === 'GET' && path === 'metadata') {
    return response(200, {
      resourceType: 'CapabilityStatement',
      rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
    });
  }
  if (method === 'GET') return response(200, { resourceType: 'Bundle', type: 'searchset', entry: [] });
  const entry = [{ response: { status: '201 Created', location: 'Task/1/_history/1' } }];
  return response(200, { resourceType: 'Bundle', type: 'transaction-response', entry });
}

function subjectOf({ body }: FhirRequest): string {
  const [, id = ''] = /"reference":"Patient\/([^"]+)"/.exec(JSON.stringify(body)) ?? [];
  return id;
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve)); // everything that does not wait for somebody has happened
}

test('a page that is read anew and names somebody else keeps the bytes in', async () => {
  const [ria, rob] = people;
  if (ria === undefined || rob === undefined) throw new Error('no people');
  const page = onPage(ria.name);
  const opened = { page, ref: { issuer, patient: ria.id }, patient: ria };
  const guard = guardPage(opened, { current: () => page, readAnew: async () => onPage(rob.name) });

  await expect(guard.assertSameNow()).rejects.toThrow(OtherPatientOnPage);
});
