import type { Prompt } from './prompt.ts';

/** Wat geeft energie: what does somebody good. Source: docs/clinical/prompts.md#energy. */
export const energyPrompts = [
  { id: 'energy-good-day', phase: 'energy', dimension: 'quality', fits: [] },
  { id: 'energy-gives-energy', phase: 'energy', dimension: 'meaning', fits: [] },
  { id: 'energy-good-at', phase: 'energy', dimension: 'taking-part', fits: [] },
  { id: 'energy-always-wanted', phase: 'energy', dimension: 'mind', fits: [] },
  {
    id: 'energy-move',
    phase: 'energy',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress', 'low-mood'],
  },
  {
    id: 'energy-together',
    phase: 'energy',
    dimension: 'taking-part',
    fits: ['bereavement', 'job-loss', 'loneliness'],
  },
  {
    id: 'energy-calm',
    phase: 'energy',
    dimension: 'mind',
    fits: ['relationship', 'money-or-agencies', 'headache', 'stress', 'anxiety'],
  },
  {
    id: 'energy-for-others',
    phase: 'energy',
    dimension: 'meaning',
    fits: ['bereavement', 'job-loss', 'low-mood', 'loneliness'],
  },
  {
    id: 'energy-part-of-day',
    phase: 'energy',
    dimension: 'daily-life',
    fits: ['job-loss', 'fatigue', 'low-mood'],
  },
] as const satisfies readonly Prompt[];
