import type { CalendarRules } from '../calendar/calendar-rules.ts';
import { type DateSpan, toDay } from '../calendar/partial-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';

/** Within how many working days a coach makes contact, and what counts as one (`config.norms`). */
export type ContactNorm = CalendarRules & { readonly contactWorkingDays: number };

/** The last day on which first contact is in time. */
export function contactDueBy(sentAt: Temporal.Instant, norm: ContactNorm): Temporal.PlainDate {
  return addWorkingDays(toDay(sentAt), norm.contactWorkingDays, norm);
}

/** The same for a referral of which only the days are known on one of which it was sent. */
export function contactDueIn({ first, last }: DateSpan, norm: ContactNorm): DateSpan {
  return {
    first: addWorkingDays(first, norm.contactWorkingDays, norm),
    last: addWorkingDays(last, norm.contactWorkingDays, norm),
  };
}
