import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { fhirReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import type { Referrals, SendOutcome } from '../../../../shared/ports/referrals.ts';
import { outgoing } from '../../../builders/draft.ts';
import {
  Crash,
  type FakeExchange,
  fakeExchange,
  type Mishap,
  mishaps,
} from '../../../builders/fake-exchange.ts';
import { inAnyOrder } from '../../../builders/in-any-order.ts';
import { patientRef } from '../../../builders/patient.ts';

const referral = outgoing();
const named = { panel: patientRef, launch: patientRef, page: undefined };
const clock = { now: () => Temporal.Instant.from('2026-11-20T09:00:00Z') };

const exchangeOn = (line: ReturnType<FakeExchange['lineOf']>, attempts: Set<string>) =>
  fhirReferrals(line, { issuer: patientRef.issuer, clock, attempts });

/** What the user was told. */
type Told = SendOutcome | { readonly kind: 'failure' } | { readonly kind: 'crashed' };

async function send(exchange: Referrals): Promise<Told> {
  try {
    return await exchange.send(referral, named);
  } catch (thrown) {
    if (thrown instanceof Crash) return { kind: 'crashed' };
    if (thrown instanceof FailureError) return { kind: 'failure' };
    throw thrown;
  }
}

/** One thing told at a time, held against what is there at that time. */
function expectTruth(told: Told, server: FakeExchange, window: string): void {
  const tasks = server.stored.filter(({ type }) => type === 'Task');
  if (told.kind === 'sent' || told.kind === 'already-sent') {
    expect(tasks.map(({ id }) => id)).toEqual([told.taskId]);
  }
  // "Nothing was sent" is only said when nothing of this window arrived; of another window it cannot know.
  if (told.kind === 'failure') expect(tasks.filter(({ by }) => by === window)).toEqual([]);
  expect(told.kind).not.toBe('several-found');
}

function expectAtMostOne(server: FakeExchange): void {
  // Where a server ignores conditions and does not let us look either, a permission may stand there twice.
  const sent = server.stored.filter(({ type }) => server.conditions === 'honoured' || type !== 'Consent');
  const keys = sent.map(({ type, key }) => `${type} ${key}`);
  expect(keys.length).toBe(new Set(keys).size);
  const bytes = JSON.stringify(server.stored);
  expect(bytes.match(/Patient\/[^"]+/g)?.every((reference) => reference === 'Patient/pat-1') ?? true).toBe(
    true,
  );
}

const anyMishaps = fc.array(
  fc.oneof({ weight: 2, arbitrary: fc.constant<Mishap>('none') }, fc.constantFrom(...mishaps)),
  {
    maxLength: 30,
  },
);

describe.each([
  { writes: 'transaction', conditions: 'honoured' },
  { writes: 'one-by-one', conditions: 'honoured' },
  { writes: 'one-by-one', conditions: 'ignored' },
] as const)('with $writes and conditions $conditions', ({ writes, conditions }) => {
  test('clicking until it is sent makes one referral, whatever befalls the line, and every answer is true', async () => {
    await fc.assert(
      fc.asyncProperty(anyMishaps, fc.integer({ min: 1, max: 6 }), async (script, clicks) => {
        const server = fakeExchange({ writes, conditions });
        const attempts = new Set<string>(); // what a reload keeps
        const left = [...script];
        const line = server.lineOf('one', () => left.shift() ?? 'none');
        let exchange = exchangeOn(line, attempts);

        for (let click = 0; click < clicks; click += 1) {
          const told = await send(exchange);
          expectTruth(told, server, 'one');
          if (told.kind === 'crashed') exchange = exchangeOn(line, attempts);
        }
        expectAtMostOne(server);

        left.length = 0; // the line is good again
        const last = await send(exchangeOn(line, attempts));
        expect(['sent', 'already-sent']).toContain(last.kind);
        expectTruth(last, server, 'one');
        expectAtMostOne(server);
        const types = new Set(server.stored.map(({ type }) => type));
        expect([...types].toSorted()).toEqual(['Consent', 'ServiceRequest', 'Task']);
      }),
      { numRuns: 400 },
    );
  });
});

describe.each(['transaction', 'one-by-one'] as const)('with %s', (writes) => {
  test('two windows at once make one referral in any order of their requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyMishaps, anyMishaps, async (scheduler, one, two) => {
        const server = fakeExchange({ writes, conditions: 'honoured' });
        const windows = Object.entries({ one, two }).map(([window, script]) => {
          const left = [...script];
          const line = server.lineOf(window, () => left.shift() ?? 'none');
          return { window, exchange: exchangeOn(inAnyOrder(line, scheduler), new Set()) };
        });

        const sending = windows.map(async ({ window, exchange }) => {
          const clicks = await Promise.all([send(exchange), send(exchange)]); // a double click is one send
          expect(clicks[0]).toEqual(clicks[1]);
          expectTruth(clicks[0], server, window);
        });
        await scheduler.waitFor(Promise.all(sending));
        await scheduler.waitAll(); // what a crashed window still had under way

        expectAtMostOne(server);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  { other: 'panel', because: 'the panel shows somebody else' },
  { other: 'launch', because: 'the launch was for somebody else' },
  { other: 'page', because: 'the HIS page shows somebody else' },
] as const)('no byte leaves when $because', async ({ other }) => {
  const server = fakeExchange({ writes: 'transaction', conditions: 'honoured' });
  const requests: string[] = [];
  const line = server.lineOf('one', () => 'none');
  const watched = {
    ...line,
    request: (request: Parameters<typeof line.request>[0]) => {
      requests.push(request.path);
      return line.request(request);
    },
  };
  const somebodyElse = { ...patientRef, patient: patientId('pat-2') };

  const sending = exchangeOn(watched, new Set()).send(referral, { ...named, [other]: somebodyElse });

  await expect(sending).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
  expect(requests).toEqual([]);
});

test('the same id at another HIS is another patient', async () => {
  const server = fakeExchange({ writes: 'transaction', conditions: 'honoured' });
  const elsewhere = { ...patientRef, issuer: serverAddress('https://ander-his.voorbeeld.example/fhir') };
  const exchange = exchangeOn(
    server.lineOf('one', () => 'none'),
    new Set(),
  );

  const sending = exchange.send(
    { ...referral, patient: elsewhere },
    { panel: elsewhere, launch: elsewhere, page: undefined },
  );

  await expect(sending).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
  expect(server.stored).toEqual([]);
});

test('two that others made are shown, and no third is made', async () => {
  const server = fakeExchange({ writes: 'one-by-one', conditions: 'ignored' });
  const line = server.lineOf('other software', () => 'none');
  const body = {
    resourceType: 'Task',
    identifier: [
      { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: referral.key },
    ],
  };
  await line.request({ method: 'POST', path: 'Task', body });
  await line.request({ method: 'POST', path: 'Task', body });

  expect(await exchangeOn(line, new Set()).send(referral, named)).toEqual({
    kind: 'several-found',
    taskIds: ['1', '2'],
  });
  expect(server.stored).toHaveLength(2);
});
