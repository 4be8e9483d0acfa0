/** An age that is only known between two years, because the birth date is not known to the day. */
export type AgeRange = { readonly min: number; readonly max: number };

/**
 * Age in whole years; a range when only year or month of birth is known and it makes a difference; undefined when
 * there is no birth date to go by. Somebody born on 29 February turns a year older on 1 March.
 */
export function ageOn(birthDate: string, today: Temporal.PlainDate): number | AgeRange | undefined {
  const [, year, month, day] = birthDate.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? []; // no match: no parts
  if (year === undefined) return undefined;

  const max = yearsSince(Number(year), Number(month ?? 1), Number(day ?? 1), today); // earliest day it can be
  const latest = yearsSince(Number(year), Number(month ?? 12), Number(day ?? 31), today); // latest day it can be
  if (max < 0) return undefined; // born after today: a mistake in the record, not an age

  const min = Math.max(latest, 0);
  return min === max ? max : { min, max };
}

function yearsSince(year: number, month: number, day: number, today: Temporal.PlainDate): number {
  const hadBirthday = today.month > month || (today.month === month && today.day >= day);
  return today.year - year - (hadBirthday ? 0 : 1);
}
