import type { Facts } from '../facts/facts.ts';
import { anxiety } from './anxiety.ts';
import { bereavement } from './bereavement.ts';
import { fatigue } from './fatigue.ts';
import { headache } from './headache.ts';
import { jobLoss } from './job-loss.ts';
import { loneliness } from './loneliness.ts';
import { lowMood } from './low-mood.ts';
import { moneyOrAgencies } from './money-or-agencies.ts';
import { neckPain } from './neck-pain.ts';
import { relationship } from './relationship.ts';
import { type JudgedSignal, judgeSignal, type Signal } from './signal.ts';
import { stress } from './stress.ts';

/** All signals of the target group, in the order of the screen: life events, then complaints. */
export const signals: readonly Signal[] = [
  bereavement,
  jobLoss,
  relationship,
  moneyOrAgencies,
  fatigue,
  neckPain,
  headache,
  stress,
  anxiety,
  lowMood,
  loneliness,
];

/** What the record says about each signal. */
export function judgeSignals({ problems }: Pick<Facts, 'problems'>): readonly JudgedSignal[] {
  return signals.map((signal) => judgeSignal(signal, problems));
}
