import type { LeafletText } from '../../nl/region/leaflet-text.ts';

/** The leaflet for somebody who reads English better than Dutch. */
export const enLeaflet = {
  close: 'Close',
  print: 'Print (A5)',
  showTheWay: 'Record: only shown the way',
  language: 'Language of the leaflet',
  languages: { nl: 'Nederlands', en: 'English' },
  translatedBy: (name) => `Translated by ${name}. Check that this is the language of the patient.`,
  title: 'Welzijn op Recept',
  subtitle: 'Finding something that suits you, together',
  parts: (facts) => [
    {
      id: 'what',
      heading: 'What is it?',
      body: 'Sometimes you do not feel well. You are alone, you sleep badly or you have worries. A wellbeing coach talks with you about what you would like. Together you look for something near your home. It can be anything: walking, eating together, learning something or helping somebody.',
    },
    {
      id: 'who-calls',
      heading: 'Who calls me?',
      body: `Do you say yes? Then your GP gives your name and number to the coach. The coach calls you within ${facts.workingDays} working days. Do you say no? Then no one calls.`,
    },
    {
      id: 'you-decide',
      heading: 'You decide',
      body: 'You choose what you do. You may bring somebody along. You may always stop. Your GP stays your GP.',
    },
    {
      id: 'cost',
      heading: 'What does it cost?',
      body: facts.cost ?? 'The talks with the coach cost you nothing.',
    },
  ],
  yourself: 'You can also call or come by yourself. You do not need your GP for that.',
  phone: 'Telephone',
  page: 'Read more:',
  scan: 'Point the camera of your phone at this square.',
} satisfies LeafletText;
