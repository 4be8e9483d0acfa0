import type { Consideration, Grounds } from './consideration.ts';

const nothing: Grounds = {
  signals: [],
  cautions: [],
  themes: [],
  needs: [],
  codes: [],
  words: [],
  age: 'any',
};
const overweight = ['T82', 'T83'];

/** When each route is named, in the order of the screen. Why: docs/clinical/considerations.md. */
export const considerations: readonly Consideration[] = [
  { id: 'debt-help', shows: { ...nothing, signals: ['money-or-agencies'], cautions: ['structural'] } },
  {
    id: 'social-work',
    shows: {
      ...nothing,
      signals: ['relationship', 'money-or-agencies', 'job-loss'],
      cautions: ['structural'],
    },
  },
  { id: 'caregiver-support', shows: { ...nothing, codes: ['Z14', 'Z18', 'Z22'] } },
  {
    id: 'mental-health-practice',
    shows: { ...nothing, signals: ['stress', 'anxiety', 'low-mood'], cautions: ['under-treatment'] },
  },
  {
    id: 'fall-prevention',
    // ICPC-1-NL has no code that we could establish as a fall, so the entry's own words count.
    shows: {
      ...nothing,
      words: ['gevallen', 'valincident', 'valneiging', 'valrisico', 'valgevaar', 'valpartij', 'valangst'],
      age: '65-plus',
    },
  },
  { id: 'lifestyle-programme', shows: { ...nothing, codes: overweight, age: '18-plus' } },
  { id: 'child-weight', shows: { ...nothing, codes: overweight, age: 'under-18' } },
  { id: 'promising-start', shows: { ...nothing, codes: ['W78', 'W84'] } },
  { id: 'language-help', shows: { ...nothing, needs: ['low-literacy'], codes: ['Z07', 'Z07.01'] } },
  { id: 'sport-culture-coach', shows: { ...nothing, themes: ['discovering', 'moving', 'music-culture'] } },
  {
    id: 'company-doctor',
    shows: {
      ...nothing,
      signals: ['fatigue', 'stress'],
      codes: ['Z05', 'Z05.01', 'Z05.02', 'Z05.03'],
      age: 'working',
    },
  },
  {
    id: 'drop-in-support',
    shows: {
      ...nothing,
      signals: ['anxiety', 'low-mood', 'loneliness'],
      cautions: ['psychosis-or-mania', 'under-treatment'],
    },
  },
  { id: 'welfare-without-referral', shows: 'always' },
];
