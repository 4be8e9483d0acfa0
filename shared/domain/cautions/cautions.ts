import type { Facts } from '../facts/facts.ts';
import type { Patient } from '../record/patient.ts';
import { addiction } from './addiction.ts';
import type { JudgedCaution } from './caution.ts';
import { type CodedCaution, judgeCodedCaution } from './coded-caution.ts';
import { cognition } from './cognition.ts';
import { judgeDeceased } from './deceased.ts';
import { judgeMinor } from './minor.ts';
import { psychosisOrMania } from './psychosis-or-mania.ts';
import { structural } from './structural.ts';
import { suicideRisk } from './suicide-risk.ts';
import { underTreatment } from './under-treatment.ts';
import { violence } from './violence.ts';

/** The cautions that codes in the record give, the most pressing first: the order of the screen. */
export const codedCautions: readonly CodedCaution[] = [
  suicideRisk,
  psychosisOrMania,
  violence,
  underTreatment,
  addiction,
  cognition,
  structural,
];

/** What the record says about each caution: reminders, none of which forbids. */
export function judgeCautions(
  facts: Pick<Facts, 'problems' | 'allProblems'>,
  { birthDate, deceased }: Pick<Patient, 'birthDate' | 'deceased'>,
  today: Temporal.PlainDate,
): readonly JudgedCaution[] {
  return [
    judgeDeceased(deceased),
    ...codedCautions.map((caution) => judgeCodedCaution(caution, facts, today)),
    judgeMinor(birthDate, today),
  ];
}
