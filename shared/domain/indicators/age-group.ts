import type { DateSpan } from '../calendar/partial-date.ts';
import { ageOn } from '../record/age.ts';

/** The age groups of the indicators. Source: docs/clinical/indicators.md#breakdowns. */
export const ageGroups = ['under-18', '18-30', '31-45', '46-60', '61-75', '76+', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The age group on one of these days; where birth date or day is only half known, all ages must fall in one group. */
export function ageGroupOn(birthDate: string, days: DateSpan | undefined): AgeGroup {
  if (days === undefined) return 'unknown';
  const youngest = agesOn(birthDate, days.first)[0];
  const oldest = agesOn(birthDate, days.last).at(-1);
  if (youngest === undefined || oldest === undefined) return 'unknown';
  return groupOf(youngest) === groupOf(oldest) ? groupOf(oldest) : 'unknown';
}

function agesOn(birthDate: string, day: Temporal.PlainDate): readonly number[] {
  const age = ageOn(birthDate, day);
  if (age === undefined) return [];
  return typeof age === 'number' ? [age] : [age.min, age.max];
}

function groupOf(age: number): AgeGroup {
  if (age < 18) return 'under-18';
  if (age <= 30) return '18-30';
  if (age <= 45) return '31-45';
  if (age <= 60) return '46-60';
  if (age <= 75) return '61-75';
  return '76+';
}
