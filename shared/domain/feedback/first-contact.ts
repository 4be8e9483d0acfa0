import { type DateSpan, firstDate, parseDateSpan, parseIsoDate } from '../calendar/partial-date.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { type ContactNorm, contactDueIn } from '../referral/contact-norm.ts';
import { isContactDue, type Referral, type StepEvent } from '../referral/referral.ts';
import { stepIds } from './referral-states.ts';
import { findStep } from './steps.ts';

/** Whether the coach has been in touch, against the norm of the region. */
export type FirstContact =
  /** `on`: ISO date, perhaps a month or a year; undefined when it is only known that it was made. */
  | { readonly status: 'made'; readonly on: string | undefined }
  /** Not yet, and still in time. */
  | { readonly status: 'open'; readonly by: string }
  /** Not yet, while the norm has passed. */
  | { readonly status: 'late'; readonly by: string; readonly workingDaysLate: number }
  /** Not sent, suspended, or ended before there was any contact. */
  | { readonly status: 'not-expected' }
  /** Not yet, and it is not known when it was sent or whether it still counts, or not well enough to call it late. */
  | { readonly status: 'unknown' };

/** First contact of a referral as things stand today. Source of the norm: docs/clinical/process.md#norms. */
export function firstContact(
  referral: Referral,
  events: readonly StepEvent[],
  today: Temporal.PlainDate,
  norm: ContactNorm,
): FirstContact {
  const contacts = events.filter(isContact);
  if (contacts.length > 0)
    return { status: 'made', on: firstDate(contacts.map(({ at }) => parseIsoDate(at))) };
  if (isUnderWayUnreported({ ...referral, events })) return { status: 'made', on: undefined };
  if (referral.status === 'unclear') return { status: 'unknown' };
  if (!isContactDue(referral)) return { status: 'not-expected' };

  const due = dueIn(referral, norm);
  if (due === undefined) return { status: 'unknown' };

  const by = due.last.toString();
  const workingDaysLate = workingDaysBetween(due.last, today, norm);
  if (workingDaysLate > 0) return { status: 'late', by, workingDaysLate };
  return workingDaysBetween(due.first, today, norm) === 0 ? { status: 'open', by } : { status: 'unknown' };
}

/** `contacted` and all that can only follow on it; a vain attempt is no contact. */
export function isContact({ event }: Pick<StepEvent, 'event'>): boolean {
  const step = findStep(event);
  if (step === undefined || event === 'contact-attempted') return false;
  return stepIds.indexOf(step) >= stepIds.indexOf('intake');
}

/** A coach who reports no steps at all: then the status is the only thing that tells of contact. */
export function isUnderWayUnreported({
  status,
  events,
}: Pick<Referral, 'status'> & { readonly events: readonly unknown[] }): boolean {
  return status === 'in-progress' && events.length === 0;
}

/** The day that was sent along counts: the region's norm may have changed since. */
function dueIn({ contactBy, sentAt }: Referral, norm: ContactNorm): DateSpan | undefined {
  const agreed = parseDateSpan(contactBy);
  if (agreed !== undefined) return agreed;

  const sent = parseDateSpan(sentAt);
  return sent && contactDueIn(sent, norm);
}
