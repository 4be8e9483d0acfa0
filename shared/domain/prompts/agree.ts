import type { Prompt } from './prompt.ts';

/** Afspreken: permission, phone number, best moment. Source: docs/clinical/prompts.md#agree. */
export const agreePrompts = [
  { id: 'agree-permission', phase: 'agree', dimension: 'quality', fits: [] },
  { id: 'agree-may-call', phase: 'agree', dimension: 'daily-life', fits: [] },
  { id: 'agree-when-to-call', phase: 'agree', dimension: 'mind', fits: [] },
  { id: 'agree-expects-you', phase: 'agree', dimension: 'meaning', fits: [] },
  { id: 'agree-call-in-private', phase: 'agree', dimension: 'quality', fits: ['relationship'] },
  { id: 'agree-call-again', phase: 'agree', dimension: 'mind', fits: ['fatigue', 'anxiety', 'low-mood'] },
  {
    id: 'agree-somebody-beside',
    phase: 'agree',
    dimension: 'taking-part',
    fits: ['bereavement', 'loneliness'],
  },
  {
    id: 'agree-quiet-moment',
    phase: 'agree',
    dimension: 'daily-life',
    fits: ['job-loss', 'neck-pain', 'headache', 'stress'],
  },
  { id: 'agree-money-question', phase: 'agree', dimension: 'daily-life', fits: ['money-or-agencies'] },
] as const satisfies readonly Prompt[];
