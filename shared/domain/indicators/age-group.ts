import { ageOn } from '../record/age.ts';

/** The age groups of the indicators. Source: docs/clinical/indicators.md#breakdowns. */
export const ageGroups = ['under-18', '18-30', '31-45', '46-60', '61-75', '76+', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The age group on a day; a birth date that is only half known counts when both ends fall in one group. */
export function ageGroupOn(birthDate: string, day: Temporal.PlainDate | undefined): AgeGroup {
  const age = day === undefined ? undefined : ageOn(birthDate, day);
  if (age === undefined) return 'unknown';
  if (typeof age === 'number') return groupOf(age);
  return groupOf(age.min) === groupOf(age.max) ? groupOf(age.max) : 'unknown';
}

function groupOf(age: number): AgeGroup {
  if (age < 18) return 'under-18';
  if (age <= 30) return '18-30';
  if (age <= 45) return '31-45';
  if (age <= 60) return '46-60';
  if (age <= 75) return '61-75';
  return '76+';
}
