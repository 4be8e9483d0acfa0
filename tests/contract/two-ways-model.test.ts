import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handTo } from '../../shared/domain/answer/prepare-answer.ts';
import { FailureError } from '../../shared/domain/failure.ts';
import { emptyAddition, selectAddition } from '../../shared/domain/referral/addition.ts';
import { fhirReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { coachingAt } from './coaching.ts';
import { worldForTests } from './fhir-world.ts';
import { clock, referringAt, weduwe } from './referring.ts';

/** What becomes of one write: the line breaks before it, or after the server stored it. */
const fates = ['fine', 'lost before', 'lost after'] as const;
type Fate = (typeof fates)[number];
const actions = ['supplement', 'message', 'take', 'step', 'answer', 'withdraw', 'capacity'] as const;
type Act = { readonly does: (typeof actions)[number]; readonly fates: readonly Fate[] };

const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...actions),
    fates: fc.array(fc.constantFrom(...fates), { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 7 },
);

const by = { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' };
const service = 'HealthcareService/welzijnscoach-lindeveen';

/** A line on which writes meet these fates, one after another; reading always works. */
function losing(line: FhirTransport, to: readonly Fate[]): FhirTransport {
  const left = [...to];
  const lost = () => new FailureError({ kind: 'his-unreachable' });
  return {
    ...line,
    async request(request) {
      if (request.method === 'GET') return line.request(request);
      const fate = left.shift() ?? 'fine'; // all were met
      if (fate === 'lost before') throw lost();
      const answer = await line.request(request);
      if (fate === 'lost after') throw lost();
      return answer;
    },
  };
}

describe.each(['strict', 'lax'] as const)('practice and coach in any order, at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { named, theOne } = referringAt(world);
  const { inboxOf, teamOf, sent, caseOf, answer, give } = coachingAt(world);

  const practiceOver = (to: readonly Fate[]) =>
    fhirReferrals(losing(world().transportOf(weduwe, 'test'), to), { issuer: world().baseUrl, clock });

  /** As a person does: once more after a failure, under the same key, until there is an answer. */
  async function untilAnswered<T>(to: readonly Fate[], act: (to: readonly Fate[]) => Promise<T>): Promise<T> {
    let left = to;
    for (;;) {
      try {
        return await act(left);
      } catch (thrown) {
        if (!(thrown instanceof FailureError) || thrown.failure.kind !== 'his-unreachable') throw thrown;
        left = left.slice(1);
      }
    }
  }

  test('both read one history, nothing of it lost or doubled', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(anyActs, async (acts) => {
        await world().store.reset();
        runs += 1;
        const key = `model-${mode}-${runs}`;
        const taskId = await sent(key);
        const told: string[] = [];
        const steps: string[] = [];
        let isWithdrawn = false;

        for (const [index, { does, fates: to }] of acts.entries()) {
          const text = `${does} ${index}`;
          const at = clock.now().toString({ smallestUnit: 'second' });
          if (does === 'supplement' || does === 'message') {
            const referral = await theOne(key);
            const content = selectAddition({ ...emptyAddition(does), words: text });
            const addition = { referral, key: `${key}-${index}`, content, by, at };
            let outcome = await untilAnswered(to, (left) => practiceOver(left).add(addition, named()));
            if (outcome.kind === 'in-doubt') outcome = await practiceOver([]).add(addition, named());
            expect(outcome.kind).toBe(isWithdrawn ? 'ended' : 'added');
            if (outcome.kind === 'added') told.push(text);
          } else if (does === 'withdraw') {
            const withdrawal = { referral: await theOne(key), reason: 'Verhuisd', consent: 'kept' } as const;
            await untilAnswered(to, (left) => practiceOver(left).withdraw(withdrawal, named()));
            isWithdrawn = true;
          } else if (does === 'capacity') {
            const team = await teamOf('coach-collega');
            const said = { status: 'waiting-list', weeks: index + 1, on: '2026-11-30' } as const;
            await untilAnswered(to, (left) =>
              inboxOf('coach-collega', (line) => losing(line, left)).sayCapacity(team, said),
            );
            const shown = await practiceOver([]).readCapacities([service], new AbortController().signal);
            expect(shown).toEqual({ [service]: said });
          } else if (!isWithdrawn) {
            const seen = await caseOf(taskId);
            const through = `${key}-${index}`;
            if (does === 'take') {
              const me = { reference: 'Practitioner/coach-haddad', name: 'N. Haddad' };
              const taken = handTo(me, { status: seen.referral.status, now: clock.now() });
              expect((await give(seen, taken, through)).kind).toBe('answered');
            } else {
              const form = does === 'step' ? { step: 'contacted' as const } : { message: text };
              expect((await answer(seen, form, through)).kind).toBe('answered');
              expect((await answer(seen, form, through)).kind).toBe('answered'); // its answer was lost: once more
              if (does === 'step') steps.push(text);
              else told.push(text);
            }
          }
        }

        const practice = await theOne(key);
        const { referral: coach } = await caseOf(taskId);
        const texts = (of: typeof practice) => of.messages.map((one) => one.text).toSorted();
        expect(texts(practice)).toEqual(told.toSorted());
        expect(texts(coach)).toEqual(texts(practice));
        expect(coach.events).toEqual(practice.events);
        expect(practice.events.filter(({ event }) => event === 'contacted')).toHaveLength(steps.length);
        expect([practice.status === 'cancelled', coach.status === 'cancelled']).toEqual([
          isWithdrawn,
          isWithdrawn,
        ]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
