import { type Dossier, dossierResources } from '../dossier.ts';
import { longHistory } from '../long-history.ts';
import type { PatientStory } from '../story.ts';

/** How much there is in the record, all together. */
const resourceCount = 5_000;

/** Twenty years at one practice: five thousand resources, over many pages, with a few signals among them. */
export const twintigJaar: PatientStory = {
  id: 'twintig-jaar',
  title: 'Twintig jaar dossier',
  tells:
    'Vijfduizend resources over veel pagina’s. Ertussen: overlijden partner, spanningshoofdpijn en een lang afgesloten burn-out.',
  resources: (today) => {
    const known = dossierResources(dossier, today);
    return [
      ...known,
      ...longHistory({ patient: dossier.patient.id, count: resourceCount - known.length, seed: 20 }, today),
    ];
  },
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'twintig-jaar',
    bsn: '999000627',
    name: { initials: ['C.', 'H.'], callName: 'Cor', own: { name: 'Dekker' }, order: 'NL1' },
    sex: 'male',
    age: { years: 72, days: 200 },
    home: { street: 'Burgemeester Lindeplein', houseNumber: '1', postcode: '9992 AZ', city: 'Lindeveen' },
    landline: '0595 000 127',
    mobile: '06 00 00 06 27',
    maritalStatus: 'W',
  },
  episodes: [
    { icpc: 'Z15', text: 'Overlijden echtgenote', since: { months: 14 } },
    { icpc: 'N02', text: 'Spanningshoofdpijn', since: { months: 8 } },
    { icpc: 'P06', text: 'Slaapt slecht', since: { months: 13 } },
    { icpc: 'P78', text: 'Burn-out', since: { years: 14 }, ended: { years: 13 } },
    { icpc: 'Z06', text: 'Werkloos', since: { years: 13 }, ended: { years: 11 } },
    { icpc: 'T90.02', text: 'Diabetes type 2', since: { years: 16 } },
    { icpc: 'K86', text: 'Hoge bloeddruk', since: { years: 18 } },
  ],
  contacts: [
    {
      ago: { weeks: 2 },
      kind: 'consult',
      by: 'huisarts',
      about: 'N02',
      soep: {
        S: 'Hoofdpijn als hij lang alleen zit.',
        O: 'Neuro gb.',
        E: 'Spanningshoofdpijn',
        P: 'Praten over wat hij mist: samen klussen.',
      },
    },
  ],
};
