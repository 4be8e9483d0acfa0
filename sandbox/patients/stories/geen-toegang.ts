import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** The problem list is there, but the server does not let anybody read it: unknown, not absent. */
export const geenToegang: PatientStory = {
  id: 'geen-toegang',
  title: 'Episodelijst is afgeschermd',
  tells:
    'De FHIR-server weigert de episodelijst (403). De signalen zijn dan onbekend, niet afwezig; verwijzen kan nog steeds.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'geen-toegang',
    bsn: '999000548',
    name: {
      initials: ['A.', 'J.'],
      callName: 'Anneke',
      own: { name: 'Smit' },
      partner: { name: 'Visser' },
      order: 'NL3',
    },
    sex: 'female',
    age: { years: 58, days: 90 },
    home: { street: 'Notariskade', houseNumber: '2', postcode: '9992 PQ', city: 'Lindeveen' },
    mobile: '06 00 00 05 48',
    maritalStatus: 'W',
  },
  episodes: [
    { icpc: 'Z15', text: 'Overlijden man', since: { months: 5 } },
    { icpc: 'P03', text: 'Somber', since: { months: 3 } },
  ],
  contacts: [
    {
      ago: { weeks: 5 },
      kind: 'consult',
      by: 'huisarts',
      soep: { S: 'Wil liever niet dat iedereen meeleest.', P: 'Dossier afgeschermd op verzoek.' },
    },
    {
      ago: { months: 5 },
      kind: 'telefonisch',
      by: 'huisarts',
      soep: { S: 'Gesproken na overlijden.', P: 'Belt zelf.' },
    },
  ],
};
