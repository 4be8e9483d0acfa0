import { dayOfIso, parseDateSpan, toDay } from '../calendar/partial-date.ts';

/** Why a date cannot be the one that is asked for. */
export type DateFault = 'no-date' | 'before-referral' | 'in-future' | 'in-past';

/** What dates are held against: Dutch calendar days. */
export type DateLimits = {
  /** ISO instant or date of sending, perhaps half a date; undefined when no one tells. */
  readonly sentAt: string | undefined;
  readonly today: Temporal.PlainDate;
};

/** Why a step cannot have been taken on this ISO date; undefined: it can. The day of sending itself is fine. */
export function stepDateFault(on: string, { sentAt, today }: DateLimits): DateFault | undefined {
  const day = wholeDay(on);
  if (day === undefined) return 'no-date';
  if (Temporal.PlainDate.compare(day, today) > 0) return 'in-future';
  const sent = parseDateSpan(sentAt)?.first; // of a month or a year: any day of it
  return sent !== undefined && Temporal.PlainDate.compare(day, sent) < 0 ? 'before-referral' : undefined;
}

/** Why nothing can be agreed for this ISO date; undefined: it can, today too. */
export function plannedDateFault(on: string, { today }: Pick<DateLimits, 'today'>): DateFault | undefined {
  const day = wholeDay(on);
  if (day === undefined) return 'no-date';
  return Temporal.PlainDate.compare(day, today) < 0 ? 'in-past' : undefined;
}

function wholeDay(on: string): Temporal.PlainDate | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? dayOfIso(on) : undefined;
}

const MONTHS_TO_AFTERCARE = 3;

/** When aftercare is proposed for an activity that starts on this ISO date; empty for what is no date. */
export function proposedAftercare(start: string): string {
  return wholeDay(start)?.add({ months: MONTHS_TO_AFTERCARE }).toString() ?? ''; // the 31st becomes the last of a shorter month
}

/** The moment to keep of a step: to the second when it was today, so that steps of one day keep their order. */
export function momentOfStep(on: string, now: Temporal.Instant): string {
  return toDay(now).toString() === on ? now.toString({ smallestUnit: 'second' }) : on;
}
