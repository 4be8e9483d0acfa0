import { type StepId, stepIds } from '../feedback/steps.ts';
import type { Contribution } from './contribution.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import { type ArrivalOutcome, arrivalOutcomes, type ContactOutcome, contactOutcomes } from './judge.ts';
import { type Breakdown, type Counted, maskTogether, type Parts } from './mask.ts';
import { countedIn, type PeriodCounts } from './period-counts.ts';

/** What became of the referrals of a period; each divides all of them, and is shown whole or not at all. */
export type Outcomes = {
  readonly contact: Parts<ContactOutcome>;
  readonly arrival: Parts<ArrivalOutcome>;
  readonly feedback: Parts<Contribution['feedback']>;
  /** By the furthest step that was reached. */
  readonly furthest: Parts<StepId>;
};

/** Counts → outcomes that may be shown. */
export function outcomesOf(
  counts: PeriodCounts,
  months: Breakdown,
  { smallNumber, unread }: IndicatorSettings,
): Outcomes {
  const contact = countedIn(counts, 'contact', contactOutcomes);
  const arrival = countedIn(counts, 'arrival', arrivalOutcomes);
  const feedback = countedIn(counts, 'feedback', ['given', 'not-given', 'not-due'] as const);
  const furthest = countedIn(counts, 'furthest', sentSteps);
  return {
    contact: tellsMonth(contact, 'open', months) ? { status: 'hidden' } : maskTogether(contact, smallNumber),
    arrival: tellsMonth(arrival, 'too-recent', months)
      ? { status: 'hidden' }
      : maskTogether(arrival, smallNumber),
    feedback: unread.includes('messages') ? { status: 'unknown' } : maskTogether(feedback, smallNumber),
    furthest: maskTogether(furthest, smallNumber),
  };
}

/** A visit without a referral is no referral. */
const sentSteps = stepIds.filter((step) => step !== 'visit');

/** These can only be of the last weeks: beside months of which some are hidden, they would tell of the last one. */
function tellsMonth<Id extends string>(parts: Counted<Id>, recent: Id, months: Breakdown): boolean {
  const isAny = parts.some(({ id, count }) => id === recent && count > 0);
  return isAny && months.status === 'shown' && months.rows.some(({ cell }) => cell.status !== 'shown');
}
