import type { Prompt } from './prompt.ts';

// In the order of the conversation; within a phase the most generally useful first. Reasons: docs/clinical/prompts.md#open.
const inOrder = [
  // Openen: a warm start, away from the complaint.
  { id: 'open-how-are-you', phase: 'open', dimension: 'quality', fits: [], notesTo: 'patientsWords' },
  { id: 'open-what-changed', phase: 'open', dimension: 'daily-life', fits: [], notesTo: 'patientsWords' },
  { id: 'open-ordinary-day', phase: 'open', dimension: 'taking-part', fits: [], notesTo: 'patientsWords' },
  { id: 'open-know-about-you', phase: 'open', dimension: 'meaning', fits: [], notesTo: 'patientsWords' },
  {
    id: 'open-own-explanation',
    phase: 'open',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress'],
    notesTo: 'patientsWords',
  },
  {
    id: 'open-this-loss',
    phase: 'open',
    dimension: 'meaning',
    fits: ['bereavement'],
    notesTo: 'patientsWords',
  },
  {
    id: 'open-work-situation',
    phase: 'open',
    dimension: 'daily-life',
    fits: ['job-loss'],
    notesTo: 'patientsWords',
  },
  {
    id: 'open-weighs-most',
    phase: 'open',
    dimension: 'mind',
    fits: ['relationship', 'money-or-agencies', 'stress', 'anxiety', 'low-mood'],
    notesTo: 'patientsWords',
  },
  {
    id: 'open-who-you-see',
    phase: 'open',
    dimension: 'taking-part',
    fits: ['bereavement', 'loneliness'],
    notesTo: 'patientsWords',
  },

  // Verbreden: the whole of somebody's life, along the six dimensions.
  {
    id: 'broaden-who-is-there',
    phase: 'broaden',
    dimension: 'taking-part',
    fits: [],
    notesTo: 'patientsWords',
  },
  { id: 'broaden-used-to-do', phase: 'broaden', dimension: 'daily-life', fits: [], notesTo: 'patientsWords' },
  { id: 'broaden-what-matters', phase: 'broaden', dimension: 'meaning', fits: [], notesTo: 'whatMatters' },
  { id: 'broaden-goes-well', phase: 'broaden', dimension: 'quality', fits: [], notesTo: 'patientsWords' },
  {
    id: 'broaden-sleep',
    phase: 'broaden',
    dimension: 'body',
    fits: ['fatigue', 'stress', 'anxiety', 'low-mood'],
    notesTo: 'patientsWords',
  },
  {
    id: 'broaden-tension',
    phase: 'broaden',
    dimension: 'body',
    fits: ['neck-pain', 'headache', 'stress'],
    notesTo: 'patientsWords',
  },
  {
    id: 'broaden-evenings',
    phase: 'broaden',
    dimension: 'quality',
    fits: ['bereavement', 'loneliness'],
    notesTo: 'patientsWords',
  },
  {
    id: 'broaden-at-home',
    phase: 'broaden',
    dimension: 'quality',
    fits: ['bereavement', 'relationship', 'loneliness'],
    notesTo: 'nowhere',
  },
  {
    id: 'broaden-post-and-money',
    phase: 'broaden',
    dimension: 'daily-life',
    fits: ['job-loss', 'money-or-agencies'],
    notesTo: 'patientsWords',
  },
  {
    id: 'broaden-worries',
    phase: 'broaden',
    dimension: 'mind',
    fits: ['job-loss', 'relationship', 'money-or-agencies', 'stress', 'anxiety', 'low-mood'],
    notesTo: 'patientsWords',
  },

  // Wat geeft energie: what does somebody good.
  { id: 'energy-good-day', phase: 'energy', dimension: 'quality', fits: [], notesTo: 'whatMatters' },
  { id: 'energy-gives-energy', phase: 'energy', dimension: 'meaning', fits: [], notesTo: 'whatMatters' },
  { id: 'energy-good-at', phase: 'energy', dimension: 'taking-part', fits: [], notesTo: 'whatMatters' },
  { id: 'energy-always-wanted', phase: 'energy', dimension: 'mind', fits: [], notesTo: 'whatMatters' },
  {
    id: 'energy-move',
    phase: 'energy',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress', 'low-mood'],
    notesTo: 'whatMatters',
  },
  {
    id: 'energy-together',
    phase: 'energy',
    dimension: 'taking-part',
    fits: ['bereavement', 'job-loss', 'loneliness'],
    notesTo: 'whatMatters',
  },
  {
    id: 'energy-calm',
    phase: 'energy',
    dimension: 'mind',
    fits: ['relationship', 'money-or-agencies', 'headache', 'stress', 'anxiety'],
    notesTo: 'whatMatters',
  },
  {
    id: 'energy-for-others',
    phase: 'energy',
    dimension: 'meaning',
    fits: ['bereavement', 'job-loss', 'low-mood', 'loneliness'],
    notesTo: 'whatMatters',
  },
  {
    id: 'energy-part-of-day',
    phase: 'energy',
    dimension: 'daily-life',
    fits: ['job-loss', 'fatigue', 'low-mood'],
    notesTo: 'whatMatters',
  },

  // Voorstellen: Welzijn op Recept in two sentences, with a low threshold.
  {
    id: 'propose-coach-calls-first',
    phase: 'propose',
    dimension: 'quality',
    fits: [],
    notesTo: 'patientsWords',
  },
  { id: 'propose-you-decide', phase: 'propose', dimension: 'meaning', fits: [], notesTo: 'patientsWords' },
  {
    id: 'propose-bring-somebody',
    phase: 'propose',
    dimension: 'taking-part',
    fits: [],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-still-our-patient',
    phase: 'propose',
    dimension: 'mind',
    fits: [],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-at-your-pace',
    phase: 'propose',
    dimension: 'daily-life',
    fits: ['bereavement', 'fatigue', 'loneliness'],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-not-ill',
    phase: 'propose',
    dimension: 'mind',
    fits: ['relationship', 'stress', 'anxiety', 'low-mood'],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-with-complaints',
    phase: 'propose',
    dimension: 'body',
    fits: ['fatigue', 'neck-pain', 'headache', 'stress'],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-finds-the-way',
    phase: 'propose',
    dimension: 'daily-life',
    fits: ['job-loss', 'money-or-agencies'],
    notesTo: 'patientsWords',
  },
  {
    id: 'propose-change-your-mind',
    phase: 'propose',
    dimension: 'taking-part',
    fits: ['bereavement', 'anxiety', 'low-mood', 'loneliness'],
    notesTo: 'whatMatters',
  },

  // Afspreken: permission, phone number, best moment.
  { id: 'agree-permission', phase: 'agree', dimension: 'quality', fits: [], notesTo: 'phone' },
  { id: 'agree-may-call', phase: 'agree', dimension: 'daily-life', fits: [], notesTo: 'phone' },
  { id: 'agree-when-to-call', phase: 'agree', dimension: 'mind', fits: [], notesTo: 'bestMoment' },
  { id: 'agree-teach-back', phase: 'agree', dimension: 'meaning', fits: [], notesTo: 'nowhere' },
  {
    id: 'agree-call-in-private',
    phase: 'agree',
    dimension: 'quality',
    fits: ['relationship'],
    notesTo: 'bestMoment',
  },
  {
    id: 'agree-call-again',
    phase: 'agree',
    dimension: 'mind',
    fits: ['fatigue', 'anxiety', 'low-mood'],
    notesTo: 'bestMoment',
  },
  {
    id: 'agree-somebody-beside',
    phase: 'agree',
    dimension: 'taking-part',
    fits: ['bereavement', 'loneliness'],
    notesTo: 'whoMayAnswer',
  },
  {
    id: 'agree-quiet-moment',
    phase: 'agree',
    dimension: 'daily-life',
    fits: ['job-loss', 'neck-pain', 'headache', 'stress'],
    notesTo: 'bestMoment',
  },
  {
    id: 'agree-money-question',
    phase: 'agree',
    dimension: 'daily-life',
    fits: ['money-or-agencies'],
    notesTo: 'bestMoment',
  },
] as const satisfies readonly Prompt[];

/** The id of a prompt that exists, so that a prompt without a sentence does not compile. */
export type CataloguedPromptId = (typeof inOrder)[number]['id'];

export type CataloguedPrompt = Prompt & { readonly id: CataloguedPromptId };

/** All prompts of ours. */
export const prompts: readonly CataloguedPrompt[] = inOrder;
