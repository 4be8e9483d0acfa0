import type { CalendarRules } from '../calendar/calendar-rules.ts';
import { dayOf } from '../calendar/moment.ts';
import { addWorkingDays } from '../calendar/working-days.ts';

/** Within how many working days a coach makes contact, and what counts as one (`config.norms`). */
export type ContactNorm = CalendarRules & { readonly contactWorkingDays: number };

/** The last day on which first contact is in time. */
export function contactDueBy(sentAt: Temporal.Instant, norm: ContactNorm): Temporal.PlainDate {
  return addWorkingDays(dayOf(sentAt), norm.contactWorkingDays, norm);
}
