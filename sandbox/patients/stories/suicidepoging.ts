import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** A suicide attempt in the record: ask openly first, one's own crisis route before anything else. */
export const suicidepoging: PatientStory = {
  id: 'suicidepoging',
  title: 'Suïcidepoging in het dossier',
  tells:
    'Zeven maanden geleden een suïcidepoging. Staat bovenaan “Let op”, en vraagt een tik “nagegaan” voordat er iets weg kan.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'suicidepoging',
    bsn: '999000366',
    name: {
      initials: ['J.', 'T.'],
      callName: 'Joris',
      own: { prefix: 'van der', name: 'Velde' },
      order: 'NL1',
    },
    sex: 'male',
    age: { years: 29, days: 250 },
    home: { street: 'Havenplein', houseNumber: '3', addition: ' II', postcode: '9992 ST', city: 'Lindeveen' },
    mobile: '06 00 00 03 66',
    maritalStatus: 'S',
  },
  episodes: [
    { icpc: 'P77', text: 'TS met medicatie', since: { months: 7 } },
    { icpc: 'Z12', text: 'Relatie verbroken', since: { months: 8 } },
    { icpc: 'P03', text: 'Somberheid', since: { months: 8 } },
    { icpc: 'P15', text: 'Drinkt te veel', since: { years: 1, months: 2 } },
  ],
  contacts: [
    {
      ago: { weeks: 4 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P03',
      soep: {
        S: 'Gaat wat beter, werkt halve dagen. Zoekt mensen om mee te sporten.',
        O: 'Suïcidaliteit uitgevraagd: geen plannen, veiligheidsplan bij zich.',
        E: 'Herstellend, begeleiding GGZ loopt',
        P: 'Co 4 wk, eerder bij terugval.',
      },
    },
    {
      ago: { months: 3 },
      kind: 'consult',
      by: 'poh',
      about: 'P15',
      soep: {
        S: 'Drinkt nu alleen weekend.',
        E: 'Alcohol, minderend',
        P: 'Dagboek, afspraak verslavingszorg staat.',
      },
    },
    {
      ago: { months: 7 },
      kind: 'visite',
      by: 'huisarts',
      about: 'P77',
      soep: {
        S: 'Thuis na opname. Spijt.',
        O: 'Rustig, contact herstellend.',
        E: 'Status na TS',
        P: 'Crisisdienst betrokken, wekelijks contact.',
      },
    },
  ],
};
