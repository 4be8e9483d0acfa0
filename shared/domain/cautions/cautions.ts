import type { Facts } from '../facts/facts.ts';
import type { Patient } from '../record/patient.ts';
import type { JudgedCaution } from './caution.ts';
import { type CodedCaution, judgeCodedCaution } from './coded-caution.ts';
import { judgeMinor } from './minor.ts';

/**
 * ICPC-1-NL codes per caution, the most pressing first: the order of the screen.
 * Why these codes, caution by caution: docs/clinical/cautions.md#suicide-risk and below.
 */
export const codedCautions: readonly CodedCaution[] = [
  {
    id: 'suicide-risk',
    codes: ['P77', 'P77.01'],
    window: 'ever',
  },
  {
    id: 'psychosis-or-mania',
    codes: ['P72', 'P73', 'P73.02', 'P71', 'P71.04', 'P98'],
    window: 'as-signals',
  },
  {
    id: 'violence',
    codes: ['Z25', 'Z25.01', 'Z12.02', 'Z13.02', 'Z16.01', 'Z16.02', 'Z21.02'],
    window: 'as-signals',
  },
  {
    id: 'under-treatment',
    codes: [
      'P76',
      'P76.01',
      'P76.02',
      'P74',
      'P74.01',
      'P74.02',
      'P79',
      'P79.01',
      'P79.02',
      'P02.01',
      'P80',
      'P80.01',
      'P75',
      'T06',
    ],
    window: 'as-signals',
  },
  {
    id: 'addiction',
    codes: [
      'P15',
      'P15.01',
      'P15.02',
      'P15.03',
      'P15.05',
      'P15.06',
      'P16',
      'P18',
      'P19',
      'P19.01',
      'P19.02',
      'P80.02',
    ],
    window: 'as-signals',
  },
  {
    id: 'cognition',
    codes: ['P70', 'P70.01', 'P70.02', 'P20', 'P85'],
    window: 'as-signals',
  },
  {
    id: 'structural',
    codes: ['Z01', 'Z03', 'Z03.01', 'Z03.02', 'Z08', 'Z08.01', 'Z08.02', 'Z04.02'],
    window: 'as-signals',
  },
];

/** What the record says about each caution: reminders, none of which forbids. */
export function judgeCautions(
  facts: Pick<Facts, 'problems' | 'allProblems'>,
  { birthDate, deceased }: Pick<Patient, 'birthDate' | 'deceased'>,
  today: Temporal.PlainDate,
): readonly JudgedCaution[] {
  return [
    judgeDeceased(deceased),
    ...codedCautions.map((caution) => judgeCodedCaution(caution, facts)),
    judgeMinor(birthDate, today),
  ];
}

/** Dead, says the HIS: a slip in the record, or a referral no one should get. Source: docs/clinical/cautions.md#deceased. */
function judgeDeceased(deceased: boolean): JudgedCaution {
  return deceased
    ? { id: 'deceased', status: 'recorded', evidence: [] }
    : { id: 'deceased', status: 'not-recorded' };
}
