import { parseDateSpan, parseIsoDate } from '../calendar/partial-date.ts';
import { readEnded } from '../feedback/ended.ts';
import { reportedEvents } from '../feedback/reported-events.ts';
import type { CoachColleague } from './answer.ts';
import { groupOf, type InboxItem } from './inbox.ts';

/** A referral that runs while nothing is planned and nothing was recorded for a while. */
export type RestingCase = {
  readonly id: string;
  readonly name: string;
  readonly handler: CoachColleague | undefined;
  /** ISO date, perhaps partial, of what was last recorded; undefined: nothing with a date. */
  readonly since: string | undefined;
};

/** Nothing recorded for so many days. Source: docs/clinical/process.md#coach. */
const RESTING_AFTER_DAYS = 28;

/**
 * The running referrals without a next step, the longest at rest first. A day to come, of a first talk or of aftercare,
 * is a next step; so is waiting on purpose.
 */
export function restingCases(items: readonly InboxItem[], today: Temporal.PlainDate): readonly RestingCase[] {
  const limit = today.subtract({ days: RESTING_AFTER_DAYS });
  return items
    .flatMap(({ referral, name, handler, aftercareOn }) => {
      const events = reportedEvents(referral);
      const group = groupOf(referral, events, readEnded(referral, events));
      if (group !== 'running' && group !== 'to-call') return [];
      const days = events.map(({ at }) => at);
      const isResting = [...days, aftercareOn].every((at) => isBefore(at, limit));
      return isResting ? [{ id: referral.taskId, name, handler, since: lastDayOf(days) }] : [];
    })
    .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? '')); // never: first
}

/** What has no date tells of no day that is near. */
function isBefore(at: string | undefined, limit: Temporal.PlainDate): boolean {
  const days = parseDateSpan(parseIsoDate(at));
  return days === undefined || Temporal.PlainDate.compare(days.last, limit) < 0;
}

function lastDayOf(all: readonly (string | undefined)[]): string | undefined {
  return all
    .flatMap((at) => parseIsoDate(at) ?? []) // without a date
    .toSorted()
    .at(-1);
}
