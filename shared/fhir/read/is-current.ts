import { dayOf } from '../../domain/calendar/moment.ts';

type Period = { readonly start?: string | undefined; readonly end?: string | undefined };

/** Whether a name, address or number is in use now; HISs write ends far ahead, and the new address before the move. */
export function isCurrent(period: Period | undefined, today?: string): boolean {
  if (period === undefined) return true;
  return isWithin(period, today ?? dutchToday());
}

function isWithin({ start = '', end = '' }: Period, today: string): boolean {
  return start.slice(0, 10) <= upTo(start, today) && (end === '' || end.slice(0, 10) >= upTo(end, today));
}

/** Today, as far as a partial date tells ("2026" or "2026-03"). */
function upTo(date: string, today: string): string {
  return today.slice(0, Math.min(date.length, 10));
}

function dutchToday(): string {
  return dayOf(Temporal.Now.instant()).toString();
}
