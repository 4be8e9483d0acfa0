import type { Contact } from '../contact.ts';
import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Ten contacts in a year for headache and a stiff neck; speaks Turkish, needs an interpreter. */
export const spanningshoofdpijn: PatientStory = {
  id: 'spanningshoofdpijn',
  title: 'Spanningshoofdpijn, tien keer op het spreekuur',
  tells:
    'Tien contacten in twaalf maanden, hoofdpijn gecodeerd en de nek alleen een aanwijzing. Er is een tolk Turks nodig.',
  resources: (today) => dossierResources(dossier, today),
};

const headache = { about: 'N02', kind: 'consult', by: 'huisarts' } as const;

/** No one is in consult today: so that ten stays ten. The eleventh is just too long ago to count. */
const contacts: readonly Contact[] = [
  {
    ...headache,
    ago: { days: 8 },
    soep: {
      S: 'Weer band om het hoofd, 4 dgn per week. Via tolk.',
      O: 'RR 124/78, neuro gb.',
      E: 'Spanningshoofdpijn',
      P: 'Hoofdpijndagboek.',
    },
  },
  {
    ...headache,
    ago: { days: 31 },
    about: 'L01',
    soep: {
      S: 'Nek vast, hoofdpijn van achteren.',
      O: 'Nek: drukpijn trapezius, bewegen beperkt.',
      E: 'Nekklachten',
      P: 'Oefeningen.',
    },
  },
  {
    ...headache,
    ago: { days: 52 },
    kind: 'telefonisch',
    by: 'assistent',
    soep: { S: 'Dochter belt: paracetamol helpt niet.', P: 'Afspraak HA.' },
  },
  {
    ...headache,
    ago: { days: 75 },
    soep: { S: 'Hoofdpijn blijft.', E: 'Spanningshoofdpijn', P: 'Pijnstillers minderen, uitleg.' },
  },
  {
    ...headache,
    ago: { days: 110 },
    by: 'poh',
    soep: { S: 'Zit veel binnen, mist haar zussen. Naait graag.', E: 'Spanning thuis', P: 'Vervolg POH.' },
  },
  {
    ...headache,
    ago: { days: 140 },
    about: 'L01',
    soep: { S: 'Fysio hielp kort.', E: 'Nekklachten', P: 'Fysio afronden.' },
  },
  {
    ...headache,
    ago: { days: 183 },
    soep: { S: 'Hoofdpijn bij drukte.', O: 'RR 128/80.', E: 'Spanningshoofdpijn', P: 'Afwachten.' },
  },
  {
    ...headache,
    ago: { days: 221 },
    kind: 'telefonisch',
    soep: { S: 'Uitslag lab.', O: 'Hb en TSH gb.', P: 'Gerustgesteld.' },
  },
  {
    ...headache,
    ago: { days: 262 },
    soep: { S: 'Moe en hoofdpijn.', E: 'Hoofdpijn, lab ter uitsluiting', P: 'Lab.' },
  },
  {
    ...headache,
    ago: { days: 318 },
    soep: { S: 'Hoofdpijn sinds verhuizing.', E: 'Spanningshoofdpijn', P: 'Uitleg, co zo nodig.' },
  },
  {
    ...headache,
    ago: { days: 420 },
    about: 'S88',
    soep: { S: 'Jeuk handen na poetsen.', E: 'Contacteczeem', P: 'Handschoenen, zalf.' },
  },
];

const dossier: Dossier = {
  presence: 'not-here',
  patient: {
    id: 'spanningshoofdpijn',
    bsn: '999000214',
    name: {
      initials: ['H.'],
      callName: 'Hatice',
      own: { name: 'Demir' },
      partner: { name: 'Aydın' },
      order: 'NL2',
    },
    sex: 'female',
    age: { years: 52, days: 18 },
    home: { street: 'Weverstraat', houseNumber: '31', postcode: '9993MN', city: 'Lindeveen' },
    mobile: '06 00 00 02 14',
    landline: '0595 000 114',
    maritalStatus: 'M',
    interpreter: { language: 'Turks', code: 'tr' },
  },
  episodes: [
    { icpc: 'N02', text: 'Spanningshoofdpijn', since: { months: 11 } },
    { icpc: 'L01', text: 'Nekklachten', since: { months: 5 } },
    { icpc: 'S88', text: 'Contacteczeem handen', since: { days: 420 }, ended: { days: 390 } },
  ],
  contacts,
};
