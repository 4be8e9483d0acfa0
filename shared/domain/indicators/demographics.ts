import type { DateSpan } from '../calendar/partial-date.ts';
import { ageOn } from '../record/age.ts';
import type { Sex } from '../record/patient.ts';

/** As much of a patient as is ever counted. */
export type Demographics = {
  readonly ageGroup: AgeGroup;
  readonly sex: Sex;
  /** Empty when not known. */
  readonly municipality: string;
  /** Empty when the region's table does not tell. */
  readonly wijk: string;
};

/** What stays of a patient at the border: the group on the day of sending, never the birth date or postcode. */
export function reduceDemographics(
  birthDate: string,
  sex: Sex,
  postcode: string,
  municipality: string,
  table: WijkTable,
  sentOn: DateSpan | undefined,
): Demographics {
  const found = wijkOf(postcode, table);
  return {
    ageGroup: ageGroupOn(birthDate, sentOn),
    sex,
    municipality: found?.municipality ?? municipality.trim(), // a postcode outside the table
    wijk: found?.wijk ?? '',
  };
}

/** The age groups of the indicators. Source: docs/clinical/indicators.md#breakdowns. */
export const ageGroups = ['under-18', '18-30', '31-45', '46-60', '61-75', '76+', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The age group on one of these days; where birth date or day is only half known, all ages must fall in one group. */
function ageGroupOn(birthDate: string, days: DateSpan | undefined): AgeGroup {
  if (days === undefined) return 'unknown';
  const youngest = agesOn(birthDate, days.first)[0];
  const oldest = agesOn(birthDate, days.last).at(-1);
  if (youngest === undefined || oldest === undefined) return 'unknown';
  return ageGroupOf(youngest) === ageGroupOf(oldest) ? ageGroupOf(oldest) : 'unknown';
}

function agesOn(birthDate: string, day: Temporal.PlainDate): readonly number[] {
  const age = ageOn(birthDate, day);
  if (age === undefined) return [];
  return typeof age === 'number' ? [age] : [age.min, age.max];
}

/** The group of an age in whole years. */
export function ageGroupOf(age: number): AgeGroup {
  if (age < 18) return 'under-18';
  if (age <= 30) return '18-30';
  if (age <= 45) return '31-45';
  if (age <= 60) return '46-60';
  if (age <= 75) return '61-75';
  return '76+';
}

/** Part of a municipality, as the region names it. */
type Wijk = { readonly municipality: string; readonly wijk: string };

/** A line of the region's own table: postcodes of four digits, or whole ones where a wijk divides them. */
export type WijkLine = Wijk & { readonly postcodes: readonly string[] };

/** The region's table, made ready for many look-ups. */
export type WijkTable = ReadonlyMap<string, Wijk>;

/** The lines of a region as one table. */
export function wijkTable(lines: readonly WijkLine[]): WijkTable {
  return new Map(
    lines.flatMap(({ postcodes, municipality, wijk }) =>
      postcodes.map((postcode) => [compact(postcode), { municipality, wijk }] as const),
    ),
  );
}

/** The wijk of a postcode, written with or without its space; a whole postcode goes before its four digits. */
export function wijkOf(postcode: string, table: WijkTable): Wijk | undefined {
  const written = compact(postcode);
  return table.get(written) ?? table.get(written.slice(0, 4)); // not in the region's table
}

function compact(postcode: string): string {
  return postcode.replace(/\s+/g, '').toUpperCase();
}
