import { addWorkingDays } from '../calendar/working-days.ts';
import type { ContactNorm } from '../referral/contact-norm.ts';
import type { Contribution, Happened } from './contribution.ts';
import { type DayRange, dateOfDay, dayNumber } from './day-number.ts';

/** First contact against the norm; `apart`: nothing to judge (ended within the norm, or dates that do not tell). */
export const contactOutcomes = ['on-time', 'late', 'open', 'apart'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Whether it came to an intake; `too-recent`: sent too short ago to ask. */
export const arrivalOutcomes = ['arrived', 'not-arrived', 'too-recent'] as const;
export type ArrivalOutcome = (typeof arrivalOutcomes)[number];

/** What the norm says of a day of sending, as day numbers. */
export type DueDays = {
  /** The last day on which contact is in time. */
  readonly due: number;
  /** The working day from which a referral without contact is late: on a Saturday no one could have called. */
  readonly lateFrom: number;
};

/** The norm for each day of sending, worked out once a day. */
export function dueDays(norm: ContactNorm): (sentDay: number) => DueDays {
  const known = new Map<number, DueDays>();
  return (sentDay) => {
    const days = known.get(sentDay) ?? daysBy(norm, dateOfDay(sentDay)); // not met before
    known.set(sentDay, days);
    return days;
  };
}

function daysBy(norm: ContactNorm, sent: Temporal.PlainDate): DueDays {
  const due = addWorkingDays(sent, norm.contactWorkingDays, norm);
  return { due: dayNumber(due.toString()), lateFrom: dayNumber(addWorkingDays(due, 1, norm).toString()) };
}

/** `first`, `last`: the norm by the first and last day on which it can have been sent. Definition: docs/clinical/indicators.md#contact-on-time. */
export function judgeContact(
  { contact, ended }: Contribution,
  { first, last }: { readonly first: DueDays; readonly last: DueDays },
  today: number,
): ContactOutcome {
  const made = until(today, contact);
  if (made === 'undated') return 'apart';
  if (made !== undefined) {
    if (made.last <= first.due) return 'on-time';
    return made.first > last.due ? 'late' : 'apart';
  }
  if (ended === undefined) {
    if (today >= last.lateFrom) return 'late';
    return today < first.lateFrom ? 'open' : 'apart';
  }
  return ended !== 'undated' && ended.first > last.due ? 'late' : 'apart';
}

/** Definition: docs/clinical/indicators.md#arrival. */
export function judgeArrival(
  { intake }: Contribution,
  daysSinceSending: number,
  after: number,
): ArrivalOutcome {
  if (daysSinceSending < after) return 'too-recent';
  return intake === undefined ? 'not-arrived' : 'arrived';
}

/** A day that is still to come cannot be the day on which it happened. */
export function until(today: number, happened: Happened): Happened {
  if (typeof happened !== 'object') return happened;
  return happened.first > today ? 'undated' : untilToday(happened, today);
}

/** Of days that have begun, those up to today: in the running month it cannot be a day still to come. */
export function untilToday({ first, last }: DayRange, today: number): DayRange {
  return { first, last: Math.min(last, today) };
}
