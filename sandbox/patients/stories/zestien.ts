import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** A girl of sixteen: the target group is adults, and the app says so. */
export const zestien: PatientStory = {
  id: 'zestien',
  title: 'Zestien jaar, spanning en weinig vrienden',
  tells:
    'Er zijn signalen, maar zij is minderjarig: dat staat bij “Let op”. Kind naar Gezonder Gewicht staat bij “Ook te overwegen”.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'zestien',
    bsn: '999000287',
    name: { initials: ['N.', 'A.'], callName: 'Noor', own: { name: 'Bakker' }, order: 'NL1' },
    sex: 'female',
    age: { years: 16, days: 120 },
    home: { street: 'Zonnedauw', houseNumber: '22', postcode: '9991 TR', city: 'Lindeveen' },
    mobile: '06 00 00 02 87',
    maritalStatus: 'S',
    relatives: [
      {
        relationship: [{ text: 'Moeder' }],
        name: { text: 'Sanne Bakker' },
        telecom: [{ system: 'phone', value: '06 00 00 02 88', use: 'mobile' }],
      },
    ],
  },
  episodes: [
    { icpc: 'P01', text: 'Gespannen voor school', since: { weeks: 7 } },
    { icpc: 'Z24', text: 'Problemen met vrienden', since: { weeks: 7 } },
    { icpc: 'T83', text: 'Overgewicht', since: { months: 14 } },
  ],
  contacts: [
    {
      ago: { weeks: 7 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P01',
      soep: {
        S: 'Met moeder. Buikpijn voor school, vriendinnengroep uit elkaar. Tekent veel.',
        O: 'Buik gb. Rustig meisje, maakt contact.',
        E: 'Spanning',
        P: 'Alleen gesproken, geen suïcidaliteit. Jeugdarts, co 4 wk.',
      },
    },
    {
      ago: { months: 14 },
      kind: 'consult',
      by: 'assistent',
      about: 'T83',
      soep: { O: 'L 168, G 79.', P: 'Gegevens naar HA.' },
    },
  ],
};
