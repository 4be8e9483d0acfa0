import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Nothing psychosocial in the record: every signal is looked for and not found. */
export const nietsPsychosociaals: PatientStory = {
  id: 'niets-psychosociaals',
  title: 'Astma en eczeem, verder niets',
  tells:
    'Geen enkel signaal in het dossier. Zo ziet “niet gevonden” eruit, en dat is iets anders dan “niet kunnen lezen”.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'niets-psychosociaals',
    bsn: '999000251',
    name: {
      initials: ['P.', 'S.'],
      callName: 'Priya',
      own: { name: 'Ramdin' },
      partner: { prefix: 'van', name: 'Loon' },
      order: 'NL4',
    },
    sex: 'female',
    age: { years: 33, days: 300 },
    home: { street: 'Boterbloemhof', houseNumber: '5', postcode: '9991 KP', city: 'Lindeveen' },
    mobile: '06 00 00 02 51',
    email: 'priya.ramdin@post.example',
    maritalStatus: 'M',
  },
  episodes: [
    { icpc: 'R96', text: 'Astma', since: { years: 15 }, snomed: { code: '195967001', display: 'Asthma' } },
    { icpc: 'S87', text: 'Eczeem, aanleg', since: { years: 20 }, dated: 'onset' },
    { icpc: 'R74', text: 'Verkoudheid', since: { months: 2 }, ended: { weeks: 6 } },
  ],
  contacts: [
    {
      ago: { months: 2 },
      kind: 'consult',
      by: 'huisarts',
      about: 'R74',
      soep: {
        S: '5 dgn snotterig, hoest. Geen koorts.',
        O: 'Pulm: VAG, geen piepen.',
        E: 'BLWI',
        P: 'Uitleg, zo nodig terug.',
      },
    },
    {
      ago: { months: 9 },
      kind: 'consult',
      by: 'poh',
      about: 'R96',
      soep: {
        S: 'Astma rustig, 1x per maand salbutamol.',
        O: 'ACQ 0,5.',
        E: 'Astma, goede controle',
        P: 'Co 1 jaar.',
      },
    },
  ],
};
