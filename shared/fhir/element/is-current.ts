import {
  mayFallOnOrAfter,
  mayFallOnOrBefore,
  parseDateSpan,
  toDay,
} from '../../domain/calendar/partial-date.ts';

type FhirPeriod = { readonly start?: string | undefined; readonly end?: string | undefined };

/**
 * Whether a name, address or number is in use now; HISs write ends far ahead, and the new address before the move.
 * A month or year counts as a whole, and an end or start that is no date says nothing. `today`: ISO date.
 */
export function isCurrent(period: FhirPeriod | undefined, today?: string): boolean {
  if (period === undefined) return true;

  const day = today === undefined ? toDay(Temporal.Now.instant()) : Temporal.PlainDate.from(today);
  const start = parseDateSpan(period.start);
  const end = parseDateSpan(period.end);
  const hasBegun = start === undefined || mayFallOnOrBefore(start, day);
  return hasBegun && (end === undefined || mayFallOnOrAfter(end, day));
}
