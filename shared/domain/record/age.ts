import { parseDateSpan } from '../calendar/partial-date.ts';

/** An age that is only known between two years, because the birth date is not known to the day. */
export type AgeRange = { readonly min: number; readonly max: number };

/**
 * Age in whole years; a range when only year or month of birth is known and it makes a difference; undefined when
 * there is no birth date to go by. Somebody born on 29 February turns a year older on 1 March.
 */
export function ageOn(birthDate: string, today: Temporal.PlainDate): number | AgeRange | undefined {
  const born = parseDateSpan(birthDate);
  if (born === undefined) return undefined;

  const max = yearsSince(born.first, today);
  if (max < 0) return undefined; // born after today: a mistake in the record, not an age

  const min = Math.max(yearsSince(born.last, today), 0);
  return min === max ? max : { min, max };
}

function yearsSince({ year, month, day }: Temporal.PlainDate, today: Temporal.PlainDate): number {
  const hadBirthday = today.month > month || (today.month === month && today.day >= day);
  return today.year - year - (hadBirthday ? 0 : 1);
}

/** Whether somebody has reached an age; unclear when the birth date does not tell. */
export type AgeAnswer = 'yes' | 'no' | 'unclear';

/** Whether somebody born on this whole or partial date is at least this old today. */
export function isAtLeast(years: number, birthDate: string, today: Temporal.PlainDate): AgeAnswer {
  const age = ageOn(birthDate, today);
  if (age === undefined) return 'unclear';

  const { min, max } = typeof age === 'number' ? { min: age, max: age } : age;
  if (min >= years) return 'yes';
  return max < years ? 'no' : 'unclear';
}
