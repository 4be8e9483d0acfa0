import type { DateSpan } from '../calendar/partial-date.ts';
import type { Sex } from '../record/patient.ts';
import { type AgeGroup, ageGroupOn } from './age-group.ts';
import { type WijkTable, wijkOf } from './wijk-table.ts';

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
