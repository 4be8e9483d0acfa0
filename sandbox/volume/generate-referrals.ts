import type { Resource } from '../patients/story.ts';
import type { Ledger } from './ledger.ts';
import { ledgerOf } from './ledger-of.ts';
import { declineResource, laboratoryResources, readMarkResources } from './other-resources.ts';
import { personResource } from './person.ts';
import { makePlan } from './plan.ts';
import type { Plan, VolumeOptions } from './planned.ts';
import { draftResources, sentResources } from './referral-resources.ts';
import { practiceResources } from './referrers.ts';

/**
 * Three years of made-up referrals, and the ledger of what was made up. Plan first, then resources and ledger each
 * from the plan by themselves, so that one can be held against the other. Needs the practice of the stories around it.
 */
export function generateReferrals(options: VolumeOptions): {
  readonly resources: Iterable<Resource>;
  readonly ledger: Ledger;
} {
  const plan = makePlan(options);
  return {
    resources: { [Symbol.iterator]: () => resourcesOf(plan, options.today) },
    ledger: ledgerOf(plan),
  };
}

// One at a time: a hundred thousand referrals need not be in memory twice.
function* resourcesOf(plan: Plan, today: Temporal.PlainDate): Generator<Resource> {
  const { practices, people, sent, drafts, declined, days } = plan;
  yield* practiceResources(practices);
  for (const person of people) yield personResource(person, today);
  for (const sending of sent) {
    yield* sentResources(sending, days);
    yield* readMarkResources(sending, days);
    if (sending.number % 50 === 0) yield* laboratoryResources(sending, days);
  }
  for (const draft of drafts) yield* draftResources(draft, days);
  for (const decline of declined) yield declineResource(decline, days);
}
