import { addWorkingDays } from '../calendar/working-days.ts';
import type { ContactNorm } from '../referral/contact-norm.ts';
import type { Contribution, Happened } from './contribution.ts';
import { dateOfDay, dayNumber } from './day-number.ts';

/** First contact against the norm; `apart`: nothing to judge (ended within the norm, or no date known). */
export const contactOutcomes = ['on-time', 'late', 'open', 'apart'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Whether it came to an intake; `too-recent`: sent too short ago to ask. */
export const arrivalOutcomes = ['arrived', 'not-arrived', 'too-recent'] as const;
export type ArrivalOutcome = (typeof arrivalOutcomes)[number];

/** The last day of the norm for each day of sending, worked out once a day. */
export function dueDays(norm: ContactNorm): (sentDay: number) => number {
  const known = new Map<number, number>();
  return (sentDay) => {
    const due =
      known.get(sentDay) ??
      dayNumber(addWorkingDays(dateOfDay(sentDay), norm.contactWorkingDays, norm).toString()); // not met before
    known.set(sentDay, due);
    return due;
  };
}

/** Definition: docs/clinical/indicators.md#contact-on-time. */
export function judgeContact({ contact, ended }: Contribution, due: number, today: number): ContactOutcome {
  const made = until(today, contact);
  if (made === 'undated') return 'apart';
  if (made !== undefined) return made <= due ? 'on-time' : 'late';

  if (ended === undefined) return today > due ? 'late' : 'open';
  return ended !== 'undated' && ended > due ? 'late' : 'apart';
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
  return typeof happened === 'number' && happened > today ? 'undated' : happened;
}
