import type { SignalId } from '../signals/signal-id.ts';
import type { QuestionId } from './caution.ts';

/** Asked for every patient: the definition of the target group. Source: docs/clinical/cautions.md#questions. */
const alwaysAsked: readonly QuestionId[] = ['physical-cause', 'treatment-not-needed'];

/** With any of these recognised, thoughts of death are asked about. Source: docs/clinical/cautions.md#questions. */
const askAboutDeathWith: readonly SignalId[] = [
  'low-mood',
  'anxiety',
  'bereavement',
  'job-loss',
  'loneliness',
  'relationship',
  'money-or-agencies',
  'fatigue',
];

/** The questions that no code answers, for what the clinician recognises. */
export function questionsFor(recognised: readonly SignalId[]): readonly QuestionId[] {
  const asksAboutDeath = recognised.some((signal) => askAboutDeathWith.includes(signal));
  return asksAboutDeath ? [...alwaysAsked, 'thoughts-of-death'] : alwaysAsked;
}
