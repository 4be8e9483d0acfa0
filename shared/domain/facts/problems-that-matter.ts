import { mayFallOnOrAfter, parseDateSpan } from '../calendar/partial-date.ts';
import type { Problem } from '../record/problem.ts';

/**
 * True for a problem that is active now or was recorded in the last `months`. What has no date counts unless it
 * has ended. Why so: docs/clinical/signals.md#how-far-back.
 */
export function matters({ state, date }: Problem, today: Temporal.PlainDate, months: number): boolean {
  if (state === 'active') return true;

  const recorded = date === undefined ? undefined : parseDateSpan(date);
  if (recorded === undefined) return state !== 'ended';

  return mayFallOnOrAfter(recorded, today.subtract({ months }));
}
