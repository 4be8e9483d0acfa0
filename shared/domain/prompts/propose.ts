import type { Prompt } from './prompt.ts';

/** Voorstellen: Welzijn op Recept in two sentences, with a low threshold. Source: docs/clinical/prompts.md#propose. */
export const proposePrompts = [
  { id: 'propose-coach-calls-first', phase: 'propose', dimension: 'quality', fits: [] },
  { id: 'propose-you-decide', phase: 'propose', dimension: 'meaning', fits: [] },
  { id: 'propose-bring-somebody', phase: 'propose', dimension: 'taking-part', fits: [] },
  { id: 'propose-still-our-patient', phase: 'propose', dimension: 'mind', fits: [] },
  {
    id: 'propose-comes-to-you',
    phase: 'propose',
    dimension: 'daily-life',
    fits: ['bereavement', 'fatigue', 'loneliness'],
  },
  {
    id: 'propose-not-ill',
    phase: 'propose',
    dimension: 'mind',
    fits: ['relationship', 'stress', 'anxiety', 'low-mood'],
  },
  {
    id: 'propose-no-waiting',
    phase: 'propose',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress'],
  },
  {
    id: 'propose-finds-the-way',
    phase: 'propose',
    dimension: 'daily-life',
    fits: ['job-loss', 'money-or-agencies'],
  },
  {
    id: 'propose-look-first',
    phase: 'propose',
    dimension: 'taking-part',
    fits: ['bereavement', 'anxiety', 'low-mood', 'loneliness'],
  },
] as const satisfies readonly Prompt[];
