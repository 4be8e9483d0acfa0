import { spanOf } from './date-span.ts';

/** Whether somebody has reached an age; unclear when the birth date does not tell. */
export type AgeAnswer = 'yes' | 'no' | 'unclear';

/** Whether somebody born on this whole or partial date is at least this old today. */
export function isAtLeast(years: number, birthDate: string, today: Temporal.PlainDate): AgeAnswer {
  const born = spanOf(birthDate);
  if (born === undefined) return 'unclear';

  if (ageOn(today, born.last) >= years) return 'yes';
  if (ageOn(today, born.first) < years) return 'no';
  return 'unclear';
}

function ageOn(today: Temporal.PlainDate, born: Temporal.PlainDate): number {
  return born.until(today, { largestUnit: 'years' }).years;
}
