import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Depression under treatment: beside treatment, not instead of it. SNOMED is before ICPC here. */
export const depressie: PatientStory = {
  id: 'depressie',
  title: 'Depressie, onder behandeling',
  tells:
    'Onder behandeling bij de psycholoog. De app herinnert: naast de behandeling, niet in plaats daarvan.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'depressie',
    bsn: '999000329',
    name: {
      initials: ['W.', 'P.'],
      callName: 'Wouter',
      own: { name: 'Jansen' },
      partner: { name: 'Osei' },
      order: 'NL4',
    },
    sex: 'male',
    age: { years: 47, days: 33 },
    home: { street: 'Spoorsingel', houseNumber: '88', postcode: '9992 GH', city: 'Lindeveen' },
    mobile: '06 00 00 03 29',
    email: 'wouter@post.example',
    maritalStatus: 'M',
  },
  episodes: [
    {
      icpc: 'P76',
      text: 'Depressie',
      since: { months: 3 },
      snomed: { code: '35489007', display: 'Depressive disorder' },
    },
    { icpc: 'P03', text: 'Somber', since: { months: 5 }, ended: { months: 3 } },
    { icpc: 'Z06', text: 'Zonder werk na faillissement', since: { months: 9 } },
  ],
  contacts: [
    {
      ago: { weeks: 2 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P76',
      soep: {
        S: 'Iets beter op sertraline. Psycholoog om de week. Komt de deur niet uit.',
        O: 'Vlakker affect, gedachten aan de dood: nee.',
        E: 'Depressie, onder behandeling basis-GGZ',
        P: 'Sertraline 50 mg continueren. Co 4 wk.',
      },
    },
    {
      ago: { weeks: 6 },
      kind: 'telefonisch',
      by: 'huisarts',
      about: 'P76',
      soep: { S: 'Bijwerkingen maag weg.', P: 'Doorgaan.' },
    },
    {
      ago: { months: 3 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P76',
      soep: {
        S: 'Nergens zin in, wordt vroeg wakker.',
        O: '4DKL: D hoog.',
        E: 'Depressie',
        P: 'Verwijzing basis-GGZ, start sertraline.',
      },
    },
    {
      ago: { months: 9 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z06',
      soep: { S: 'Bedrijf failliet na 19 jaar.', E: 'Baanverlies', P: 'Steunend gesprek.' },
    },
  ],
};
