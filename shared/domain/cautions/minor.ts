import { parseDateSpan } from '../calendar/partial-date.ts';
import type { WhyUnknown } from '../knowledge.ts';
import { isAtLeast } from '../record/age.ts';
import type { JudgedCaution } from './caution.ts';

/** Welzijn op Recept is for adults. Source: docs/clinical/cautions.md#minor. */
export const adultFrom = 18;

/** Under 18: the birth date says it, so there is no entry to show as evidence. */
export function judgeMinor(birthDate: string, today: Temporal.PlainDate): JudgedCaution {
  switch (isAtLeast(adultFrom, birthDate, today)) {
    case 'yes':
      return { id: 'minor', status: 'not-recorded' };
    case 'no':
      return { id: 'minor', status: 'recorded', evidence: [] };
    case 'unclear':
      return { id: 'minor', status: 'unknown', why: whyUnclear(birthDate) };
  }
}

function whyUnclear(birthDate: string): WhyUnknown {
  if (birthDate === '') return 'not-offered';
  return parseDateSpan(birthDate) === undefined ? 'unreadable' : 'incomplete';
}
