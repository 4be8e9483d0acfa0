import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** A widow of 78: two signals plainly recorded, nothing that is in the way. */
export const eenzameWeduwe: PatientStory = {
  id: 'eenzame-weduwe',
  title: 'Eenzaam sinds het overlijden van haar man',
  tells:
    'Overlijden partner en eenzaamheid staan in de episodelijst. De snelste weg: overnemen, toestemming aanvinken, versturen.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'eenzame-weduwe',
    bsn: '999000111',
    name: {
      initials: ['G.', 'M.'],
      callName: 'Greet',
      own: { prefix: 'van den', name: 'Berg' },
      partner: { prefix: 'de', name: 'Groot' },
      order: 'NL3',
    },
    sex: 'female',
    age: { years: 78, days: 143 },
    home: { street: 'Kerkpad', houseNumber: '14', postcode: '9991 AB', city: 'Lindeveen' },
    landline: '0595 000 111',
    mobile: '06 00 00 01 11',
    email: 'greet.degroot@post.example',
    maritalStatus: 'W',
    relatives: [
      {
        relationship: [{ text: 'Dochter' }],
        name: { text: 'Ineke de Groot' },
        telecom: [{ system: 'phone', value: '06 00 00 01 12', use: 'mobile' }],
      },
    ],
  },
  episodes: [
    { icpc: 'Z15', text: 'Overlijden echtgenoot (Piet)', since: { months: 8 } },
    { icpc: 'Z04.03', text: 'Eenzaamheid', since: { weeks: 6 } },
    {
      icpc: 'P06',
      text: 'Slaapt slecht',
      since: { months: 5 },
      snomed: { code: '193462001', display: 'Insomnia' },
    },
    { icpc: 'K86', text: 'Hoge bloeddruk', since: { years: 11 }, dated: 'onset' },
    { icpc: 'L90', text: 'Artrose rechterknie', since: { years: 6 } },
    { icpc: 'U71', text: 'Blaasontsteking', since: { years: 2, months: 4 }, ended: { years: 2, months: 3 } },
  ],
  contacts: [
    {
      ago: { weeks: 6 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z04.03',
      soep: {
        S: 'Dagen zijn lang sinds Piet er niet meer is. Dochter woont ver weg, kaartclub gestopt. Vrijdag is de stilste dag.',
        O: 'Verzorgd, verdrietig, geen suïcidaliteit.',
        E: 'Eenzaamheid na overlijden partner',
        P: 'Uitleg. Denkt na over iets om handen. Co 6 wk.',
      },
    },
    {
      ago: { weeks: 11 },
      kind: 'telefonisch',
      by: 'assistent',
      about: 'P06',
      soep: { S: 'Vraagt herhaling slaaptablet.', P: 'Overleg HA: niet herhalen, afspraak gemaakt.' },
    },
    {
      ago: { months: 4 },
      kind: 'consult',
      by: 'poh',
      about: 'K86',
      soep: {
        S: 'Geen klachten van RR-medicatie.',
        O: 'RR 138/78, P 72 ra.',
        E: 'Hypertensie, goed ingesteld',
        P: 'Co 6 mnd.',
      },
    },
    {
      ago: { months: 5 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P06',
      soep: {
        S: 'Ligt om 4 uur wakker, piekert.',
        E: 'Slaapprobleem bij rouw',
        P: 'Slaapadviezen, kort temazepam 10 mg, 5 st.',
      },
    },
    {
      ago: { months: 8 },
      kind: 'visite',
      by: 'huisarts',
      about: 'Z15',
      soep: { S: 'Condoleancebezoek. Piet thuis overleden, zoals hij wilde.', P: 'Over 3 wk bellen.' },
    },
  ],
};
