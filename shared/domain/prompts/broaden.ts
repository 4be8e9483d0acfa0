import type { Prompt } from './prompt.ts';

/** Verbreden: the whole of somebody's life, along the six dimensions. Source: docs/clinical/prompts.md#broaden. */
export const broadenPrompts = [
  { id: 'broaden-who-is-there', phase: 'broaden', dimension: 'taking-part', fits: [] },
  { id: 'broaden-used-to-do', phase: 'broaden', dimension: 'daily-life', fits: [] },
  { id: 'broaden-what-matters', phase: 'broaden', dimension: 'meaning', fits: [] },
  { id: 'broaden-goes-well', phase: 'broaden', dimension: 'quality', fits: [] },
  {
    id: 'broaden-sleep',
    phase: 'broaden',
    dimension: 'body',
    fits: ['fatigue', 'stress', 'anxiety', 'low-mood'],
  },
  { id: 'broaden-tension', phase: 'broaden', dimension: 'body', fits: ['neck-pain', 'headache', 'stress'] },
  {
    id: 'broaden-at-home',
    phase: 'broaden',
    dimension: 'quality',
    fits: ['bereavement', 'relationship', 'loneliness'],
  },
  {
    id: 'broaden-post-and-money',
    phase: 'broaden',
    dimension: 'daily-life',
    fits: ['job-loss', 'money-or-agencies'],
  },
  {
    id: 'broaden-worries',
    phase: 'broaden',
    dimension: 'mind',
    fits: ['job-loss', 'relationship', 'money-or-agencies', 'stress', 'anxiety', 'low-mood'],
  },
] as const satisfies readonly Prompt[];
