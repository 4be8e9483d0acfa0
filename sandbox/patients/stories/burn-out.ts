import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Overstrained, with a conflict at work behind it. This HIS names the ICPC table by its OID. */
export const burnOut: PatientStory = {
  id: 'burn-out',
  title: 'Overspannen door een conflict op het werk',
  tells:
    'Vermoeidheid, stress en moeilijkheden met collega’s staan er; de codes komen met een OID uit het HIS.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'burn-out',
    bsn: '999000147',
    name: { initials: ['R.'], callName: 'Rachid', own: { prefix: 'el', name: 'Amrani' }, order: 'NL1' },
    sex: 'male',
    age: { years: 41, days: 210 },
    home: { street: 'Molenwerf', houseNumber: '7', addition: 'b', postcode: '9992CD', city: 'Lindeveen' },
    mobile: '+31 6 00 00 01 47',
    email: 'r.elamrani@post.example',
    maritalStatus: 'M',
  },
  episodes: [
    { icpc: 'P78', text: 'Overspannen', since: { weeks: 5 }, icpcAs: 'oid' },
    { icpc: 'Z05.02', text: 'Conflict met leidinggevende', since: { months: 4 }, icpcAs: 'oid' },
    { icpc: 'P06', text: 'Doorslaapproblemen', since: { weeks: 9 }, icpcAs: 'oid' },
    {
      icpc: 'L03',
      text: 'Lage rugpijn',
      since: { years: 3 },
      ended: { years: 2, months: 10 },
      icpcAs: 'oid',
    },
  ],
  contacts: [
    {
      ago: { weeks: 1 },
      kind: 'consult',
      by: 'poh',
      about: 'P78',
      soep: {
        S: 'Nog snel moe, huilt om niks. Wandelt 2x per dag met de hond. Wil weer iets doen waar hij blij van wordt.',
        E: 'Overspannen, herstelfase 1',
        P: 'Dagstructuur. Bedrijfsarts volgende week.',
      },
    },
    {
      ago: { weeks: 5 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P78',
      soep: {
        S: 'Kan niet meer. Al maanden ruzie met nieuwe chef over roosters. Concentratie weg.',
        O: 'Gespannen, adequaat, stemming normofoor. Lab eerder gb.',
        E: 'Overspannen',
        P: 'Ziekmelden, uitleg, POH-GGZ.',
      },
    },
    {
      ago: { weeks: 9 },
      kind: 'telefonisch',
      by: 'huisarts',
      about: 'P06',
      soep: {
        S: 'Slaapt 4 uur per nacht.',
        E: 'Slaapprobleem bij spanning',
        P: 'Slaaphygiëne, lab ivm moeheid.',
      },
    },
    {
      ago: { months: 4 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z05.02',
      soep: {
        S: 'Onterecht beschuldigd op het werk.',
        E: 'Werkconflict',
        P: 'Luisteren; vertrouwenspersoon op werk.',
      },
    },
  ],
};
