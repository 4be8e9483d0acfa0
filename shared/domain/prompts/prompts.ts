import type { Prompt } from './prompt.ts';

/**
 * All prompts, in the order of the conversation; within a phase, the most generally useful first.
 * Phase by phase with reasons: docs/clinical/prompts.md#open and below.
 */
const inOrder = [
  // Openen: a warm start, away from the complaint.
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

  // Verbreden: the whole of somebody's life, along the six dimensions.
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

  // Wat geeft energie: what does somebody good.
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

  // Voorstellen: Welzijn op Recept in two sentences, with a low threshold.
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

  // Afspreken: permission, phone number, best moment.
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

/** The id of a prompt that exists, so that a prompt without a sentence does not compile. */
export type CataloguedPromptId = (typeof inOrder)[number]['id'];

/** A prompt of the catalogue. */
export type CataloguedPrompt = Prompt & { readonly id: CataloguedPromptId };

export const prompts: readonly CataloguedPrompt[] = inOrder;
