import type { Prompt } from './prompt.ts';

/** Openen: a warm start, away from the complaint. Source: docs/clinical/prompts.md#open. */
export const openPrompts = [
  { id: 'open-how-are-you', phase: 'open', dimension: 'quality', fits: [] },
  { id: 'open-what-changed', phase: 'open', dimension: 'daily-life', fits: [] },
  { id: 'open-ordinary-day', phase: 'open', dimension: 'taking-part', fits: [] },
  { id: 'open-know-about-you', phase: 'open', dimension: 'meaning', fits: [] },
  {
    id: 'open-own-explanation',
    phase: 'open',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress'],
  },
  { id: 'open-this-loss', phase: 'open', dimension: 'meaning', fits: ['bereavement'] },
  { id: 'open-work-situation', phase: 'open', dimension: 'daily-life', fits: ['job-loss'] },
  {
    id: 'open-weighs-most',
    phase: 'open',
    dimension: 'mind',
    fits: ['relationship', 'money-or-agencies', 'stress', 'anxiety', 'low-mood'],
  },
  { id: 'open-who-you-see', phase: 'open', dimension: 'taking-part', fits: ['bereavement', 'loneliness'] },
] as const satisfies readonly Prompt[];
